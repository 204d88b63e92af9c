import type { Cell, Row } from '../cells/cell';

/** Nothing to see: empty, or spaces only. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && (cell === '' || cell.trim() === ''));
}

export function isBlankRow(row: Row | undefined): boolean {
  return row === undefined || row.every(isBlank);
}

export const filledCells = (row: Row): number =>
  row.reduce<number>((count, cell) => (isBlank(cell) ? count : count + 1), 0);

/** A cell as text: numbers as written, without the `.0` that some exports put behind whole numbers. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = cell.trim();
  return /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;
}
