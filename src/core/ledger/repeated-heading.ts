import type { Row } from '../cells/cell';
import { fold } from '../cells/text';
import { isBlank, textOf } from './blank';

/** Knows headings that are printed again at the top of a page: every filled cell is that of the heading above it. */
export function repeatedHeading(headings: readonly Row[]): (cells: Row) => boolean {
  const folded = headings.map((row) => row.map((cell) => fold(textOf(cell))));
  const exact = new Set(headings.flatMap((row) => row.map(textOf)));
  const equals = (cells: Row, heading: readonly string[]): boolean => {
    let same = 0;
    for (let column = 0; column < cells.length; column++) {
      if (isBlank(cells[column])) continue;
      if (fold(textOf(cells[column])) !== heading[column]) return false;
      same++;
    }
    return same > 1 || (same === 1 && heading.filter((text) => text !== '').length === 1);
  };
  return (cells) => {
    const first = cells.find((cell) => !isBlank(cell));
    return exact.has(textOf(first)) && folded.some((heading) => equals(cells, heading));
  };
}
