import type { Day } from '../cells/day';
import { accountKey } from './account-key';
import { ALL_PAST_DUE, type ItemSeen } from './item-seen';
import type { LedgerFigures } from './ledger';

/** Due days by account key of what is past due and has no due day in the ledger, as they were first taken to be. */
export const dueDaysKept = (items: readonly ItemSeen[], asOf: Day): ReadonlyMap<string, Day> =>
  new Map(
    items.flatMap(({ invoice, account, currency, due }): [string, Day][] =>
      invoice === ALL_PAST_DUE && due !== null && due < asOf ? [[accountKey(account, currency), due]] : [],
    ),
  );

/** What to keep of accounts with something past due that has no due day: it counts as due since it was first seen. */
export function undatedPastDue(
  { open, asOf }: LedgerFigures,
  before: readonly ItemSeen[],
  sheet: string,
): readonly ItemSeen[] {
  const known = dueDaysKept(before, asOf);
  const undated = new Map<string, ItemSeen>();
  for (const { account, currency, due, daysPastDue, open: left } of open) {
    if (left <= 0 || due !== null || daysPastDue === null || daysPastDue <= 0) continue;
    const key = accountKey(account, currency);
    const other = undated.get(key);
    const sum = left + (other?.open ?? 0);
    undated.set(key, {
      sheet,
      asOf,
      account,
      currency,
      invoice: ALL_PAST_DUE,
      issued: null,
      due: known.get(key) ?? Math.min(asOf - daysPastDue, other?.due ?? Infinity),
      amount: sum,
      open: sum,
    });
  }
  return [...undated.values()];
}
