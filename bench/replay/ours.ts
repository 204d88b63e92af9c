import type { Day } from '../../src/core/cells/day';
import type { Policy } from '../../src/core/policy/policy';
import { setUpPolicy } from '../../src/core/policy/set-up-policy';
import { rankLedger } from '../../src/core/tasks/book/rank-ledger';
import type { Ranking } from './capture';
import type { Past } from './ledgers';
import { ledgerOn } from './month-end';

/**
 * The product's own order, by its own path: the sheet is read as of the day, set-up writes a policy, the rows are
 * scored and ranked. `setUpOn` gives the day whose set-up a month-end is scored with: its own, or an earlier one,
 * since a policy stays until a person changes it.
 */
export function ours(past: readonly Past[], setUpOn: (day: Day) => Day): Ranking {
  const policies = new Map<Day, Policy>();
  const policyOf = (day: Day): Policy => {
    const known = policies.get(day);
    if (known) return known;
    const ledger = ledgerOn(past, day);
    const policy = setUpPolicy(ledger, ledger.settled);
    policies.set(day, policy);
    return policy;
  };
  const answers = new Map<Day, ReadonlyMap<string, number>>();
  return ({ day, accounts }) => {
    const places = answers.get(day) ?? placesOn(past, day, policyOf(setUpOn(day)));
    answers.set(day, places);
    return accounts.map(({ account }) => -(places.get(account) ?? accounts.length));
  };
}

function placesOn(past: readonly Past[], day: Day, policy: Policy): ReadonlyMap<string, number> {
  const ledger = ledgerOn(past, day);
  const ranked = rankLedger(ledger, ledger.settled, policy);
  return new Map(ranked.map(({ row, rank: place }) => [row.account, place]));
}
