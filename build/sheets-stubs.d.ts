export function sheetsStubs(library: string, names: readonly string[]): Promise<string>;
