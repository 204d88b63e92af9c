import type { Rows } from '../../cells/cell';
import { isoDay } from '../../cells/day';
import { textOf } from '../../ledger/blank';
import { inferPayments, type Seen } from '../../ledger/infer-payments';
import type { Invoice } from '../../ledger/invoice';
import type { PaymentSeen } from '../../ledger/item-seen';
import type { Ledger } from '../../ledger/ledger';
import { statedPaid } from '../../ledger/payments-of';
import type { Note, ProblemKind } from '../../ledger/reading';
import { OPEN_ITEMS_SHEET, PAYMENTS_SEEN_SHEET } from '../../workbook/our-sheets';
import type { SurroundingSheets } from './surrounding-sheets';
import type { ScoreInput } from '../task';

/** What today's export shows of payments, beside what was seen before. */
export interface SeenToday extends Seen {
  /** All that were ever seen, those of today among them, withdrawn ones marked. */
  readonly all: readonly PaymentSeen[];
  readonly notes: readonly Note[];
}

/** Compares a ledger with the open items of the last refresh. `rows` are those of its sheet. */
export function seePayments(
  { openItems, paymentsSeen }: Pick<SurroundingSheets, 'openItems' | 'paymentsSeen'>,
  ledger: Ledger,
  rows: Rows,
  settled: readonly Invoice[],
  { sheet, gone }: Pick<ScoreInput, 'sheet' | 'gone'>,
): SeenToday {
  const before = [...(paymentsSeen?.payments.keys() ?? [])];
  const seen = inferPayments({ items: openItems?.items ?? [], payments: before }, ledger, {
    sheet,
    unread: unreadTexts(ledger, rows),
    stated: statedPaid(settled),
    gone: gone ?? null,
  });
  const standing = before.map((payment) => (seen.withdrawn.has(payment) ? { ...payment, withdrawn: true } : payment));
  return {
    ...seen,
    all: [...standing, ...seen.payments],
    notes: [
      ...summaryNotes(ledger),
      ...leftOutNotes(seen),
      ...unreadNotes(OPEN_ITEMS_SHEET, openItems?.unread ?? [], 'it was written anew.'),
      ...unreadNotes(PAYMENTS_SEEN_SHEET, paymentsSeen?.unread ?? [], 'it counts for nothing, and stays.'),
    ],
  };
}

/** Rows with such a problem are in no total: their invoices are not gone, they only cannot be read today. */
const LOST: readonly ProblemKind[] = ['amount', 'account', 'currency', 'ambiguous-amount'];

/** What stands in the cells of rows that are in no total today, or not yet. */
function unreadTexts({ problems, ignored }: Ledger, rows: Rows): ReadonlySet<string> {
  const lost = [
    ...problems.filter(({ kind }) => LOST.includes(kind)),
    ...ignored.filter(({ reason }) => reason === 'not-yet-issued'),
  ];
  return new Set(lost.flatMap(({ row }) => (rows[row - 1] ?? []).map(textOf)).filter((text) => text !== ''));
}

function summaryNotes({ table }: Ledger): readonly Note[] {
  if (table.layout !== 'summary') return [];
  const message =
    'This sheet has no row for each invoice, so payments from one export to the next cannot be seen in it.';
  return [{ code: 'payments-seen', message, parts: { is: 'summary' } }];
}

function leftOutNotes({ leftOut }: Seen): readonly Note[] {
  if (!leftOut) return [];
  const { count, since } = leftOut;
  const message =
    `${count} invoice${count === 1 ? '' : 's'} last seen open on ${isoDay(since)} ${count === 1 ? 'is' : 'are'} not in ` +
    `this export and ${count === 1 ? 'does' : 'do'} not count as paid: sheet "${OPEN_ITEMS_SHEET}" keeps them.`;
  return [{ code: 'payments-seen', message, parts: { is: 'left-out', count, day: since } }];
}

function unreadNotes(sheet: string, rows: readonly number[], what: string): readonly Note[] {
  const [first] = rows;
  if (first === undefined) return [];
  const more = rows.length > 1 ? ` ${rows.length - 1} more like it.` : '';
  const message = `Row ${first} of sheet "${sheet}" cannot be read: ${what}${more}`;
  return [{ code: 'payments-seen', message, parts: { is: 'unread', sheet, count: rows.length, first } }];
}
