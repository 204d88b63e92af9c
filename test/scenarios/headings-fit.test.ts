import type { Book } from '../support/carry-out';
import { sampleWorld } from './quarter/world';
import { isoDay } from '../../src/core/cells/day';
import { startSession } from '../support/workbook-session';

const FRIDAY = 46325; // 2026-10-30, the day of the sample

/** A bold character is a tenth wider than the default one, and a cell has some room on both sides. */
const room = (text: string): number => text.length * 1.1 + 1;

/** Lines that a heading takes in its column; what is wider than a line alone is cut. */
function linesOf(heading: string, width: number): number {
  let lines = 1;
  let line = '';
  for (const word of heading.split(' ')) {
    if (room(word) > width) return Infinity;
    if (line !== '' && room(`${line} ${word}`) > width) [lines, line] = [lines + 1, word];
    else line = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

const misfits = (book: Book): readonly string[] =>
  Object.entries(book.sheets).flatMap(([name, { cells, looks, widths }]) =>
    Object.entries(looks).flatMap(([at, { fill, wrap }]) => {
      const [row = 0, column = 0] = at.split(',').map(Number);
      const heading = cells[row - 1]?.[column];
      const width = widths[column];
      if (fill !== '#dde7f3' || !wrap || typeof heading !== 'string' || width === undefined) return [];
      return linesOf(heading, width) > 2 ? [`${name} ${row}: ${heading} in ${width}`] : [];
    }),
  );

it('no heading of ours is cut within a word, and none makes its row taller than two lines', async () => {
  const { world, payments } = await sampleWorld(7);
  const session = startSession({ Aging: world.exported(FRIDAY), Payments: payments }, isoDay(FRIDAY));
  session.score({ asOf: FRIDAY });
  expect(misfits(session.book)).toEqual([]);
  const { cells, widths } = session.book.sheets['Policy']!;
  const labels = cells
    .filter((row) => typeof row[1] === 'string' || typeof row[1] === 'number')
    .map(([label]) => String(label));
  expect(labels.filter((label) => label.length + 1 > widths[0]!)).toEqual([]);
});
