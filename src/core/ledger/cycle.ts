import type { Day } from '../cells/day';
import { accountKey } from './account-key';
import type { Invoice } from './invoice';
import type { ItemSeen } from './item-seen';
import type { LedgerFigures } from './ledger';
import { dueDaysKept } from './past-due-since';

/** An item as a cycle sees it: past due from the day after it is due to the day before it was settled. */
export interface CycleItem {
  readonly due: Day | null;
  /** Null while it is open, however much of it was paid. */
  readonly settled: Day | null;
}

/**
 * The day on which the cycle of an account opened: the first day of the unbroken run of days, up to the as-of day, on
 * each of which something was past due. Null when nothing is on the as-of day.
 */
export function cycleOf(items: readonly CycleItem[], asOf: Day): Day | null {
  const spans = items
    .flatMap(({ due, settled }) => (due === null ? [] : [{ first: due + 1, last: (settled ?? Infinity) - 1 }]))
    .filter(({ first, last }) => first <= Math.min(last, asOf))
    .sort((a, b) => a.first - b.first);
  let opened: Day | null = null;
  let until = -Infinity;
  for (const { first, last } of spans) {
    if (first > until + 1) opened = first;
    until = Math.max(until, last);
  }
  return until >= asOf ? opened : null;
}

/**
 * The opening days of all cycles that hold on the ledger's day, by account key. `settled` is the whole payment history.
 * What has no due day, such as a bucket of a summary, counts as due since it was first seen past due (`kept`), else as
 * many days ago as its bucket says.
 */
export function cyclesOf(
  { open, asOf }: LedgerFigures,
  settled: readonly Invoice[],
  kept: readonly ItemSeen[] = [],
): ReadonlyMap<string, Day> {
  const known = dueDaysKept(kept, asOf);
  const items = new Map<string, CycleItem[]>();
  for (const { account, currency, due, open: left, daysPastDue } of open) {
    if (left <= 0 || daysPastDue === null || daysPastDue <= 0) continue;
    const key = accountKey(account, currency);
    const own = items.get(key);
    const item: CycleItem = { due: due ?? known.get(key) ?? asOf - daysPastDue, settled: null };
    if (own) own.push(item);
    else items.set(key, [item]);
  }
  // Only an account with something past due has a cycle, so the history of all others is passed over.
  for (const { account, currency, due, settled: day, amount } of settled) {
    if (amount > 0 && day !== null) items.get(accountKey(account, currency))?.push({ due, settled: day });
  }
  const cycles = new Map<string, Day>();
  for (const [key, own] of items) {
    const opened = cycleOf(own, asOf);
    if (opened !== null) cycles.set(key, opened);
  }
  return cycles;
}
