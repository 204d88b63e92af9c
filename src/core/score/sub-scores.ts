import { remember } from '../cells/remember';
import { QUARTER_DAY } from '../policy/days-scale';
import type { Policy } from '../policy/policy';
import { collectabilityAt } from './collectability-at';
import { curve } from './curve';
import { orNaN } from './or-nan';
import type { ScoreRow } from './score-row';

/** The figures that are scored; null or NaN is not known. Amounts in major units of the row's own currency. */
export type Scored = Pick<
  ScoreRow,
  | 'balance'
  | 'daysPastDue'
  | 'expectedDaysLate'
  | 'purchases'
  | 'interactions'
  | 'generalRisk'
  | 'specificRisk'
  | 'margin'
>;

/** What a total loss on the collectability curve counts for in days late, when there is no history at all. */
const DAYS_OF_LOSS = 100;

/**
 * Compiles a policy into the seven sub-scores of a row in the order of the dimensions: 0 to 100 each, strictly rising
 * with what makes an account more pressing, NaN where not known. `rate` is base currency for one of the row's. The list
 * is the same one every time: it is filled once per row of a spill.
 */
export function subScores({ scales, collectability }: Policy): (row: Scored, rate: number) => ArrayLike<number> {
  const { balance, daysLate, purchases, margin } = scales;
  const ofBalance = between(Math.log(balance.lower), Math.log(balance.upper));
  const ofDays = between(logDays(daysLate.lower), logDays(daysLate.upper));
  const ofPurchases = between(Math.log1p(purchases.lower), Math.log1p(purchases.upper));
  const ofMargin = between(margin.upper, margin.lower);
  const ofMark = between(1, 5);
  const collectable = collectabilityAt(collectability);
  /** Where no history tells how late an account pays, its age does. */
  const ofAge = remember((age: number) => ofDays(logDays(Math.max(0, age) + DAYS_OF_LOSS * (1 - collectable(age)))));
  const values = new Float64Array(7);

  return (row, rate) => {
    const late = orNaN(row.expectedDaysLate);
    const age = orNaN(row.daysPastDue);
    values[0] = ofBalance(Math.log(Math.max(0, row.balance * rate)));
    values[1] = late >= 0 ? ofDays(logDays(late)) : ofAge(age);
    values[2] = ofPurchases(Math.log1p(orNaN(row.purchases)));
    values[3] = ofMark(orNaN(row.interactions));
    values[4] = ofMark(orNaN(row.generalRisk));
    values[5] = ofMark(orNaN(row.specificRisk));
    values[6] = ofMargin(orNaN(row.margin));
    return values;
  };
}

const logDays = (days: number): number => Math.log(days + QUARTER_DAY);

/** The curve from one end of a scale to the other. */
function between(from: number, to: number): (value: number) => number {
  const step = 1 / (to - from);
  return (value) => curve((value - from) * step);
}
