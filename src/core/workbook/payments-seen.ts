import type { Rows } from '../cells/cell';
import { toMajor } from '../cells/currency';
import type { Day } from '../cells/day';
import { shortHash } from '../cells/short-hash';
import { isBlankRow } from '../ledger/blank';
import type { PaymentSeen } from '../ledger/item-seen';
import { cellsSeen, isCurrency, isReadDay } from './cells-seen';
import { DAY_FORMAT } from './day-format';
import { lookEdit, valuesEdit } from './edit-makers';
import { moneyFormatOf } from './money-format';
import { PAYMENTS_SEEN_SHEET as sheet } from './our-sheets';
import {
  appendOwnRowsEdits,
  cellAt,
  findOwnTable,
  newOwnSheetEdits,
  newOwnTable,
  type OwnColumn,
  type OwnTable,
} from './own-table';
import type { Edit } from './plan';

const WITHDRAWN = 'Withdrawn';

const ID = 'Id';

interface Identified extends PaymentSeen {
  readonly id: string;
}

const COLUMNS: readonly OwnColumn<Identified>[] = [
  { heading: 'Seen on', width: 12, number: DAY_FORMAT, value: ({ day }) => day },
  { heading: 'Since', width: 12, number: DAY_FORMAT, value: ({ since }) => since },
  { heading: 'Account', width: 12, value: ({ account }) => account },
  { heading: 'Currency', width: 11, value: ({ currency }) => currency },
  { heading: 'Invoice', width: 16, value: ({ invoice }) => invoice || null },
  { heading: 'Issued', width: 12, number: DAY_FORMAT, value: ({ issued }) => issued },
  { heading: 'Due', width: 12, number: DAY_FORMAT, value: ({ due }) => due },
  { heading: 'Amount', width: 14, number: 'money', value: ({ amount, currency }) => toMajor(amount, currency) },
  { heading: 'Paid', width: 14, number: 'money', value: ({ paid, currency }) => toMajor(paid, currency) },
  { heading: 'Left open', width: 14, number: 'money', value: ({ left, currency }) => toMajor(left, currency) },
  { heading: WITHDRAWN, width: 14, number: DAY_FORMAT, value: () => null },
  { heading: ID, width: 18, value: ({ id }) => id },
];
const NEEDED = COLUMNS.map(({ heading }) => heading).filter((heading) => heading !== 'Amount' && heading !== ID);

/** The payments seen so far as they stand. */
export interface PaymentsSeen {
  readonly table: OwnTable;
  /** Each with its row (1-based). */
  readonly payments: ReadonlyMap<PaymentSeen, number>;
  /** Rows (1-based) that hold something else: they stay and count for nothing. */
  readonly unread: readonly number[];
  readonly ids: ReadonlySet<string>;
}

/**
 * Reads them back by heading; null when the sheet holds something else. Whatever stands under Withdrawn withdraws. What
 * two people scored at the same moment stands there twice and counts once.
 */
export function readPaymentsSeen(rows: Rows): PaymentsSeen | null {
  const table = findOwnTable(rows, COLUMNS, NEEDED);
  if (!table) return null;
  const payments = new Map<PaymentSeen, number>();
  const unread: number[] = [];
  const byId = new Map<string, PaymentSeen>();
  for (let at = table.headingRow; at < rows.length; at += 1) {
    const cells = cellsSeen(table, rows[at]!);
    const currency = cells.text('Currency');
    const day = cells.day('Seen on') ?? NaN;
    const paid = cells.amount('Paid', currency);
    const left = cells.amount('Left open', currency);
    const amount = cells.amount('Amount', currency);
    const payment: PaymentSeen = {
      day,
      since: cells.day('Since') ?? day,
      account: cells.text('Account'),
      currency,
      invoice: cells.text('Invoice'),
      issued: cells.day('Issued'),
      due: cells.day('Due'),
      amount: amount === amount ? amount : paid + left,
      paid,
      left,
      withdrawn: cells.text(WITHDRAWN) !== '',
    };
    const { account, issued, due, since } = payment;
    const days = [day, since, issued, due].every(isReadDay);
    if (account !== '' && isCurrency(currency) && days && paid > 0 && left >= 0) {
      const id = cells.text(ID);
      const same = byId.get(id);
      if (same && !payment.withdrawn) continue;
      if (same) payments.delete(same);
      payments.set(payment, at + 1);
      if (id !== '') byId.set(id, payment);
    } else if (!isBlankRow(rows[at])) unread.push(at + 1);
  }
  return { table, payments, unread, ids: new Set(byId.keys()) };
}

/** Appends what was seen today, and marks what does not count any more. */
export function paymentsSeenEdits(
  added: readonly PaymentSeen[],
  withdrawn: ReadonlySet<PaymentSeen>,
  on: Day,
  rows: Rows,
  seen: PaymentsSeen | null,
): readonly Edit[] {
  const table = seen?.table ?? newOwnTable(COLUMNS);
  const money = moneyFormatOf(added.map(({ currency }) => currency));
  return [
    ...(seen || added.length === 0 ? [] : newOwnSheetEdits(sheet, COLUMNS)),
    ...(seen ? withdrawnEdits(seen, withdrawn, on, rows) : []),
    ...appendOwnRowsEdits(sheet, table, COLUMNS, identified(added, seen?.ids ?? new Set()), money),
  ];
}

/** Ids say what the row says, so that whoever scores at the same moment gives the same; of what looks alike each has its own. */
function identified(payments: readonly PaymentSeen[], known: ReadonlySet<string>): readonly Identified[] {
  const counts = new Map<string, number>();
  return payments.map((payment) => {
    const { day, since, account, currency, invoice, issued, due, amount, paid, left } = payment;
    const said = JSON.stringify([day, since, account, currency, invoice, issued, due, amount, paid, left]);
    const idOf = (count: number): string => `s${shortHash(`${said} ${count}`)}`;
    let count = counts.get(said) ?? 0;
    while (known.has(idOf(count))) count += 1;
    counts.set(said, count + 1);
    return { ...payment, id: idOf(count) };
  });
}

/** One block of values, from the first row that is withdrawn to the last. */
function withdrawnEdits(
  { table, payments }: PaymentsSeen,
  withdrawn: ReadonlySet<PaymentSeen>,
  on: Day,
  rows: Rows,
): readonly Edit[] {
  const marked = new Set([...withdrawn].flatMap((payment) => payments.get(payment) ?? []));
  if (marked.size === 0) return [];
  const [first, last] = [...marked].reduce(([low, high], row) => [Math.min(low, row), Math.max(high, row)], [
    Infinity,
    0,
  ] as readonly [number, number]);
  const column = table.columns.get(WITHDRAWN)!;
  const values = rows
    .slice(first - 1, last)
    .map((row, i) => [marked.has(first + i) ? on : cellAt(table, row, WITHDRAWN)]);
  return [valuesEdit(sheet, first, column, values), lookEdit(sheet, first, last, column, 1, { number: DAY_FORMAT })];
}
