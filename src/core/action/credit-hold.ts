import { toMajor } from '../cells/currency';
import type { Day } from '../cells/day';
import type { Policy } from '../policy/policy';
import { rateOf } from '../policy/rate-of';
import { creditText } from './action-text';
import { askedNow, askedParts } from './amount-asked';
import type { Situation } from './situation';
import { usualDays } from './usual-days';
import type { CreditCode } from './words/words';

/** For the order desk: on hold since a day, or due for it, or due to be released. */
export interface CreditHold {
  readonly is: 'on hold' | 'due for hold' | 'due for release';
  readonly since: Day | null;
  /** Why, in a sentence. */
  readonly why: string;
  readonly code: CreditCode;
  readonly parts: Readonly<Record<string, string | number>>;
}

/**
 * Whether deliveries should stop: by days (of a slow payer from the day on which
 * it usually pays) and amount past due together, by promises broken in this cycle, or because
 * the balance is above the limit. An amount that no rate converts is not compared: then the days decide. A hold is due to
 * be released when nothing is past due, disputed or not, or credits make up for it, and the limit is kept.
 */
export function creditHold(situation: Situation, policy: Policy): CreditHold | null {
  const { journal, pastDue, disputedPastDue, credits } = situation;
  const since = journal && journal.creditHold;
  const due = dueFor(situation, policy);
  const said = (is: CreditHold['is'], code: CreditCode, parts: CreditHold['parts'] = {}): CreditHold => {
    return { is, since, code, parts, why: creditText({ code, parts }, policy.language) };
  };
  if (since !== null) {
    const late = pastDue + disputedPastDue;
    if (due || late > credits) return said('on hold', 'held', { day: since });
    return said('due for release', late > 0 ? 'credits-cover' : 'nothing-past-due');
  }
  return due && said('due for hold', due.code, due.parts);
}

function dueFor(situation: Situation, policy: Policy): Pick<CreditHold, 'code' | 'parts'> | null {
  const { currency, balance, pastDue, daysPastDue, creditLimit, promises, cycle } = situation;
  const { days, pastDue: least, brokenPromises, limitShare } = policy.creditHold;
  if (balance <= 0) return null;
  const asked = askedNow(situation);
  const rate = rateOf(currency, policy);
  const isEnough = rate === null || toMajor(asked, currency) * rate >= least;
  const broken = promises.filter(
    ({ promise, standing }) => standing.is === 'broken' && promise.due >= (cycle ?? promise.due),
  );

  if (asked > 0 && daysPastDue >= days + usualDays(situation, policy) && isEnough) {
    return { code: 'days', parts: { days: daysPastDue, ...askedParts({ amount: asked, owed: pastDue }, situation) } };
  }
  if (asked > 0 && broken.length >= brokenPromises) {
    return { code: 'broken-promises', parts: { count: broken.length } };
  }
  if (creditLimit !== null && balance > creditLimit * limitShare) {
    return { code: 'limit', parts: { amount: balance, limit: creditLimit, currency } };
  }
  return null;
}
