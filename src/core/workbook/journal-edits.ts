import type { Cell } from '../cells/cell';
import { JOURNAL_FIELDS, JOURNAL_HEADINGS, type JournalField } from '../journal/columns';
import type { JournalEvent } from '../journal/event';
import { journalCell } from '../journal/journal-rows';
import type { JournalReading } from '../journal/read-journal';
import { ascending, columnRuns } from './column-runs';
import { HEADING_LOOK, lookEdit, valuesEdit } from './edit-makers';
import { JOURNAL_NAME, JOURNAL_SHEET as sheet } from './our-sheets';
import type { Edit, Look } from './plan';

const WIDTHS: Readonly<Record<JournalField, number>> = {
  day: 12,
  second: 10,
  who: 18,
  account: 14,
  currency: 9,
  kind: 18,
  channel: 10,
  outcome: 16,
  stage: 22,
  forDay: 12,
  promisedDay: 13,
  amount: 14,
  reference: 24,
  note: 40,
  id: 16,
};

const DAY_LOOK: Look = { number: 'yyyy-mm-dd' };
const LOOKS: readonly (readonly [JournalField, Look])[] = [
  ['day', DAY_LOOK],
  ['forDay', DAY_LOOK],
  ['promisedDay', DAY_LOOK],
  ['amount', { number: '#,##0.00' }],
];

/** Rows beneath the last one that AR_Journal covers too, so that formulas see what people write there. */
const ROOM = 200;

const NEW_COLUMNS: ReadonlyMap<JournalField, number> = new Map(
  JOURNAL_FIELDS.map((field, column): [JournalField, number] => [field, column]),
);

/**
 * Writes rows to the Journal beneath its last one, and changes nothing that stands there. A sheet that does not exist
 * or is empty (`seen` null, or without headings) is made first. Nothing for no events.
 */
export function appendJournalEdits(
  seen: JournalReading | null,
  events: readonly JournalEvent[],
  baseCurrency: string,
): readonly Edit[] {
  const isNew = seen === null || seen.lastRow === 0;
  if (!isNew && (events.length === 0 || seen.headingRow === 0)) return [];
  const columns = isNew ? NEW_COLUMNS : seen.columns;
  const first = isNew ? 2 : seen.lastRow + 1;
  const last = first + events.length - 1;
  return [
    ...(isNew ? newSheetEdits() : []),
    ...rowEdits(events, columns, first, baseCurrency),
    ...LOOKS.flatMap(([field, look]) => {
      const column = columns.get(field);
      return column === undefined ? [] : [lookEdit(sheet, first, last + ROOM, column, 1, look)];
    }),
    nameEdit(columns, last + ROOM),
  ];
}

const newSheetEdits = (): readonly Edit[] => [
  { kind: 'sheet', sheet },
  valuesEdit(sheet, 1, 0, [JOURNAL_FIELDS.map((field) => JOURNAL_HEADINGS[field])]),
  lookEdit(sheet, 1, 1, 0, JOURNAL_FIELDS.length, HEADING_LOOK),
  { kind: 'widths', sheet, column: 0, widths: JOURNAL_FIELDS.map((field) => WIDTHS[field]) },
  { kind: 'freeze', sheet, rows: 1 },
];

/** Only the columns of ours: what stands between them is the user's. */
function rowEdits(
  events: readonly JournalEvent[],
  columns: ReadonlyMap<JournalField, number>,
  first: number,
  baseCurrency: string,
): readonly Edit[] {
  if (events.length === 0) return [];
  const fieldAt = new Map(Array.from(columns, ([field, column]): [number, JournalField] => [column, field]));
  const cellAt = (event: JournalEvent, column: number): Cell => {
    const field = fieldAt.get(column);
    return field === undefined ? null : journalCell(event, field, baseCurrency);
  };
  return columnRuns(Array.from(fieldAt.keys()).sort(ascending)).map((run) =>
    valuesEdit(
      sheet,
      first,
      run.first,
      events.map((event) => Array.from({ length: run.count }, (_, i) => cellAt(event, run.first + i))),
    ),
  );
}

const nameEdit = (columns: ReadonlyMap<JournalField, number>, lastRow: number): Edit => ({
  kind: 'name',
  name: JOURNAL_NAME,
  sheet,
  row: 1,
  column: 0,
  rowCount: lastRow,
  columnCount: Math.max(...Array.from(columns.values())) + 1,
});
