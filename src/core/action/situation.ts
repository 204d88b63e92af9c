import type { Cell } from '../cells/cell';
import type { Day } from '../cells/day';
import { readDay, type DayOrder, type DayReading } from '../cells/read-day';
import type { Account } from '../ledger/account';
import type { Invoice } from '../ledger/invoice';
import type { LedgerFigures } from '../ledger/ledger';
import { openItems } from '../ledger/open-items';
import type { PayerProfile } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { within } from '../policy/policy-number';
import { orNaN } from '../score/or-nan';
import { saysYes } from './fact-cells';

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
  /** Undisputed and not past due, on a due day that a summary does not tell. */
  readonly current: number;
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

/** What an open item has to tell. */
export type OpenItem = Pick<Invoice, 'open' | 'due' | 'daysPastDue' | 'disputed'>;

/** What is known of one account. */
export interface Known {
  readonly asOf: Day;
  readonly currency: string;
  readonly items: readonly OpenItem[];
  readonly facts: Facts;
  readonly dayOrder: DayOrder | undefined;
  readonly profile: PayerProfile | null;
  /** Settled invoices were looked at, and none is of this account. */
  readonly neverPaid: boolean;
}

/**
 * The situation of one account of a ledger. `hasHistory` says whether settled invoices were looked at: only then does an
 * account without one count as new.
 */
export function situationOf(
  account: Account,
  ledger: LedgerFigures,
  profile: PayerProfile | null,
  policy: Policy,
  hasHistory: boolean = ledger.settled.length > 0,
): Situation {
  const items = openItems(account, ledger);
  const settledHere = account.rows.length > new Set(items.flatMap((item) => item.rows)).size;
  const { asOf, table } = ledger;
  const neverPaid = hasHistory && !profile && !settledHere;
  const { dayOrder } = table.conventions;
  return situationFrom({ ...account, asOf, items, dayOrder, profile, neverPaid }, policy);
}

/** The situation of an account, from wherever it is known. */
export function situationFrom(known: Known, { classes }: Policy): Situation {
  const { asOf, currency, items, facts, profile, dayOrder, neverPaid } = known;
  const read = (cell: Cell = null): DayReading => readDay(cell, dayOrder);
  const since = read(facts.customerSince);
  const promised = read(facts.promisedDay);
  const isRecent = 'day' in since && asOf - since.day <= classes.newDays;
  const { averageDaysLate, spread } =
    profile && profile.paid >= classes.minimumHistory
      ? profile
      : { averageDaysLate: within(facts.averageDaysLate, -Infinity, Infinity), spread: null };
  return {
    asOf,
    currency,
    ...owedOn(items),
    promise:
      'blank' in promised ? null : { day: 'day' in promised ? promised.day : null, text: String(facts.promisedDay) },
    doNotContact: saysYes(facts.doNotContact),
    unpaidYet: neverPaid || (!profile && isRecent),
    averageDaysLate,
    spread,
  };
}

type Owed = Pick<
  Situation,
  'balance' | 'pastDue' | 'disputedPastDue' | 'daysPastDue' | 'next' | 'current' | 'withoutDueDay'
>;

/** What of some open items may be chased now, and what falls due next. Credits are nobody's to chase. */
function owedOn(items: readonly OpenItem[]): Owed {
  const owed: { -readonly [Part in keyof Owed]: Owed[Part] } = {
    balance: 0,
    pastDue: 0,
    disputedPastDue: 0,
    daysPastDue: 0,
    next: null,
    current: 0,
    withoutDueDay: 0,
  };
  for (const { open, due, daysPastDue, disputed } of items) {
    const { next } = owed;
    owed.balance += open;
    if (open <= 0) continue;
    const age = orNaN(daysPastDue);
    if (disputed) {
      if (age > 0) owed.disputedPastDue += open;
    } else if (age > 0) {
      owed.pastDue += open;
      owed.daysPastDue = Math.max(owed.daysPastDue, age);
    } else if (!(age <= 0)) {
      owed.withoutDueDay += open;
    } else if (due === null) {
      // A bucket of a summary has an age and no due day.
      owed.current += open;
    } else if (!next || due <= next.due) {
      owed.next = { due, amount: next && next.due === due ? next.amount + open : open };
    }
  }
  return owed;
}
