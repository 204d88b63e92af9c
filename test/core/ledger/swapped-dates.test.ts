import fc from 'fast-check';
import type { Cell, Row } from '../../../src/core/cells/cell';
import { civilOf, dayOf, isoDay } from '../../../src/core/cells/day';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { readLedger } from '../../../src/core/ledger/read-ledger';

const AS_OF = 47000;
const HEADINGS: Row = ['Account', 'Invoice', 'Invoice date', 'Due date', 'Open'];

/** What a spreadsheet with day-first habits makes of `m/d/yyyy` text: a swapped serial where it can, else text. */
function openedAbroad(day: number): Cell {
  const { year, month, day: date } = civilOf(day);
  return dayOf(year, date, month) ?? `${month}/${date}/${year}`;
}

function read(rows: readonly Row[]): Ledger {
  const { ledger, refused } = readLedger(rows, { asOf: AS_OF });
  if (refused) throw new Error(refused.message);
  return ledger;
}

/** 1 to 24 January 2026 and later: enough days above the 12th for the rest of the column to speak. */
const anchors = [46036, 46037, 46038, 46070, 46071, 46100, 46101, 46130];

describe('days and months that a spreadsheet swapped on opening the file', () => {
  const issueDays = fc.array(fc.integer({ min: 45800, max: 46400 }), { minLength: 1, maxLength: 30 });

  test('are put right where terms of 30 days prove it, every time', () => {
    fc.assert(
      fc.property(issueDays, (days) => {
        const issued = [...anchors, ...days];
        const rows = issued.map((day, at): Row => ['A1', `N${at}`, openedAbroad(day), openedAbroad(day + 30), 10]);
        const { open } = read([HEADINGS, ...rows]);
        expect(open.map((item) => isoDay(item.issued!))).toEqual(issued.map(isoDay));
        expect(open.map((item) => isoDay(item.due!))).toEqual(issued.map((day) => isoDay(day + 30)));
      }),
    );
  });

  test('are reported, row by row', () => {
    const issued = [...anchors, dayOf(2026, 3, 5)!];
    const rows = issued.map((day, at): Row => ['A1', `N${at}`, openedAbroad(day), openedAbroad(day + 30), 10]);
    const note = read([HEADINGS, ...rows]).notes.find(({ code }) => code === 'swapped-dates');
    expect(note?.rows).toContain(issued.length + 1);
  });

  test('a sound file is left alone', () => {
    const rows = anchors.map((day, at): Row => ['A1', `N${at}`, day, day + 7 * at, 10]);
    const { open, notes } = read([HEADINGS, ...rows]);
    expect(open.map(({ due }) => due)).toEqual(anchors.map((day, at) => day + 7 * at));
    expect(notes.some(({ code }) => code === 'swapped-dates')).toBe(false);
  });

  test('due before issue without proof which date is wrong: said, and not guessed', () => {
    const rows: Row[] = [
      ['A1', 'N1', dayOf(2026, 5, 3)!, dayOf(2026, 4, 6)!, 10],
      ['A1', 'N2', dayOf(2026, 1, 20)!, dayOf(2026, 2, 25)!, 10],
    ];
    const { open, notes } = read([HEADINGS, ...rows]);
    expect(isoDay(open[0]!.due!)).toBe('2026-04-06');
    expect(notes.find(({ code }) => code === 'swapped-dates')?.rows).toEqual([2]);
  });
});
