import { QUARTER_DAY } from '../policy/days-scale';
import type { Policy } from '../policy/policy';
import { collectabilityAt } from './collectability-at';
import { curve } from './curve';

/** The seven sub-scores, 0 to 100 each, strictly rising with what makes an account more pressing; NaN is neutral. */
export interface SubScores {
  readonly balance: (balance: number) => number;
  readonly paymentHistory: (expectedDaysLate: number, daysPastDue: number) => number;
  readonly purchaseHistory: (purchases: number) => number;
  /** Interactions, general and specific risk: 1 to 5. */
  readonly mark: (mark: number) => number;
  readonly margin: (margin: number) => number;
}

/** What a total loss on the collectability curve counts for in days late, when there is no history at all. */
const DAYS_OF_LOSS = 100;
export function subScores(policy: Policy): SubScores {
  const { scales, neutral } = policy;
  const balanceStart = Math.log(scales.balance.lower);
  const balanceStep = 1 / (Math.log(scales.balance.upper) - balanceStart);
  const daysStart = Math.log(scales.daysLate.lower + QUARTER_DAY);
  const daysStep = 1 / (Math.log(scales.daysLate.upper + QUARTER_DAY) - daysStart);
  const purchasesStart = Math.log1p(scales.purchases.lower);
  const purchasesStep = 1 / (Math.log1p(scales.purchases.upper) - purchasesStart);
  const marginStep = 1 / (scales.margin.upper - scales.margin.lower);
  const collectable = collectabilityAt(policy.collectability);

  return {
    balance: (balance) =>
      balance > 0 ? curve((Math.log(balance) - balanceStart) * balanceStep) : balance <= 0 ? 0 : neutral,
    paymentHistory: (expectedDaysLate, daysPastDue) => {
      const days =
        expectedDaysLate >= 0
          ? expectedDaysLate
          : Math.max(0, daysPastDue) + DAYS_OF_LOSS * (1 - collectable(daysPastDue));
      return days >= 0 ? curve((Math.log(days + QUARTER_DAY) - daysStart) * daysStep) : neutral;
    },
    purchaseHistory: (purchases) =>
      purchases >= 0 ? curve((Math.log1p(purchases) - purchasesStart) * purchasesStep) : neutral,
    mark: (mark) => (mark === mark ? curve((mark - 1) / 4) : neutral),
    margin: (margin) => (margin === margin ? curve((scales.margin.upper - margin) * marginStep) : neutral),
  };
}
