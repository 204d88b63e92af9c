import type { Policy } from '../policy/policy';
import { subScores, type Scored } from './sub-scores';

/** Scores one row, from 0 to 100, rounded to 6 decimals. `rate` is base currency for one of the row's. */
export type Scorer = (row: Scored, rate: number) => number;

/**
 * Compiles a policy into the function that scores a row. The score is the weighted mean of the seven sub-scores, an
 * unknown one at the policy's neutral value. It allocates nothing: it runs once per row of a spill.
 */
export function scorerOf(policy: Policy): Scorer {
  const { neutral } = policy;
  const weights = Object.values(policy.weights);
  const scale = 1e6 / weights.reduce((total, weight) => total + weight, 0);
  const of = subScores(policy);
  return (row, rate) => {
    const values = of(row, rate);
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      const value = values[i]!;
      sum += weights[i]! * (value === value ? value : neutral);
    }
    return Math.round(sum * scale) / 1e6;
  };
}
