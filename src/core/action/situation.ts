import type { Day } from '../cells/day';
import { readDay, type DayOrder } from '../cells/read-day';
import type { Account } from '../ledger/account';
import type { Invoice } from '../ledger/invoice';
import type { Ledger } from '../ledger/ledger';
import type { PayerProfile } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { numberIn, saysYes } from './fact-cells';

/** A customer without a paid invoice counts as new for this many days. */
const NEW_FOR_DAYS = 90;

/** All that the class of an account and its next action depend on. Amounts in minor units of its currency. */
export interface Situation {
  readonly asOf: Day;
  readonly currency: string;
  /** Open items less credits. */
  readonly balance: number;
  /** Undisputed and past due: what may be chased. */
  readonly pastDue: number;
  readonly disputedPastDue: number;
  /** Of the oldest undisputed past-due item; 0 when there is none. */
  readonly daysPastDue: number;
  /** What falls due on the next due day from the as-of day on, undisputed. */
  readonly next: { readonly due: Day; readonly amount: number } | null;
  /** Undisputed items whose due day nobody knows. */
  readonly withoutDueDay: number;
  readonly promise: Promised | null;
  readonly doNotContact: boolean;
  /** Its first invoice is not yet paid. */
  readonly unpaidYet: boolean;
  /** From enough settled invoices, or a column of the sheet; null when neither says. */
  readonly averageDaysLate: number | null;
  readonly spread: number | null;
}

export interface Promised {
  /** Null when the cell cannot be read as one day. */
  readonly day: Day | null;
  /** As the sheet has it. */
  readonly text: string;
}

type Facts = Account['facts'];

/**
 * The situation of one account. `hasHistory` says whether settled invoices were looked at: only then does an account
 * without one count as new.
 */
export function situationOf(
  account: Account,
  ledger: Ledger,
  profile: PayerProfile | null,
  policy: Policy,
  hasHistory: boolean = ledger.settled.length > 0,
): Situation {
  const items = account.items.map((index) => ledger.open[index]).filter((item): item is Invoice => item !== undefined);
  const { facts } = account;
  const settledHere = account.rows.length > new Set(items.flatMap((item) => item.rows)).size;
  const enough = profile !== null && profile.paid >= policy.classes.minimumHistory;
  return {
    asOf: ledger.asOf,
    currency: account.currency,
    balance: account.balance,
    ...chaseable(items, ledger.asOf),
    promise: promisedIn(facts, ledger.table.conventions.dayOrder),
    doNotContact: saysYes(facts.doNotContact),
    unpaidYet: profile === null && !settledHere && (hasHistory || isRecent(facts, ledger)),
    averageDaysLate: enough ? profile.averageDaysLate : numberIn(facts.averageDaysLate),
    spread: enough ? profile.spread : null,
  };
}

type Chaseable = Pick<Situation, 'pastDue' | 'disputedPastDue' | 'daysPastDue' | 'next' | 'withoutDueDay'>;

/** What of some open items may be chased now, and what falls due next. Credits are nobody's to chase. */
export function chaseable(items: readonly Invoice[], asOf: Day): Chaseable {
  const owed = items.filter((item) => item.open > 0);
  const undisputed = owed.filter((item) => !item.disputed);
  const late = undisputed.filter((item) => daysOf(item) > 0);
  const ahead = undisputed.filter((item) => daysOf(item) <= 0).map((item) => asOf - daysOf(item));
  const due = ahead.length > 0 ? ahead.reduce((first, day) => Math.min(first, day)) : null;
  const sum = (some: readonly Invoice[]): number => some.reduce((total, item) => total + item.open, 0);
  return {
    pastDue: sum(late),
    disputedPastDue: sum(owed.filter((item) => item.disputed && daysOf(item) > 0)),
    daysPastDue: late.reduce((oldest, item) => Math.max(oldest, daysOf(item)), 0),
    next: due === null ? null : { due, amount: sum(undisputed.filter((item) => asOf - daysOf(item) === due)) },
    withoutDueDay: sum(undisputed.filter((item) => item.daysPastDue === null)),
  };
}

/** NaN when no due day is known, which is neither late nor ahead. */
const daysOf = (item: Invoice): number => item.daysPastDue ?? NaN;

/** The promise that the columns of an account hold. */
export function promisedIn(facts: Facts, order: DayOrder | undefined): Promised | null {
  const cell = facts.promisedDay ?? null;
  const read = readDay(cell, order);
  if ('blank' in read) return null;
  return { day: 'day' in read ? read.day : null, text: String(cell) };
}

function isRecent(facts: Facts, ledger: Ledger): boolean {
  const since = readDay(facts.customerSince ?? null, ledger.table.conventions.dayOrder);
  return 'day' in since && ledger.asOf - since.day <= NEW_FOR_DAYS;
}
