import type { Day } from '../cells/day';
import { readDay, type DayOrder } from '../cells/read-day';
import type { Account } from '../ledger/account';
import type { Invoice } from '../ledger/invoice';
import type { LedgerFigures } from '../ledger/ledger';
import type { PayerProfile } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { numberIn, saysYes } from './fact-cells';

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
  const items = account.items.map((index) => ledger.open[index]).filter((item): item is Invoice => item !== undefined);
  const settledHere = account.rows.length > new Set(items.flatMap((item) => item.rows)).size;
  const known: Known = {
    asOf: ledger.asOf,
    currency: account.currency,
    items,
    facts: account.facts,
    dayOrder: ledger.table.conventions.dayOrder,
    profile,
    neverPaid: hasHistory && profile === null && !settledHere,
  };
  return situationFrom(known, policy);
}

/** The situation of an account, from wherever it is known. */
export function situationFrom(known: Known, policy: Policy): Situation {
  const { asOf, items, facts, profile, dayOrder } = known;
  const enough = profile !== null && profile.paid >= policy.classes.minimumHistory;
  return {
    asOf,
    currency: known.currency,
    balance: items.reduce((sum, { open }) => sum + open, 0),
    ...chaseable(items),
    promise: promisedIn(facts, dayOrder),
    doNotContact: saysYes(facts.doNotContact),
    unpaidYet: known.neverPaid || (profile === null && isRecent(facts, dayOrder, asOf, policy)),
    averageDaysLate: enough ? profile.averageDaysLate : numberIn(facts.averageDaysLate),
    spread: enough ? profile.spread : null,
  };
}

type Chaseable = Pick<Situation, 'pastDue' | 'disputedPastDue' | 'daysPastDue' | 'next' | 'current' | 'withoutDueDay'>;

/** What of some open items may be chased now, and what falls due next. Credits are nobody's to chase. */
function chaseable(items: readonly OpenItem[]): Chaseable {
  const owed = items.filter((item) => item.open > 0);
  const undisputed = owed.filter((item) => !item.disputed);
  const late = undisputed.filter((item) => daysOf(item) > 0);
  const ahead = undisputed.filter((item) => daysOf(item) <= 0);
  // A bucket of a summary has an age and no due day.
  const dated = ahead.filter((item) => item.due !== null);
  const due = dated.reduce((first, item) => Math.min(first, item.due ?? Infinity), Infinity);
  const sum = (some: readonly OpenItem[]): number => some.reduce((total, item) => total + item.open, 0);
  return {
    pastDue: sum(late),
    disputedPastDue: sum(owed.filter((item) => item.disputed && daysOf(item) > 0)),
    daysPastDue: late.reduce((oldest, item) => Math.max(oldest, daysOf(item)), 0),
    next: dated.length === 0 ? null : { due, amount: sum(dated.filter((item) => item.due === due)) },
    current: sum(ahead.filter((item) => item.due === null)),
    withoutDueDay: sum(undisputed.filter((item) => item.daysPastDue === null)),
  };
}

/** NaN when no due day is known, which is neither late nor ahead. */
const daysOf = (item: OpenItem): number => item.daysPastDue ?? NaN;

/** The promise that the columns of an account hold. */
function promisedIn(facts: Facts, order: DayOrder | undefined): Promised | null {
  const cell = facts.promisedDay ?? null;
  const read = readDay(cell, order);
  if ('blank' in read) return null;
  return { day: 'day' in read ? read.day : null, text: String(cell) };
}

function isRecent(facts: Facts, order: DayOrder | undefined, asOf: Day, { classes }: Policy): boolean {
  const since = readDay(facts.customerSince ?? null, order);
  return 'day' in since && asOf - since.day <= classes.newDays;
}
