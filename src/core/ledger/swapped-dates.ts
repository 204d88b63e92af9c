import type { Cell } from '../cells/cell';
import { swapDayAndMonth, type Day } from '../cells/day';
import { readDay } from '../cells/read-day';
import { plural } from './plural';
import type { Columns } from './columns';
import type { Entry } from './entry';
import type { Note } from './reading';
import { dueFromTerms } from './due-days';

interface Dates {
  issued: Day | null;
  due: Day | null;
  settled: Day | null;
}
type Test = (dates: Dates, entry: Entry) => boolean;

const FIELDS = ['issued', 'due', 'settled'] as const;
/** Share of sound rows that must agree before a usual number of days proves anything. */
const PROVING = 0.95;
const SOUND = 5;
/** The last payments may all fall on days up to the 12th, so the latest sure one says nothing within a month. */
const MONTH = 31;
/** Share of rows that makes a number of days between issue and due a usual one. */
const USUAL = 0.02;

/**
 * Repairs days that a spreadsheet swapped with their month while opening the file, or that someone wrote in the other
 * order than the rest of the column. A row is repaired only where it
 * proves itself: as it stands it breaks a rule that the sheet's sound rows keep (not due before issue, the terms, a
 * column that counts the days between two dates), and exactly one way of swapping back keeps them all.
 */
export function repairSwappedDates(entries: readonly Entry[], { index }: Columns, mixedOrders: boolean): Note[] {
  const swappable = (entry: Entry, field: (typeof FIELDS)[number]): Day | null => {
    const day = entry[field];
    const column = index[field];
    if (day === null || column === undefined) return null;
    const cell = entry.cells[column]!;
    if (typeof cell === 'number') return swap(day);
    return mixedOrders && 'ambiguous' in readDay(cell) ? swap(day) : null;
  };
  const suspects = entries.filter((entry) => FIELDS.some((field) => swappable(entry, field) !== null));
  if (suspects.length === 0) return [];

  const mixed =
    mixedOrders ||
    FIELDS.some((field) => {
      const column = index[field];
      const types = new Set(column === undefined ? [] : entries.map(({ cells }) => typeof cells[column]));
      return types.has('number') && types.has('string');
    });
  if (!mixed && !suspects.some(dueBeforeIssue)) return [];

  const doubtful = new Set(suspects);
  const sound = mixed
    ? entries.filter((entry) => !doubtful.has(entry))
    : entries.filter((entry) => !dueBeforeIssue(entry));
  const tests = rulesOf(sound, index);
  const repaired: number[] = [];
  const unproved: number[] = [];
  for (const entry of suspects) {
    const asIs: Dates = { issued: entry.issued, due: entry.due, settled: entry.settled };
    if (tests.every((test) => test(asIs, entry))) continue;
    const fixed = alternatives(asIs, (field) => swappable(entry, field)).filter((dates) =>
      tests.every((test) => test(dates, entry)),
    );
    if (fixed.length === 1) {
      Object.assign(entry, fixed[0]);
      repaired.push(entry.row);
    } else if (dueBeforeIssue(entry)) unproved.push(entry.row);
  }
  const notes: Note[] = [];
  if (repaired.length > 0) {
    notes.push({
      code: 'swapped-dates',
      message: `Day and month were swapped in ${plural(repaired.length, 'row')} and are read the right way round; the cells are as they were.`,
      rows: repaired,
    });
  }
  if (unproved.length > 0) {
    notes.push({
      code: 'swapped-dates',
      message: `${plural(unproved.length, 'row')} due before issue: nothing in the row proves which date is wrong, so both are read as they stand.`,
      rows: unproved,
      parts: { is: 'kept' },
    });
  }
  return notes;
}

const dueBeforeIssue = ({ issued, due }: Dates): boolean => issued !== null && due !== null && due < issued;

/** Null also where swapping changes nothing. */
function swap(day: Day): Day | null {
  const other = swapDayAndMonth(day);
  return other === day ? null : other;
}

function alternatives(dates: Dates, swapped: (field: (typeof FIELDS)[number]) => Day | null): Dates[] {
  let found: Dates[] = [dates];
  for (const field of FIELDS) {
    const other = swapped(field);
    if (other !== null) found = found.concat(found.map((each) => ({ ...each, [field]: other })));
  }
  return found.slice(1);
}

/** The rules that sound rows keep. */
function rulesOf(sound: readonly Entry[], index: Columns['index']): Test[] {
  const tests: Test[] = [(dates) => !dueBeforeIssue(dates)];
  const keeps = (rows: readonly Entry[], test: Test): boolean =>
    rows.length >= SOUND && rows.filter((entry) => test(entry, entry)).length >= PROVING * rows.length;

  if (index.terms !== undefined) {
    const test: Test = ({ issued, due }, { cells }) => {
      const expected = dueFromTerms(issued, cells[index.terms!]);
      return expected === null || due === null || expected === due;
    };
    if (
      keeps(
        sound.filter(({ issued, due, cells }) => due !== null && dueFromTerms(issued, cells[index.terms!]) !== null),
        test,
      )
    )
      tests.push(test);
  }
  const paired = sound.filter(({ issued, due }) => issued !== null && due !== null);
  const gaps = new Map<number, number>();
  for (const { issued, due } of paired) gaps.set(due! - issued!, (gaps.get(due! - issued!) ?? 0) + 1);
  const usual = new Set(
    Array.from(gaps)
      .filter(([, rows]) => rows >= USUAL * paired.length)
      .map(([days]) => days),
  );
  const gap: Test = ({ issued, due }) => issued === null || due === null || usual.has(due - issued);
  if (keeps(paired, gap)) tests.push(gap);

  const settled = sound.filter((entry) => entry.settled !== null);
  const latest = settled.reduce((last, entry) => Math.max(last, entry.settled!), 0);
  if (settled.length >= SOUND) tests.push((dates) => dates.settled === null || dates.settled <= latest + MONTH);
  const afterIssue: Test = (dates) => dates.settled === null || dates.issued === null || dates.settled >= dates.issued;
  if (keeps(settled, afterIssue)) tests.push(afterIssue);

  const width = sound[0]?.cells.length ?? 0;
  for (let column = 0; column < width; column++) {
    for (const [from, floor] of [
      ['issued', -Infinity],
      ['due', -Infinity],
      ['due', 0],
    ] as const) {
      const test: Test = (dates, { cells }) => {
        const counted = countIn(cells[column]);
        const start = dates[from];
        return (
          counted === null ||
          start === null ||
          dates.settled === null ||
          Math.max(floor, dates.settled - start) === counted
        );
      };
      const asked = sound.filter(
        (entry) => entry.settled !== null && entry[from] !== null && countIn(entry.cells[column]) !== null,
      );
      if (asked.some(({ cells }) => countIn(cells[column])! > 1) && keeps(asked, test)) tests.push(test);
    }
  }
  return tests;
}

function countIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell % 1 === 0 && cell > -1000 && cell < 5000 ? cell : null;
  return typeof cell === 'string' && /^-?\d{1,4}$/.test(cell) ? Number(cell) : null;
}
