import type { Cell } from '../cells/cell';
import { toMinor } from '../cells/currency';
import type { Day } from '../cells/day';
import { readDay, type DayOrder, type DayReading } from '../cells/read-day';
import type { AccountJournal } from '../journal/account-journal';
import type { Account } from '../ledger/account';
import type { Invoice } from '../ledger/invoice';
import type { LedgerFigures } from '../ledger/ledger';
import { textOf } from '../ledger/blank';
import { habitOf } from '../ledger/habit';
import { openItems } from '../ledger/open-items';
import type { PayerProfile } from '../ledger/payer-profile';
import type { Contact } from '../policy/contact';
import type { Policy } from '../policy/policy';
import { within } from '../policy/policy-number';
import { orNaN } from '../score/or-nan';
import { saysYes } from '../ledger/says-yes';
import { columnPromise, type FollowedPlan, type FollowedPromise } from './followed';
import type { Upcoming } from './upcoming';

/** All that the class of an account, its stages, holds and next action depend on. Amounts in minor units of its currency. */
export interface Situation extends Beside {
  readonly account: string;
  /** The data's day: ages and due days. */
  readonly asOf: Day;
  readonly currency: string;
  /** Open items less credits. */
  readonly balance: number;
  /** Unapplied, disputed or not: more than 0 where there are any. */
  readonly credits: number;
  /** Undisputed and past due: what may be chased. */
  readonly pastDue: number;
  readonly disputedPastDue: number;
  /** Of the oldest undisputed past-due item; 0 when there is none. */
  readonly daysPastDue: number;
  /** When that one fell due; null when there is none, or where not all of them have a due day. */
  readonly oldestDue: Day | null;
  /** Of the oldest disputed one. */
  readonly disputedDaysPastDue: number;
  /** Undisputed and not past due, by due day, soonest first. */
  readonly upcoming: readonly Upcoming[];
  /** Undisputed and past due, of due days since set-up read the ledger. */
  readonly lapsed: readonly Upcoming[];
  /** Undisputed and not past due, on a due day that a summary does not tell. */
  readonly current: number;
  /** Undisputed items whose due day nobody knows. */
  readonly withoutDueDay: number;
  /** A promised day in the ledger that cannot be read as one day, as the sheet has it; empty for none. */
  readonly unreadPromise: string;
  readonly doNotContact: boolean;
  /** As the ledger has it; empty where it has none. */
  readonly region: string;
  readonly creditLimit: number | null;
  /** Its first invoice is not yet paid. */
  readonly unpaidYet: boolean;
  /** From enough settled invoices, or a column of the sheet; null when neither says. */
  readonly averageDaysLate: number | null;
  readonly spread: number | null;
  /** Days after the due day on which it usually pays. */
  readonly habit: number | null;
}

/** What of a situation stands elsewhere than in the ledger. */
export interface Beside {
  /** The workbook's present day, never before the as-of day: waiting, caps and holidays are measured from it. */
  readonly today: Day;
  /** The first day of the unbroken run of days on which something was past due; null when nothing is. */
  readonly cycle: Day | null;
  /** Null: not consulted. */
  readonly journal: AccountJournal | null;
  /** Of the journal, oldest first; one that stands in the ledger is added where none of them is for as late a day. */
  readonly promises: readonly FollowedPromise[];
  readonly plan: FollowedPlan | null;
  /** Null: not consulted. */
  readonly contacts: readonly Contact[] | null;
  /** The balance it usually has; null without enough history. */
  readonly norm: number | null;
}

type Facts = Account['facts'];

/** What an open item has to tell. */
export type OpenItem = Pick<Invoice, 'open' | 'issued' | 'due' | 'daysPastDue' | 'disputed'>;

/** What is known of one account. */
export interface Known {
  readonly account: string;
  readonly asOf: Day;
  readonly currency: string;
  readonly items: readonly OpenItem[];
  readonly facts: Facts;
  readonly dayOrder: DayOrder | undefined;
  readonly profile: PayerProfile | null;
  /** Settled invoices were looked at, and none is of this account. */
  readonly neverPaid: boolean;
  /** What is left out is not known. */
  readonly beside?: Partial<Beside>;
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
  beside: Partial<Beside> = {},
): Situation {
  const items = openItems(account, ledger);
  const settledHere = (): boolean => account.rows.length > new Set(items.flatMap((item) => item.rows)).size;
  const { asOf, table } = ledger;
  const neverPaid = hasHistory && !profile && !settledHere();
  const { dayOrder } = table.conventions;
  return situationFrom({ ...account, asOf, items, dayOrder, profile, neverPaid, beside }, policy);
}

