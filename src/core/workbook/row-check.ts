import type { Row } from '../cells/cell';

/** FNV-1a over the cells of a row, as eight hexadecimal digits: tells a row that somebody edited from one left alone. */
export function rowCheck(cells: Row): string {
  const text = cells.map((cell) => (cell === null ? '' : String(cell))).join('\u0001');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
