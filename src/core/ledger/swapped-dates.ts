import type { Cell, Row } from '../cells/cell';
import { swapDayAndMonth, type Day } from '../cells/day';
import { readDay } from '../cells/read-day';
import type { Columns } from './columns';
import { DATE_FIELDS, type DateField } from './date-fields';
import { dueFromTerms } from './due-days';
import type { Entry } from './entry';
import { addTo, type Sums } from './sums';

type Dates = Pick<Entry, DateField>;
/** What of an item is needed to tell its days. */
type DatedRow = Dates & Pick<Entry, 'row' | 'cells'>;

/** Whether the days of a row keep a rule; null where it does not speak of them. */
type Rule = (dates: Dates, cells: Row) => boolean | null;

/** Rows (1-based) whose days were put right, and those due before issue of which nothing proves which day is wrong. */
export interface Swapped {
  readonly repaired: readonly number[];
  readonly unproved: readonly number[];
}

/** Share of sound rows that must agree before a usual number of days proves anything. */
const PROVING = 0.95;
const SOUND = 5;
/** The last payments may all fall on days up to the 12th, so the latest sure one says nothing within a month. */
const MONTH = 31;
/** Share of rows that makes a number of days between issue and due a usual one. */
const USUAL = 0.02;

/**
 * Repairs days that a spreadsheet swapped with their month while opening the file, or that someone wrote in the other
 * order than the rest of the column. A row is repaired only where it proves itself: as it stands it breaks a rule that
 * the sheet's sound rows keep (not due before issue, the terms, a column that counts the days between two dates), and
 * exactly one way of swapping back keeps them all.
 */
export function repairSwappedDates(entries: readonly DatedRow[], { index }: Columns, mixedOrders: boolean): Swapped {
  const fields = DATE_FIELDS.filter((field) => index[field] !== undefined);
  const cellOf = ({ cells }: DatedRow, field: DateField): Cell | undefined => cells[index[field]!];
  /** The day with its month exchanged, where both would be in the cell; null where that is no other day. */
  const otherDay = (entry: DatedRow, field: DateField): Day | null => {
    const day = entry[field];
    const cell = cellOf(entry, field);
    if (day === null || !(typeof cell === 'number' || (mixedOrders && 'ambiguous' in readDay(cell)))) return null;
    const other = swapDayAndMonth(day);
    return other === day ? null : other;
  };
  const isSuspect = (entry: DatedRow): boolean => fields.some((field) => otherDay(entry, field) !== null);

  const repaired: number[] = [];
  const unproved: number[] = [];
  const mixed =
    mixedOrders ||
    fields.some((field) =>
      ['number', 'string'].every((type) => entries.some((entry) => typeof cellOf(entry, field) === type)),
    );
  if (!mixed && !entries.some((entry) => dueBeforeIssue(entry) && isSuspect(entry))) return { repaired, unproved };

  const suspects = entries.filter(isSuspect);
  const rules = rulesOf(
    entries.filter((entry) => !(mixed ? isSuspect(entry) : dueBeforeIssue(entry))),
    index.terms,
  );
  for (const entry of suspects) {
    const keepsAll = (dates: Dates): boolean => rules.every((rule) => rule(dates, entry.cells) !== false);
    if (keepsAll(entry)) continue;
    let ways: Dates[] = [entry];
    for (const field of fields) {
      const other = otherDay(entry, field);
      if (other !== null) ways = ways.concat(ways.map((dates) => ({ ...dates, [field]: other })));
    }
    const [way, ...others] = ways.filter(keepsAll);
    if (way && others.length === 0) {
      Object.assign(entry, way);
      repaired.push(entry.row);
    } else if (dueBeforeIssue(entry)) unproved.push(entry.row);
  }
  return { repaired, unproved };
}

const holds = (days: number, rule: (days: number) => boolean): boolean | null => (days === days ? rule(days) : null);

/** NaN where one of the days is not known. */
const daysBetween = (from: Day | null, to: Day | null): number => (from === null || to === null ? NaN : to - from);

const dueBeforeIssue = ({ issued, due }: Dates): boolean => daysBetween(issued, due) < 0;

/** The rules that sound rows keep. */
function rulesOf(sound: readonly DatedRow[], terms = -1): Rule[] {
  const gaps: Sums<number> = new Map();
  for (const { issued, due } of sound) addTo(gaps, daysBetween(issued, due), 1);
  const latest = sound.reduce((last, { settled }) => Math.max(last, settled || 0), 0);
  const rules: Rule[] = [
    ({ issued, due }, cells) => holds(daysBetween(dueFromTerms(issued, cells[terms]), due), (days) => days === 0),
    ({ issued, due }) =>
      holds(daysBetween(issued, due), (days) => (gaps.get(days) || 0) >= USUAL * (sound.length - (gaps.get(NaN) || 0))),
    ({ settled }) => holds(daysBetween(latest, settled), (days) => days <= MONTH),
    ({ issued, settled }) => holds(daysBetween(issued, settled), (days) => days >= 0),
  ];
  sound[0]?.cells.forEach((_, column) => {
    if (!sound.some(({ settled, cells }) => settled !== null && countIn(cells[column]) > 1)) return;
    for (const from of ['issued', 'due'] as const) {
      // Days late are printed as none or below none where a payment comes early.
      rules.push((dates, cells) =>
        holds(
          Math.max(0, daysBetween(dates[from], dates.settled)) - Math.max(0, countIn(cells[column])),
          (more) => more === 0,
        ),
      );
    }
  });
  const kept = rules.filter((rule) => {
    const answers = sound.map((entry) => rule(entry, entry.cells)).filter((answer) => answer !== null);
    return answers.length >= SOUND && answers.filter(Boolean).length >= PROVING * answers.length;
  });
  return [(dates) => !dueBeforeIssue(dates), ...kept];
}

/** A small whole number that may count days; NaN for any other cell. */
function countIn(cell: Cell | undefined): number {
  const text = typeof cell === 'number' ? String(cell) : cell;
  return typeof text === 'string' && /^-?\d{1,4}$/.test(text) ? Number(text) : NaN;
}
