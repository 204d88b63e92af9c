import type { Row } from '../cells/cell';
import { matchHeading } from '../cells/headings';
import { filledCells, isBlank, textOf } from './blank';

/** Knows headings that are printed again at the top of a page: most filled cells are those of the heading above them. */
export function repeatedHeading(headings: readonly Row[]): (cells: Row) => boolean {
  return (cells) =>
    headings.some((heading) => {
      const same = heading.filter((cell, column) => cell === cells[column] && !isBlank(cell)).length;
      return same > 1 && same >= 0.6 * filledCells(cells);
    });
}

/** Whether a row holds nothing but the headings of another table: three or more that mean different things. */
export function startsOtherTable(cells: Row): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < 3 || filled.some((cell) => typeof cell !== 'string')) return false;
  const sure = filled
    .flatMap((cell) => matchHeading(textOf(cell)).slice(0, 1))
    .filter((best) => best.confidence >= 0.9);
  return sure.length >= 0.6 * filled.length && new Set(sure.map(({ field }) => field)).size > 2;
}
