import { isoDay } from '../../../src/core/cells/day';
import type { Day } from '../../../src/core/cells/day';
import type { Debt, World } from './world';

/** What somebody did, as the customer felt it. */
export interface Contacted {
  readonly day: Day;
  readonly account: string;
  readonly currency: string;
  readonly channel: string;
  readonly stage: string;
  readonly forDay: Day | null;
  readonly occurrence: number;
  /** It confirms a promise, and chases nothing. */
  readonly confirms: boolean;
}

interface Promised {
  readonly made: Day;
  readonly due: Day;
  readonly amount: number;
}

const GRACE = 3;
/** Of what was promised. */
const KEPT = 0.99;
const DAYS_BETWEEN_EMAILS = 3;
const CONTACTS_A_WEEK = 3;

/**
 * Looks over the analyst's shoulder with the rules of a courteous company in its own words: it shares no code with the
 * product. Everything that must not have happened is put down as a sentence.
 */
export function watch(world: World) {
  const contacts: Contacted[] = [];
  const promises = new Map<string, Promised>();
  const wrongs: string[] = [];
  const keyOf = (account: string, currency: string): string => `${account} ${currency}`;

  return {
    contacts,
    wrongs,
    promised: (account: string, currency: string, made: Day, due: Day, amount: number) =>
      promises.set(keyOf(account, currency), { made, due, amount }),
    contacted(contact: Contacted): void {
      const { day, account, currency, channel, forDay, confirms } = contact;
      const wrong = (what: string): void =>
        void wrongs.push(`${isoDay(day)} ${account} ${currency} by ${channel}: ${what}`);
      const open = world.debts.filter(
        (debt) => debt.account === account && debt.currency === currency && debt.issued <= day,
      );
      if (open.reduce((sum, debt) => sum + debt.open, 0) <= 0) wrong('nothing was owed');
      if (!isWorkday(day)) wrong('on a weekend');

      // What is said in a call is not known before it.
      const isDisputed = ({ invoice }: Debt): boolean => (world.disputed.get(invoice) ?? day) < day;
      const late = open.filter((debt) => debt.open > 0 && debt.due < day);
      const isAhead = forDay !== null && forDay >= day;
      if (!isAhead && late.length > 0 && late.every(isDisputed)) wrong('all that is late is disputed');
      const promise = promises.get(keyOf(account, currency));
      const came = world.paid
        .filter((one) => one.account === account && one.currency === currency && promise && one.day > promise.made)
        .reduce((sum, one) => sum + one.amount, 0);
      const isLive = promise && promise.made < day && day <= promise.due + GRACE && came < promise.amount * KEPT;
      if (isLive && !confirms && late.length > 0) wrong('a promise was live');

      const before = contacts.filter((one) => one.account === account);
      if (channel === 'email') {
        const last = before.filter((one) => one.channel === 'email').pop();
        if (last && workdaysBetween(last.day, day) < DAYS_BETWEEN_EMAILS) wrong(`an email went on ${isoDay(last.day)}`);
      }
      if (before.filter((one) => one.day > day - 7).length >= CONTACTS_A_WEEK) wrong('the fourth contact in a week');
      const again = before.find(
        (one) =>
          one.currency === currency &&
          one.stage !== '' &&
          one.stage === contact.stage &&
          one.forDay === contact.forDay &&
          one.occurrence === contact.occurrence &&
          // What is past due since was not asked for then.
          (isAhead || late.some((debt) => debt.due < one.day && !isDisputed(debt))),
      );
      if (again) wrong(`the stage "${contact.stage}" was done on ${isoDay(again.day)} already`);
      contacts.push(contact);
    },
  };
}

/** Serial 2 is a Monday. */
export const isWorkday = (day: Day): boolean => ![0, 1].includes(day % 7);

function workdaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = from + 1; day <= to; day++) if (isWorkday(day)) count++;
  return count;
}
