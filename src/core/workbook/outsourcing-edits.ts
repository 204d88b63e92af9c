import type { Cell, Rows } from '../cells/cell';
import { toMinor } from '../cells/currency';
import type { Day } from '../cells/day';
import { isoDay } from '../cells/day';
import { formatMoney } from '../cells/format-money';
import type { Policy } from '../policy/policy';
import { moneyFormat } from './block-edits';
import { clearEdits, HEADING_LOOK, lookEdit, valuesEdit } from './edit-makers';
import { OUTSOURCING_SHEET as sheet, POLICY_SHEET } from './our-sheets';
import type { Edit } from './plan';
import type { RankedEntry } from './ranked-entry';

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly number?: string;
  readonly value: (entry: RankedEntry) => Cell;
}

/** What somebody needs who calls in our name, and nothing of how we judge the account. */
const COLUMNS: readonly Column[] = [
  { heading: 'Account', width: 12, value: ({ account }) => account.account },
  { heading: 'Name', width: 28, value: ({ account }) => account.name },
  { heading: 'Currency', width: 11, value: ({ account }) => account.currency },
  { heading: 'Past due', width: 14, number: 'money', value: ({ row }) => row.pastDue },
  { heading: 'Oldest days', width: 14, number: '0_)', value: ({ row }) => row.daysPastDue },
  { heading: 'Contact', width: 24, value: ({ action }) => action.contact?.contact || null },
  { heading: 'Phone', width: 18, value: ({ action }) => action.contact?.phone || null },
  { heading: 'Email', width: 30, value: ({ action }) => action.contact?.email || null },
  { heading: 'Language', width: 12, value: ({ action }) => action.contact?.language || null },
];
const HEADINGS = COLUMNS.map(({ heading }) => heading);
/** Rows above the headings: what it is, what it costs, and a blank one. */
const ABOVE = 3;
const WEEKS_A_MONTH = 52 / 12;

/** True of a sheet that Callsheet wrote. */
export const isOutsourcing = (rows: Rows): boolean =>
  HEADINGS.every((heading, column) => rows[ABOVE]?.[column] === heading);

/**
 * Whom a provider could call in our name, and what that costs beside people of our own: accounts of the automatic track
 * with something past due and nothing that holds. Made once Policy has a fee, and emptied when it has none any more.
 * `before` null: there is none.
 */
export function outsourcingEdits(
  entries: readonly RankedEntry[],
  policy: Policy,
  asOf: Day,
  before: Rows | null,
): readonly Edit[] {
  const { fee } = policy.outsourcing;
  if (fee === null && (before === null || !isOutsourcing(before))) return [];
  const own = fee === null ? [] : entries.filter(isForProvider);
  const body = own.map((entry) => COLUMNS.map(({ value }) => value(entry)));
  const above = [
    `Outsourcing: as of ${isoDay(asOf)}, accounts that nobody of ours calls, for a provider who calls in our name.`,
    fee === null ? `No fee stands on ${POLICY_SHEET}, block "Outsourcing": nobody is listed.` : costs(own, policy, fee),
  ];
  const last = ABOVE + 1 + body.length;
  const money = moneyFormat(own);
  return [
    ...(before === null ? newSheetEdits() : []),
    ...above.map((line, i) => valuesEdit(sheet, i + 1, 0, [[line]])),
    valuesEdit(sheet, ABOVE + 1, 0, [HEADINGS, ...body]),
    lookEdit(sheet, ABOVE + 1, ABOVE + 1, 0, HEADINGS.length, HEADING_LOOK),
    ...COLUMNS.flatMap(({ number }, column) =>
      number === undefined || body.length === 0
        ? []
        : [lookEdit(sheet, ABOVE + 2, last, column, 1, { number: number === 'money' ? money : number })],
    ),
    ...clearEdits(sheet, last + 1, before?.length ?? 0, 0, HEADINGS.length),
  ];
}

/** Promises, disputes, plans and whatever else holds stay with us. */
const isForProvider = ({ personal, row, action }: RankedEntry): boolean =>
  !personal && row.pastDue > 0 && action.holds.length === 0;

/** Both for a month and all accounts listed, each account once. */
function costs(own: readonly RankedEntry[], { capacity, outsourcing, baseCurrency }: Policy, fee: number): string {
  const accounts = new Set(own.map(({ account }) => account.account)).size;
  const money = (amount: number): string => formatMoney(toMinor(amount, baseCurrency), baseCurrency, 'en');
  const outside = `a provider ${accounts} x ${money(fee)} = ${money(accounts * fee)}`;
  const { hour } = outsourcing;
  if (hour === null) {
    return `A month: ${outside}. Fill in "Cost of an hour" on ${POLICY_SHEET} to compare it with people of your own.`;
  }
  const { minutes, touches } = capacity;
  const hours = (accounts * minutes * touches * WEEKS_A_MONTH) / 60;
  const inside = `people of your own ${hours.toFixed(1)} hours x ${money(hour)} = ${money(hours * hour)}`;
  return `A month, ${touches} calls a week of ${minutes} minutes to each of ${accounts} accounts: ${inside}; ${outside}.`;
}

const newSheetEdits = (): readonly Edit[] => [
  { kind: 'sheet', sheet },
  { kind: 'widths', sheet, column: 0, widths: COLUMNS.map(({ width }) => width) },
  { kind: 'freeze', sheet, rows: ABOVE + 1 },
];
