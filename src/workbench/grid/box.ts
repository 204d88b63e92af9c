/** A rectangle of cells; rows and columns are counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How large a sheet is, which bounds whole rows and whole columns. */
export type Size = Pick<Box, 'rowCount' | 'columnCount'>;

const lettersOf = (column: number): string =>
  column < 0 ? '' : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2` or `B2:C9`. */
export function addressOf({ row, column, rowCount, columnCount }: Box): string {
  const first = `${lettersOf(column)}${row + 1}`;
  const last = `${lettersOf(column + columnCount - 1)}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as formulas need it: quoted unless it is a plain word. */
/** `$A$1:$D$9`: as names and print areas are written. */
export const fixedAddressOf = (box: Box): string => addressOf(box).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

export const sheetPrefix = (name: string): string =>
  `${/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`}!`;

const PLACE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/**
 * Reads `B2`, `B2:C9`, `B:C` or `2:9`, with or without `$` and a sheet in front. Null when it is none of them, or
 * reaches beyond the sheet.
 */
export function boxOf(address: string, size: Size): Box | null {
  const [from = '', to = from, ...more] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const first = PLACE.exec(from);
  const last = PLACE.exec(to);
  if (!first || !last || more.length > 0 || from === '' || to === '') return null;
  if (!first[1] !== !last[1] || !first[2] !== !last[2]) return null;
  if (from === to && !(first[1] && first[2]) && !address.includes(':')) return null;

  const columns = first[1] && last[1] ? [columnOf(first[1]), columnOf(last[1])] : [0, size.columnCount - 1];
  const rows = first[2] && last[2] ? [Number(first[2]) - 1, Number(last[2]) - 1] : [0, size.rowCount - 1];
  return spanning(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns), size);
}

function spanning(top: number, left: number, bottom: number, right: number, size: Size): Box | null {
  if (top < 0 || left < 0 || bottom >= size.rowCount || right >= size.columnCount) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The sheet an address names in front of its `!`, unquoted. */
export function sheetOf(address: string): string | null {
  const at = address.lastIndexOf('!');
  return at < 0
    ? null
    : address
        .slice(0, at)
        .replace(/^'(.*)'$/, '$1')
        .replace(/''/g, "'");
}

/** One result per cell, row by row. */
export const mapBox = <T>(box: Box, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: box.rowCount }, (_, r) =>
    Array.from({ length: box.columnCount }, (__, c) => cell(box.row + r, box.column + c)),
  );
