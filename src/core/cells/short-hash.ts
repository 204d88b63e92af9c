/** Two FNV-1a hashes of a text: 14 letters and digits, or a few more. */
export const shortHash = (text: string): string => hash(text, 0x811c9dc5) + hash(text, 0x9e3779b9);

function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}
