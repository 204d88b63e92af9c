/** A sentence with its values in place of their names or numbers in braces, as catalogs of other languages have them. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
