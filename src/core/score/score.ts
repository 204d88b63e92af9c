import { exponentOf } from '../cells/currency';
import { scaleOf } from '../cells/decimal';
import type { Dimension, Policy } from '../policy/policy';
import { costOfWaiting } from './cost-of-waiting';
import { largestRemainder } from './largest-remainder';
import { rateOf } from './rate-of';
import type { Contribution, Score, ScoreRow } from './score-row';
import { scorerOf } from './scorer';
import { subScores } from './sub-scores';
import { why } from './why';

const MILLION = 1e6;

const orNaN = (value: number | null): number => (value === null ? NaN : value);

/** Scores rows under one policy; compile it once and use it for many. */
export function scoring(policy: Policy): (row: ScoreRow) => Score {
  const kernel = scorerOf(policy);
  const of = subScores(policy);
  const cost = costOfWaiting(policy);
  const dimensions = Object.keys(policy.weights) as Dimension[];
  const totalWeight = dimensions.reduce((sum, dimension) => sum + policy.weights[dimension], 0);

  return (row) => {
    const rate = rateOf(row.currency, policy) ?? 1;
    const balance = row.balance * rate;
    const pastDue = row.pastDue * rate;
    const days = orNaN(row.daysPastDue);
    const late = orNaN(row.expectedDaysLate);
    const { purchases, interactions, generalRisk, specificRisk, margin } = row;
    const score = kernel(
      balance,
      pastDue,
      days,
      late,
      orNaN(purchases),
      orNaN(interactions),
      orNaN(generalRisk),
      orNaN(specificRisk),
      orNaN(margin),
    );
    const values: Readonly<Record<Dimension, readonly [value: number, known: boolean]>> = {
      balance: [of.balance(balance), true],
      paymentHistory: [of.paymentHistory(late, days), row.expectedDaysLate !== null || row.daysPastDue !== null],
      purchaseHistory: [of.purchaseHistory(orNaN(purchases)), purchases !== null],
      interactions: [of.mark(orNaN(interactions)), interactions !== null],
      generalRisk: [of.mark(orNaN(generalRisk)), generalRisk !== null],
      specificRisk: [of.mark(orNaN(specificRisk)), specificRisk !== null],
      margin: [of.margin(orNaN(margin)), margin !== null],
    };
    const millionths = largestRemainder(
      dimensions.map((dimension) => (policy.weights[dimension] * values[dimension][0] * MILLION) / totalWeight),
      Math.round(score * MILLION),
    );
    const contributions = dimensions.map((dimension, i): Contribution => {
      const [value, known] = values[dimension];
      return { dimension, value, points: millionths[i]! / MILLION, known };
    });
    const knownWeight = dimensions.reduce((sum, name) => sum + (values[name][1] ? policy.weights[name] : 0), 0);
    const unit = scaleOf(exponentOf(row.currency));
    return {
      score,
      coverage: knownWeight / totalWeight,
      contributions,
      costOfWaiting: Math.round(cost(row.balance, row.pastDue, days) * unit) / unit,
      why: why(score, contributions, policy),
    };
  };
}

/** Score, coverage, contributions, cost of waiting and the words for one row. */
export const scoreOf = (row: ScoreRow, policy: Policy): Score => scoring(policy)(row);
