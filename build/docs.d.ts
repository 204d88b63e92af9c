export const file: string;
export function formulasPage(): Promise<string>;
