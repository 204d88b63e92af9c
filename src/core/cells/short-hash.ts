/** Two FNV-1a hashes of a text: 14 letters and digits, or a few more. */
export function shortHash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let i = 0; i < text.length; i += 1) {
    first = Math.imul(first ^ text.charCodeAt(i), PRIME);
    second = Math.imul(second ^ text.charCodeAt(i), PRIME);
  }
  return written(first) + written(second);
}

const PRIME = 0x01000193;

const written = (hash: number): string => (hash >>> 0).toString(36).padStart(7, '0');
