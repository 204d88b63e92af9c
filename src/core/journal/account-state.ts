import { NO_CURRENCY } from '../cells/format-money';
import type { Day } from '../cells/day';
import { fold } from '../cells/text';
import { textOf } from '../ledger/blank';
import type { AccountJournal, Dispute, Installment, Plan, PromiseToPay } from './account-journal';
import { withBlocked, withoutBlocked } from './blocked';
import type { JournalEvent } from './event';
import type { DisputeCode, EventKind } from './words';

/** About money of one currency; all other kinds are about the customer. */
const ABOUT_MONEY: readonly EventKind[] = [
  'contact',
  'promise',
  'promise confirmed',
  'promise withdrawn',
  'dispute',
  'dispute settled',
  'installment',
  'plan ended',
  'hold',
  'superseded',
];

type State = { -readonly [Part in keyof Omit<AccountJournal, 'promises'>]: AccountJournal[Part] } & {
  /** Changed in place: an account may have many. */
  readonly promises: PromiseToPay[];
};

type Step = (state: State, event: JournalEvent) => void;

/** The state of an account in one currency after its rows, in order. */
export function accountState(
  rows: readonly JournalEvent[],
  currency: string | null,
  unread: readonly JournalEvent[] = [],
): AccountJournal {
  const isOf = (row: JournalEvent): boolean =>
    row.currency === null || row.currency === currency || currency === NO_CURRENCY || !ABOUT_MONEY.includes(row.kind);
  const events = rows.filter(isOf);
  const plans: Plan[] = [];
  const state: State = {
    events,
    unread: unread.filter(isOf),
    contacts: rows.filter(({ kind }) => kind === 'contact'),
    promises: [],
    disputes: [],
    plan: null,
    bounced: [],
    optedOut: [],
    returnedPost: null,
    creditHold: null,
    atAgency: null,
    pinned: false,
  };
  for (const event of events) {
    if (event.kind === 'promise' || event.kind === 'installment') follow(state.promises, event.day);
    if (event.kind === 'installment') addInstallment(plans, event);
    else if (event.kind === 'plan ended') endPlan(plans, event);
    else STEPS[event.kind]?.(state, event);
  }
  state.plan = plans[plans.length - 1] ?? null;
  return state;
}

const STEPS: Readonly<Partial<Record<EventKind, Step>>> = {
  contact(state, { channel, outcome }) {
    if (channel === 'letter' && outcome === 'reached') state.returnedPost = null;
  },
  promise(state, event) {
    state.promises.push(promiseOf(event));
  },
  'promise confirmed'(state, event) {
    const at = meantBy(event, state.promises);
    const meant = state.promises[at];
    if (meant) state.promises[at] = { ...meant, confirmed: event.day };
  },
  'promise withdrawn'(state, event) {
    const at = meantBy(event, state.promises);
    if (at < 0) return;
    const [withdrawn] = state.promises.splice(at, 1);
    const before = state.promises[at - 1];
    // What it took the place of stands again.
    if (before && before.next === withdrawn!.made) state.promises[at - 1] = { ...before, next: withdrawn!.next };
  },
  dispute(state, event) {
    state.disputes = [...state.disputes, disputeOf(event)];
  },
  'dispute settled'(state, { reference }) {
    state.disputes = settledBy(reference, state.disputes);
  },
  bounce(state, event) {
    if (event.channel === 'letter') state.returnedPost ??= event.day;
    else state.bounced = withBlocked(state.bounced, event);
  },
  'address good'(state, event) {
    if (event.channel === 'letter' || event.channel === null) state.returnedPost = null;
    // One good address is enough to know that the channel as a whole works.
    const rest = withoutBlocked(state.bounced, event);
    state.bounced = rest.filter(({ channel, address }) => address !== '' || channel !== event.channel);
  },
  'returned post'(state, { day }) {
    state.returnedPost ??= day;
  },
  'opt out'(state, event) {
    state.optedOut = withBlocked(state.optedOut, event);
  },
  'opt in'(state, event) {
    state.optedOut = withoutBlocked(state.optedOut, event);
  },
  'credit hold'(state, { day }) {
    state.creditHold ??= day;
  },
  'credit release'(state) {
    state.creditHold = null;
  },
  'at agency'(state, { day }) {
    state.atAgency ??= day;
  },
  'back from agency'(state) {
    state.atAgency = null;
  },
  pinned(state) {
    state.pinned = true;
  },
  unpinned(state) {
    state.pinned = false;
  },
};

const promiseOf = ({ id, day, promisedDay, currency, amount, who }: JournalEvent): PromiseToPay => ({
  id,
  made: day,
  due: promisedDay ?? day,
  currency,
  amount,
  who,
  confirmed: null,
  next: null,
});

/** The last one has something newer in its place. */
function follow(promises: PromiseToPay[], day: Day): void {
  const last = promises[promises.length - 1];
  if (last) promises[promises.length - 1] = { ...last, next: last.next ?? day };
}

/** Where the promise with the id of the reference is, else the last one. */
const meantBy = ({ reference }: JournalEvent, promises: readonly PromiseToPay[]): number =>
  reference === '' ? promises.length - 1 : promises.findIndex(({ id }) => id === reference);

const disputeOf = ({ id, day, outcome, currency, reference, amount }: JournalEvent): Dispute => ({
  id,
  since: day,
  code: outcome as DisputeCode,
  currency,
  invoices: invoicesIn(reference),
  amount,
});

/** Invoice numbers, with commas, semicolons or line breaks between; one that has them itself stands in quotation marks. */
export const invoicesIn = (reference: string): readonly string[] =>
  (reference.match(/\s*"[^"]*"|[^,;\n]+/g) ?? [])
    .map((one) => textOf(one.trim().replace(/^"(.*)"$/, '$1')))
    .filter(Boolean);

/** What is still disputed: without a reference nothing, else all but the dispute of that id, or but those invoices. */
function settledBy(reference: string, disputes: readonly Dispute[]): readonly Dispute[] {
  if (reference === '') return [];
  if (disputes.some(({ id }) => id === reference)) return disputes.filter(({ id }) => id !== reference);
  const settled = invoicesIn(reference).map(fold);
  return disputes
    .map((one) => ({ ...one, invoices: one.invoices.filter((invoice) => !settled.includes(fold(invoice))) }))
    .filter(({ invoices }, i) => invoices.length > 0 || disputes[i]?.invoices.length === 0);
}

/** Adds an installment to the plan it names. */
function addInstallment(
  plans: Plan[],
  { reference: name, day: agreed, currency, promisedDay, amount }: JournalEvent,
): void {
  const at = plans.findIndex((one) => one.name === name);
  const plan = plans[at] ?? { name, agreed, currency, installments: [] };
  const installment: Installment = { due: promisedDay ?? agreed, amount: amount ?? 0 };
  plans[at < 0 ? plans.length : at] = {
    ...plan,
    installments: [...plan.installments, installment].sort((a, b) => a.due - b.due),
  };
}

/** Ends the plan that is named, else the last one. */
function endPlan(plans: Plan[], { reference }: JournalEvent): void {
  const at = reference === '' ? plans.length - 1 : plans.findIndex(({ name }) => name === reference);
  if (at >= 0) plans.splice(at, 1);
}
