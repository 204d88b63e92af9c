import type { Rows } from '../cells/cell';
import type { DayOrder } from '../cells/day';
import { dayOrders } from '../cells/day-order';
import { decimalMarks } from '../cells/decimal-mark';
import { weigh } from '../cells/evidence';
import { isBlankRow } from '../ledger/blank';
import { findJournal, JOURNAL_HEADINGS, type JournalColumns, type JournalField } from './columns';
import type { JournalEvent, JournalProblem } from './event';
import { inOrder, said } from './in-order';
import { eventReader, type Writing } from './read-event';
import { ABOUT_A_ROW, HOLDING, type EventKind } from './words';

/** The Journal sheet as it stands. */
export interface JournalReading extends JournalColumns {
  /** As they stand on the sheet; foldJournal puts them in order. */
  readonly events: readonly JournalEvent[];
  /** Rows that count for nothing and would hold their account: it is held until somebody corrects them. */
  readonly unread: readonly JournalEvent[];
  /** By row. */
  readonly problems: readonly JournalProblem[];
  /** 1-based, of the last row, though a formula may show nothing there; 0 where all show nothing. */
  readonly lastRow: number;
}

const NO_COLUMNS: ReadonlyMap<JournalField, number> = new Map();

/** Rows that Score writes: two people who score at the same moment write each of them twice. */
const OF_SCORE: readonly EventKind[] = ['hold', 'superseded'];

/**
 * Reads the Journal: rows of ours, and those that people wrote, pasted or changed. Blank rows pass. A row that cannot
 * be read is a problem, counts for nothing but to hold its account, and stays. Of rows with one id the first to happen counts.
 */
export function readJournal(rows: Rows, baseCurrency: string, dayOrder?: DayOrder): JournalReading {
  let filled = rows.length;
  while (filled > 0 && isBlankRow(rows[filled - 1])) filled -= 1;
  const lastRow = filled === 0 ? 0 : rows.length;
  const found = findJournal(rows);
  if (!found) {
    const parts = [[JOURNAL_HEADINGS.day, JOURNAL_HEADINGS.account, JOURNAL_HEADINGS.kind].join(', ')];
    const problems: readonly JournalProblem[] = filled === 0 ? [] : [{ row: 1, code: 'headings', parts }];
    return { headingRow: 0, columns: NO_COLUMNS, width: 0, events: [], unread: [], problems, lastRow };
  }

  const { headingRow } = found;
  const read = eventReader(found, writingOf(rows.slice(headingRow, filled), found, baseCurrency, dayOrder));
  const problems: JournalProblem[] = [];
  const plain: JournalEvent[] = [];
  const byId = new Map<string, JournalEvent>();
  const unread: JournalEvent[] = [];
  const copied = (copy: JournalEvent, of: JournalEvent): void => {
    if (!OF_SCORE.includes(copy.kind))
      problems.push({ row: copy.row ?? 0, code: 'copied-id', parts: [copy.id, of.row ?? 0] });
    if (`${said(copy)}` !== `${said(of)}`) unread.push(copy);
  };

  for (let at = headingRow; at < filled; at += 1) {
    const one = read(rows[at] ?? [], at + 1);
    if (one === null) continue;
    if (!('kind' in one)) {
      problems.push(...one.problems);
      unread.push(one.event);
      continue;
    }
    const other = one.id === '' ? undefined : byId.get(one.id);
    if (one.id === '') plain.push(one);
    else if (!other || inOrder(one, other) < 0) {
      byId.set(one.id, one);
      if (other) copied(other, one);
    } else copied(one, other);
  }

  const unreadable = new Set(unread.map(({ id }) => id));
  const known = ({ kind, reference, row }: JournalEvent): boolean => {
    const isKnown = reference === '' || !ABOUT_A_ROW.includes(kind) || byId.has(reference) || unreadable.has(reference);
    if (!isKnown) problems.push({ row: row ?? 0, code: 'unknown-reference', parts: [reference] });
    return isKnown;
  };
  const events = [...plain, ...Array.from(byId.values())].filter(known);
  problems.sort((a, b) => a.row - b.row);
  return { ...found, events, unread: unread.filter(({ kind }) => HOLDING.includes(kind)), problems, lastRow };
}

/** How days and amounts are written where they are text: the whole column tells. */
function writingOf(
  body: Rows,
  { columns }: JournalColumns,
  baseCurrency: string,
  dayOrder: DayOrder | undefined,
): Writing {
  const at = (...fields: readonly JournalField[]): readonly number[] => fields.map((field) => columns.get(field) ?? -1);
  return {
    baseCurrency,
    dayOrder: dayOrder ?? weigh(dayOrders, body, at('day', 'forDay', 'promisedDay')).decided,
    decimalMark: weigh(decimalMarks, body, at('amount')).decided,
  };
}
