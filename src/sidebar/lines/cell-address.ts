/** A cell as people name it: row 14 of column 1 (0-based) is `B14`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** 0 for `A`, 26 for `AA`. */
export const columnAt = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
