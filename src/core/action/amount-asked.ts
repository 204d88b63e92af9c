import type { Parts } from './action-text';
import type { Situation } from './situation';

type Owing = Pick<Situation, 'balance' | 'currency'>;

/** What an account is asked for of an amount that it owes: never more than its balance, for credits are its own money. */
export const amountAsked = (owed: number, { balance }: Pick<Owing, 'balance'>): number =>
  Math.max(0, Math.min(owed, balance));

/** The same as a sentence says it: with what is owed, where credits make it less. */
export function askedParts(owed: number, account: Owing): Parts {
  const amount = amountAsked(owed, account);
  const { currency } = account;
  return amount < owed ? { amount, owed, currency } : { amount, currency };
}
