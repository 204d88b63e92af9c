import type { Row } from '../cells/cell';
import { matchHeading } from '../cells/headings';
import { fold } from '../cells/text';
import { isBlank, textOf } from './blank';

/** Knows headings that are printed again at the top of a page: most filled cells are those of the heading above them. */
export function repeatedHeading(headings: readonly Row[]): (cells: Row) => boolean {
  const folded = headings.map((row) => row.map((cell) => fold(textOf(cell))));
  const exact = new Set(headings.flatMap((row) => row.map(textOf)));
  const equals = (cells: Row, heading: readonly string[]): boolean => {
    let same = 0;
    let filled = 0;
    for (let column = 0; column < cells.length; column++) {
      if (isBlank(cells[column])) continue;
      filled++;
      if (fold(textOf(cells[column])) === heading[column]) same++;
    }
    return same >= Math.max(2, 0.6 * filled);
  };
  return (cells) => {
    const first = cells.find((cell) => !isBlank(cell));
    return exact.has(textOf(first)) && folded.some((heading) => equals(cells, heading));
  };
}

/** Whether a row holds nothing but the headings of another table: three or more that mean different things. */
export function startsOtherTable(cells: Row): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < 3 || filled.some((cell) => typeof cell !== 'string')) return false;
  const named = filled.map((cell) => matchHeading(textOf(cell))[0]).filter((match) => (match?.confidence ?? 0) >= 0.9);
  return named.length >= 0.6 * filled.length && new Set(named.map((match) => match!.field)).size >= 3;
}
