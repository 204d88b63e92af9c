import type { Policy } from './policy';
import { defaultStages } from './default-stages';

/**
 * The policy of a workbook that has none. Every number is explained, with its source, in docs/policy.md; set-up
 * replaces the scales, thresholds and book history by those of the ledger.
 */
export const defaultPolicy: Policy = {
  source: 'default',
  asOf: null,
  baseCurrency: 'USD',
  rates: {},
  withoutRate: [],
  readOn: null,
  topN: 20,
  weights: {
    balance: 42.3,
    paymentHistory: 15.7,
    purchaseHistory: 10,
    interactions: 12,
    generalRisk: 6,
    specificRisk: 8,
    margin: 6,
  },
  neutral: 50,
  scales: {
    balance: { lower: 1, upper: 1_000_000_000 },
    daysLate: { lower: 0, upper: 365 },
    purchases: { lower: 0, upper: 120 },
    margin: { lower: 0, upper: 0.6 },
    yearsInBusiness: { lower: 0, upper: 20 },
  },
  classes: {
    largeBalance: 50_000,
    keyBalance: 100_000,
    slowDays: 15,
    erraticDays: 20,
    minimumHistory: 3,
    newDays: 90,
  },
  stages: defaultStages,
  risk: [],
  collectability: [
    { day: 0, share: 0.949 },
    { day: 30, share: 0.899 },
    { day: 60, share: 0.813 },
    { day: 90, share: 0.696 },
    { day: 182, share: 0.521 },
    { day: 274, share: 0.391 },
    { day: 365, share: 0.228 },
    { day: 730, share: 0.093 },
  ],
  bookHistory: null,
  sheets: {},
};
