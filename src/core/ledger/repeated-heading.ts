import type { Row } from '../cells/cell';
import { matchHeading } from '../cells/headings';
import { fold } from '../cells/text';
import { isBlank, textOf } from './blank';

const filledIn = (cells: Row): Row => cells.filter((cell) => !isBlank(cell));

/** Knows headings that are printed again at the top of a page: most filled cells are those of the heading above them. */
export function repeatedHeading(headings: readonly Row[]): (cells: Row) => boolean {
  const folded = headings.map((row) => row.map((cell) => fold(textOf(cell))));
  const exact = new Set(headings.flatMap((row) => row.map(textOf)));
  const repeats = (cells: Row, heading: readonly string[]): boolean => {
    const same = cells.filter((cell, column) => !isBlank(cell) && fold(textOf(cell)) === heading[column]);
    return same.length >= Math.max(2, 0.6 * filledIn(cells).length);
  };
  return (cells) => {
    const first = cells.find((cell) => !isBlank(cell));
    return exact.has(textOf(first)) && folded.some((heading) => repeats(cells, heading));
  };
}

/** Whether a row holds nothing but the headings of another table: three or more that mean different things. */
export function startsOtherTable(cells: Row): boolean {
  const filled = filledIn(cells);
  if (filled.length < 3 || filled.some((cell) => typeof cell !== 'string')) return false;
  const fields = filled
    .flatMap((cell) => matchHeading(textOf(cell)).slice(0, 1))
    .filter(({ confidence }) => confidence >= 0.9)
    .map(({ field }) => field);
  return fields.length >= 0.6 * filled.length && new Set(fields).size >= 3;
}
