import { creditText } from '../action/action-text';
import type { Cell, Row, Rows } from '../cells/cell';
import type { Day } from '../cells/day';
import type { CreditHold } from '../action/credit-hold';
import { isBlank } from '../ledger/blank';
import type { Language } from '../policy/words';
import { moneyFormat } from './block-edits';
import { DAY_FORMAT } from './day-format';
import { clearEdits, HEADING_LOOK, lookEdit, valuesEdit } from './edit-makers';
import { ORDER_DESK_SHEET as sheet } from './our-sheets';
import type { Edit } from './plan';
import type { RankedEntry } from './ranked-entry';

interface OrderDeskColumn {
  readonly heading: string;
  readonly width: number;
  readonly number?: string;
  readonly value: (entry: RankedEntry) => Cell;
}

const COLUMNS: readonly OrderDeskColumn[] = [
  { heading: 'Account', width: 12, value: ({ account }) => account.account },
  { heading: 'Name', width: 28, value: ({ account }) => account.name },
  { heading: 'Currency', width: 11, value: ({ account }) => account.currency },
  { heading: 'Balance', width: 14, number: 'money', value: ({ row }) => row.balance },
  { heading: 'Past due', width: 14, number: 'money', value: ({ row }) => row.pastDue },
  { heading: 'Oldest days', width: 14, number: '0_)', value: ({ row }) => row.daysPastDue },
  { heading: 'State', width: 16, value: ({ action }) => action.creditHold && action.creditHold.is },
  {
    heading: 'Since',
    width: 12,
    number: DAY_FORMAT,
    value: ({ action }) => action.creditHold && action.creditHold.since,
  },
  { heading: 'Why', width: 60, value: ({ action }) => action.creditHold && action.creditHold.why },
];
/** An account on credit hold of which the ledger has nothing. */
export interface AbsentHold {
  readonly account: string;
  readonly since: Day;
  /** Not merely left out of this export. */
  readonly isPaid: boolean;
}

const HEADINGS = COLUMNS.map(({ heading }) => heading);

/** True of a sheet that Callsheet wrote. */
export const isOrderDesk = (rows: Rows): boolean => HEADINGS.every((heading, column) => rows[0]?.[column] === heading);

/**
 * Accounts on credit hold, due for it or due to be released, for who takes orders; those behind the others of which the
 * ledger has nothing. The sheet is made for the first of them, and written only when it says something else than before.
 * `before` null: there is none.
 */
export function orderDeskEdits(
  entries: readonly RankedEntry[],
  absent: readonly AbsentHold[],
  before: Rows | null,
  language: Language,
): readonly Edit[] {
  const own = entries.filter(({ action }) => action.creditHold);
  const body = [
    ...own.map((entry) => COLUMNS.map(({ value }) => value(entry))),
    ...absent.map((one) => absentRow(one, before ?? [], language)),
  ];
  if (before === null ? body.length === 0 : isSame(before, [HEADINGS, ...body])) return [];
  return [
    ...(before === null ? newSheetEdits() : []),
    valuesEdit(sheet, 1, 0, [HEADINGS, ...body]),
    lookEdit(sheet, 1, 1, 0, HEADINGS.length, HEADING_LOOK),
    ...(body.length > 0 ? numberEdits(own, body.length) : []),
    ...clearEdits(sheet, body.length + 2, before?.length ?? 0, 0, HEADINGS.length),
  ];
}

/** Its name stood here when it owed something. */
function absentRow({ account, since, isPaid }: AbsentHold, before: Rows, language: Language): Row {
  const name = before.find((row) => row[0] === account)?.[1] ?? null;
  const why = creditText(
    isPaid ? { code: 'nothing-past-due', parts: {} } : { code: 'held', parts: { day: since } },
    language,
  );
  const is: CreditHold['is'] = isPaid ? 'due for release' : 'on hold';
  return [account, name, null, isPaid ? 0 : null, isPaid ? 0 : null, null, is, since, why];
}

function isSame(before: Rows, after: Rows): boolean {
  const textOf = (rows: Rows): string =>
    JSON.stringify(rows.map((row) => fit(row)).filter((row) => !row.every(isBlank)));
  return textOf(before) === textOf(after) || (after.length === 1 && before.every((row) => row.every(isBlank)));
}

const fit = (row: Row): Row => HEADINGS.map((_, column) => row[column] ?? null);

const newSheetEdits = (): readonly Edit[] => [
  { kind: 'sheet', sheet },
  { kind: 'widths', sheet, column: 0, widths: COLUMNS.map(({ width }) => width) },
  { kind: 'freeze', sheet, rows: 1 },
];

function numberEdits(entries: readonly RankedEntry[], rows: number): readonly Edit[] {
  const money = moneyFormat(entries);
  return COLUMNS.flatMap(({ number }, column) =>
    number === undefined
      ? []
      : [lookEdit(sheet, 2, rows + 1, column, 1, { number: number === 'money' ? money : number })],
  );
}
