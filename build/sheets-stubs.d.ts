export function sheetsStubs(from: string, names: readonly string[]): Promise<string>;
