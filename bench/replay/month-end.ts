import type { Day } from '../../src/core/cells/day';
import type { Ledger } from '../../src/core/ledger/ledger';
import { readLedger } from '../../src/core/ledger/read-ledger';
import { sheetOf, type Past } from './ledgers';

/** An open invoice on a month-end, and what was known of it. */
export interface OpenItem {
  readonly amount: number;
  /** Days past due; negative before the due day. */
  readonly age: number;
  readonly term: number;
}

/** One account on a month-end: what was known then, and what came of it. */
export interface OpenAccount {
  readonly account: string;
  readonly items: readonly OpenItem[];
  /** The same, with what came of them. */
  readonly invoices: readonly Past[];
  readonly balance: number;
  readonly pastDue: number;
  readonly oldest: number;
  /** Its invoices settled by then, ascending by day of settlement. */
  readonly history: readonly Past[];
  /** What came of each item: days late after this day. */
  readonly ahead: readonly number[];
  /** T1, amount x days late still to come; T2, amount of what ended more than 30 days late. */
  readonly dollarDays: number;
  readonly over30: number;
}

export interface MonthEnd {
  readonly day: Day;
  readonly accounts: readonly OpenAccount[];
  /** Every invoice settled by then. */
  readonly book: readonly Past[];
}

export const daysLate = ({ settled, due }: Past): number => settled - due;

const daysAfter = ({ settled, due }: Past, day: Day): number => Math.max(0, settled - Math.max(due, day));

/** What a month-end looked like. The outcome enters `ahead`, `dollarDays` and `over30` only. */
export function monthEnd(past: readonly Past[], day: Day): MonthEnd {
  const open = new Map<string, Past[]>();
  const history = new Map<string, Past[]>();
  const book: Past[] = [];
  const add = (to: Map<string, Past[]>, invoice: Past): void => {
    const own = to.get(invoice.account);
    if (own) own.push(invoice);
    else to.set(invoice.account, [invoice]);
  };
  for (const invoice of past) {
    if (invoice.issued > day) continue;
    if (invoice.settled > day) add(open, invoice);
    else {
      add(history, invoice);
      book.push(invoice);
    }
  }
  for (const own of history.values()) own.sort((a, b) => a.settled - b.settled);
  const accounts = [...open].map(([account, own]) => openAccount(account, own, history.get(account) ?? [], day));
  return { day, accounts, book };
}

function openAccount(account: string, own: readonly Past[], history: readonly Past[], day: Day): OpenAccount {
  const sum = (of: (invoice: Past) => number): number => own.reduce((total, invoice) => total + of(invoice), 0);
  return {
    account,
    items: own.map(({ amount, due, issued }) => ({ amount, age: day - due, term: due - issued })),
    invoices: own,
    balance: sum(({ amount }) => amount),
    pastDue: sum(({ amount, due }) => (due < day && amount > 0 ? amount : 0)),
    oldest: own.reduce((oldest, { amount, due }) => (amount > 0 ? Math.max(oldest, day - due) : oldest), -1000),
    history,
    ahead: own.map((invoice) => daysAfter(invoice, day)),
    dollarDays: sum((invoice) => invoice.amount * daysAfter(invoice, day)),
    over30: sum((invoice) => (daysLate(invoice) > 30 ? invoice.amount : 0)),
  };
}

/** The same month-end as the product reads it: the whole sheet, later payments included, as of that day. */
export function ledgerOn(past: readonly Past[], day: Day): Ledger {
  const { ledger, refused } = readLedger(sheetOf(past), { asOf: day });
  if (refused) throw new Error(refused.message);
  return ledger;
}
