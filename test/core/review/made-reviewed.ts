import type { Reviewed } from '../../../src/core/review/reviewed';

/** An account of a list of which nothing is said but what a test gives: called when its rank is 1 to `line`. */
export function madeReviewed(account: string, rank: number, given: Partial<Reviewed> = {}, line = 2): Reviewed {
  const top = rank <= line;
  return {
    key: `${account} USD`,
    account,
    name: `${account} Ltd`,
    currency: 'USD',
    rank,
    top,
    personal: top,
    track: top ? 'personal' : 'automatic',
    class: 'NORMAL',
    balance: 1000,
    score: 50,
    brokenPromise: false,
    why: 'Balance 31 + Payment history 10 + not known 9 = 50 (2 of 7 known)',
    ...given,
  };
}
