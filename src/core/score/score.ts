import { exponentOf } from '../cells/currency';
import { scaleOf } from '../cells/decimal';
import type { Dimension, Policy } from '../policy/policy';
import { costOfWaiting as costing } from './cost-of-waiting';
import { largestRemainder } from './largest-remainder';
import { orNaN } from './or-nan';
import { rateOf } from '../policy/rate-of';
import type { Score, ScoreRow } from './score-row';
import { scorerOf } from './scorer';
import { subScores } from './sub-scores';
import { why } from './why';

const MILLION = 1e6;

/** The two figures that put rows in order. */
export function figuring(policy: Policy): (row: Omit<ScoreRow, 'account'>) => Pick<Score, 'score' | 'costOfWaiting'> {
  const scoreOf = scorerOf(policy);
  const costOf = costing(policy);
  return (row) => {
    const { currency, balance, pastDue } = row;
    const unit = scaleOf(exponentOf(currency));
    return {
      score: scoreOf(row, rateOf(currency, policy) || 1),
      costOfWaiting: Math.round(costOf(balance, pastDue, orNaN(row.daysPastDue)) * unit) / unit,
    };
  };
}

/** Scores rows under one policy; compile it once and use it for many. NaN is not known, as null is. */
export function scoring(policy: Policy): (row: Omit<ScoreRow, 'account'>) => Score {
  const figuresOf = figuring(policy);
  const subScoresOf = subScores(policy);
  const { neutral } = policy;
  const weights = Object.entries(policy.weights) as [Dimension, number][];
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);

  return (row) => {
    const { score, costOfWaiting } = figuresOf(row);
    const given = subScoresOf(row, rateOf(row.currency, policy) || 1);
    const values = Array.from(given, (value) => (value === value ? value : neutral));
    const contributions = largestRemainder(
      weights.map(([, weight], i) => (weight * values[i]! * MILLION) / total),
      Math.round(score * MILLION),
    ).map((millionths, i) => ({
      dimension: weights[i]![0],
      value: values[i]!,
      points: millionths / MILLION,
      known: given[i] === given[i],
    }));
    return {
      score,
      coverage: weights.reduce((sum, [, weight], i) => sum + (contributions[i]!.known ? weight : 0), 0) / total,
      contributions,
      costOfWaiting,
      why: why(score, contributions, policy),
    };
  };
}

/** Score, coverage, contributions, cost of waiting and the words for one row. */
export const scoreOf = (row: ScoreRow, policy: Policy): Score => scoring(policy)(row);
