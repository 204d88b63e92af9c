import type { Parts } from './action-text';
import type { Upcoming } from './upcoming';

/** What an account owes and has to its credit, undisputed, in minor units: a part of its situation. */
interface Owing {
  readonly pastDue: number;
  readonly credits: number;
  readonly upcoming: readonly Upcoming[];
}

/** What is owed, and what of it is asked for: it less credits, which are the account's own money. */
export interface Asking {
  readonly owed: number;
  readonly amount: number;
}

const less = (owed: number, credits: number): number => Math.max(0, owed - Math.max(0, credits));

/** Of what is past due: credits are taken off that first, as whoever owes it does. */
export const askedNow = ({ pastDue, credits }: Omit<Owing, 'upcoming'>): number => less(pastDue, credits);

/** Credits make up for all that is past due: nobody is asked for it. */
export const isCovered = (account: Omit<Owing, 'upcoming'>): boolean => account.pastDue > 0 && askedNow(account) === 0;

/** What is asked for a due day to come. */
export interface AskedAhead extends Asking, Pick<Upcoming, 'due' | 'issued'> {
  /** Credits taken off what is past due or falls due before. */
  readonly used: number;
}

/** What is left of the credits is taken off what falls due next; days of which nothing is left to ask are none. */
export function askedAhead({ pastDue, credits, upcoming }: Owing): readonly AskedAhead[] {
  let used = Math.min(credits, pastDue);
  return upcoming.flatMap(({ due, issued, amount: owed }) => {
    const asked = { due, issued, owed, used, amount: less(owed, credits - used) };
    used += owed - asked.amount;
    return asked.amount > 0 ? [asked] : [];
  });
}

/** An amount as a sentence says it: with what is owed, where credits make it less. */
export const askedParts = ({ amount, owed }: Asking, { currency }: { readonly currency: string }): Parts =>
  amount < owed ? { amount, owed, currency } : { amount, currency };