/** The situation of an account, from wherever it is known. */
export function situationFrom(known: Known, policy: Policy): Situation {
  const { account, asOf, currency, items, facts, profile, dayOrder, neverPaid, beside = {} } = known;
  const { newDays, minimumHistory } = policy.classes;
  const read = (cell: Cell = null): DayReading => readDay(cell, dayOrder);
  const since = read(facts.customerSince);
  const isRecent = 'day' in since && asOf - since.day <= newDays;
  const told = within(facts.averageDaysLate, -Infinity, Infinity);
  const history = profile && profile.paid >= minimumHistory ? profile : null;
  const limit = within(facts.creditLimit, 0, Infinity);
  const owed = owedOn(items, policy.readOn);
  const oldest = Math.max(owed.daysPastDue, owed.disputedDaysPastDue);
  const promised = read(facts.promisedDay);
  const { promises = [] } = beside;
  const column = 'day' in promised && !promises.some(({ promise }) => promise.due >= promised.day);
  return {
    today: asOf,
    cycle: oldest > 0 ? asOf - oldest + 1 : null,
    journal: null,
    plan: null,
    contacts: null,
    norm: null,
    ...beside,
    promises: column ? [...promises, columnPromise(promised.day, asOf, owed.daysPastDue, policy)] : promises,
    account,
    asOf,
    currency,
    ...owed,
    unreadPromise: 'blank' in promised || 'day' in promised ? '' : String(facts.promisedDay),
    doNotContact: saysYes(facts.doNotContact),
    region: textOf(facts.region),
    creditLimit: limit && toMinor(limit, currency),
    unpaidYet: neverPaid || (!profile && isRecent),
    averageDaysLate: history ? history.averageDaysLate : told,
    spread: history && history.spread,
    habit: history ? habitOf(history.daysLate) : told && habitOf([told]),
  };
}

type Owed = Pick<
  Situation,
  | 'balance'
  | 'credits'
  | 'pastDue'
  | 'disputedPastDue'
  | 'daysPastDue'
  | 'oldestDue'
  | 'disputedDaysPastDue'
  | 'upcoming'
  | 'lapsed'
  | 'current'
  | 'withoutDueDay'
>;

/** What of some open items may be chased now, and what falls due when. Credits are nobody's to chase. */
function owedOn(items: readonly OpenItem[], readOn: Day | null): Owed {
  const owed = {
    balance: 0,
    credits: 0,
    pastDue: 0,
    disputedPastDue: 0,
    daysPastDue: 0,
    disputedDaysPastDue: 0,
    current: 0,
    withoutDueDay: 0,
  };
  let oldestDue = Infinity;
  const upcoming = new Map<Day, Upcoming>();
  const lapsed = new Map<Day, Upcoming>();
  const add = (groups: Map<Day, Upcoming>, due: Day, { open, issued }: OpenItem): void => {
    const { amount, issued: earliest } = groups.get(due) || { amount: 0, issued: null };
    const isSeen = readOn !== null && issued !== null && issued >= readOn;
    const first = isSeen && (earliest === null || issued < earliest) ? issued : earliest;
    groups.set(due, { due, amount: amount + open, issued: first });
  };
  for (const item of items) {
    const { open, due, daysPastDue, disputed } = item;
    owed.balance += open;
    if (open <= 0) {
      owed.credits -= open;
      continue;
    }
    const age = orNaN(daysPastDue);
    if (disputed) {
      if (age > 0) {
        owed.disputedPastDue += open;
        owed.disputedDaysPastDue = Math.max(owed.disputedDaysPastDue, age);
      }
    } else if (age > 0) {
      owed.pastDue += open;
      owed.daysPastDue = Math.max(owed.daysPastDue, age);
      oldestDue = Math.min(oldestDue, due ?? -Infinity);
      if (readOn !== null && due !== null && due >= readOn) add(lapsed, due, item);
    } else if (!(age <= 0)) {
      owed.withoutDueDay += open;
    } else if (due === null) {
      // A bucket of a summary has an age and no due day.
      owed.current += open;
    } else {
      add(upcoming, due, item);
    }
  }
  return {
    ...owed,
    oldestDue: isFinite(oldestDue) ? oldestDue : null,
    upcoming: byDay(upcoming),
    lapsed: byDay(lapsed),
  };
}

const byDay = (groups: ReadonlyMap<Day, Upcoming>): readonly Upcoming[] =>
  Array.from(groups.values()).sort((a, b) => a.due - b.due);
