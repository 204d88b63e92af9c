import { JOURNAL_FIELDS, JOURNAL_HEADINGS, type JournalField } from '../journal/columns';
import type { JournalEvent } from '../journal/event';
import { journalCell } from '../journal/journal-rows';
import type { JournalReading } from '../journal/read-journal';
import { appendEdits, type AppendedColumn } from './append-edits';
import { DAY_FORMAT } from './day-format';
import { HEADING_LOOK, lookEdit, valuesEdit } from './edit-makers';
import { JOURNAL_NAME, JOURNAL_SHEET as sheet } from './our-sheets';
import type { Edit } from './plan';

const WIDTHS: Readonly<Record<JournalField, number>> = {
  day: 12,
  second: 10,
  who: 18,
  account: 14,
  currency: 11,
  kind: 18,
  channel: 10,
  outcome: 16,
  stage: 29,
  forDay: 12,
  promisedDay: 15,
  amount: 14,
  reference: 24,
  note: 40,
  id: 16,
};

const NUMBERS: Readonly<Partial<Record<JournalField, string>>> = {
  day: DAY_FORMAT,
  forDay: DAY_FORMAT,
  promisedDay: DAY_FORMAT,
  amount: '#,##0.00_)',
};

/** Rows beneath the last one that AR_Journal covers too, so that formulas see what people write there. */
const ROOM = 200;

const NEW_COLUMNS: ReadonlyMap<JournalField, number> = new Map(
  JOURNAL_FIELDS.map((field, column): [JournalField, number] => [field, column]),
);

/**
 * Appends rows to the Journal, and changes nothing that stands there. A sheet that does not exist or is empty (`seen`
 * null, or without headings) is made first. For no events only the name moves down, below what people wrote themselves.
 * What others append meanwhile takes some of the room.
 */
export function appendJournalEdits(
  seen: JournalReading | null,
  events: readonly JournalEvent[],
  baseCurrency: string,
): readonly Edit[] {
  const isNew = seen === null || seen.lastRow === 0;
  if (!isNew && seen.headingRow === 0) return [];
  if (!isNew && events.length === 0) return [nameEdit(seen.columns, seen.lastRow + ROOM)];
  const columns = isNew ? NEW_COLUMNS : completed(seen);
  const columnAt = new Map(
    Array.from(columns, ([field, column]): [number, AppendedColumn<JournalEvent>] => [
      column,
      { value: (event) => journalCell(event, field, baseCurrency), number: NUMBERS[field] },
    ]),
  );
  return [
    ...(isNew ? newSheetEdits() : addedHeadingEdits(seen)),
    ...appendEdits(sheet, columnAt, events, { room: ROOM }),
    nameEdit(columns, (isNew ? 1 : seen.lastRow) + events.length + ROOM),
  ];
}

/** Where every field of ours is written: what the sheet has no column for goes right of all that it has. */
const completed = ({ columns, width }: JournalReading): ReadonlyMap<JournalField, number> =>
  new Map([...columns, ...missing(columns).map((field, i) => [field, width + i] as const)]);

const missing = (columns: JournalReading['columns']): readonly JournalField[] =>
  JOURNAL_FIELDS.filter((field) => !columns.has(field));

/** A sheet that a person began may lack columns, such as Id: without it no row could ever be taken back. */
function addedHeadingEdits({ headingRow, columns, width }: JournalReading): readonly Edit[] {
  const added = missing(columns);
  if (added.length === 0) return [];
  return [
    valuesEdit(sheet, headingRow, width, [added.map((field) => JOURNAL_HEADINGS[field])]),
    lookEdit(sheet, headingRow, 1, width, added.length, HEADING_LOOK),
    { kind: 'widths', sheet, column: width, widths: added.map((field) => WIDTHS[field]) },
  ];
}

const newSheetEdits = (): readonly Edit[] => [
  { kind: 'sheet', sheet },
  valuesEdit(sheet, 1, 0, [JOURNAL_FIELDS.map((field) => JOURNAL_HEADINGS[field])]),
  lookEdit(sheet, 1, 1, 0, JOURNAL_FIELDS.length, HEADING_LOOK),
  ...JOURNAL_FIELDS.flatMap((field, column) => {
    const number = NUMBERS[field];
    return number === undefined ? [] : [lookEdit(sheet, 2, 1 + ROOM, column, 1, { number })];
  }),
  { kind: 'widths', sheet, column: 0, widths: JOURNAL_FIELDS.map((field) => WIDTHS[field]) },
  { kind: 'freeze', sheet, rows: 1 },
];

const nameEdit = (columns: ReadonlyMap<JournalField, number>, lastRow: number): Edit => ({
  kind: 'name',
  name: JOURNAL_NAME,
  sheet,
  row: 1,
  column: 0,
  rowCount: lastRow,
  columnCount: Math.max(...Array.from(columns.values())) + 1,
});
