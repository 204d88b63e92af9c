import type { Policy } from '../policy/policy';
import { subScores } from './sub-scores';

/**
 * Scores one row of plain numbers; NaN means not known. Amounts in major units of the base currency, days, a count of
 * invoices, three marks from 1 to 5, and the margin as a ratio. 0 to 100, rounded to 6 decimals.
 */
export type Scorer = (
  balance: number,
  pastDue: number,
  daysPastDue: number,
  expectedDaysLate: number,
  purchases: number,
  interactions: number,
  generalRisk: number,
  specificRisk: number,
  margin: number,
) => number;

/**
 * Compiles a policy into the function that scores a row. The score is the weighted mean of the seven sub-scores, an
 * unknown one at the policy's neutral value. It allocates nothing: it runs once per row of a spill.
 */
export function scorerOf(policy: Policy): Scorer {
  const { balance, paymentHistory, purchaseHistory, interactions, generalRisk, specificRisk, margin } = policy.weights;
  const total = balance + paymentHistory + purchaseHistory + interactions + generalRisk + specificRisk + margin;
  const of = subScores(policy);
  const { balance: ofBalance, paymentHistory: ofPayments, purchaseHistory: ofPurchases, mark, margin: ofMargin } = of;
  const scale = 1e6 / total;
  return (owed, _pastDue, daysPastDue, daysLate, orders, contacts, general, specific, ratio) =>
    Math.round(
      (balance * ofBalance(owed) +
        paymentHistory * ofPayments(daysLate, daysPastDue) +
        purchaseHistory * ofPurchases(orders) +
        interactions * mark(contacts) +
        generalRisk * mark(general) +
        specificRisk * mark(specific) +
        margin * ofMargin(ratio)) *
        scale,
    ) / 1e6;
}
