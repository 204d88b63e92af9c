import type { Policy } from './policy';

export type NumberBlock = 'Settings' | 'Weights' | 'Classes';

/** One number of the policy: where it stands on the sheet, what it may be, and what it means. */
export interface PolicyNumber {
  readonly block: NumberBlock;
  readonly label: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole?: boolean;
  readonly meaning: string;
  readonly get: (policy: Policy) => number;
  readonly put: (policy: Policy, value: number) => Policy;
}

const LARGEST_AMOUNT = 1e13;

const weight = (label: string, dimension: keyof Policy['weights'], meaning: string): PolicyNumber => ({
  block: 'Weights',
  label,
  minimum: 0,
  maximum: 100,
  meaning,
  get: (policy) => policy.weights[dimension],
  put: (policy, value) => ({ ...policy, weights: { ...policy.weights, [dimension]: value } }),
});

const threshold = (
  label: string,
  name: keyof Policy['classes'],
  maximum: number,
  meaning: string,
  whole = false,
): PolicyNumber => ({
  block: 'Classes',
  label,
  minimum: 0,
  maximum,
  whole,
  meaning,
  get: (policy) => policy.classes[name],
  put: (policy, value) => ({ ...policy, classes: { ...policy.classes, [name]: value } }),
});

/** Every single number of the Policy sheet, in the order it is shown. */
export const policyNumbers: readonly PolicyNumber[] = [
  {
    block: 'Settings',
    label: 'Top N',
    minimum: 1,
    maximum: 100_000,
    whole: true,
    meaning: 'Accounts a person can call in one round: people x hours / minutes per account.',
    get: (policy) => policy.topN,
    put: (policy, value) => ({ ...policy, topN: value }),
  },
  {
    block: 'Settings',
    label: 'Neutral value',
    minimum: 0,
    maximum: 100,
    meaning: 'What a dimension that is not known scores, 0 to 100: it neither lifts nor sinks the account.',
    get: (policy) => policy.neutral,
    put: (policy, value) => ({ ...policy, neutral: value }),
  },
  weight('Balance', 'balance', 'Open balance net of credits: large sums first.'),
  weight(
    'Payment history',
    'paymentHistory',
    'Days late expected by the time they pay: slow and erratic payers first.',
  ),
  weight('Purchase history', 'purchaseHistory', 'How often they buy: a call has more leverage.'),
  weight('Interactions', 'interactions', 'Broken promises, disputes, unanswered contacts: difficult accounts first.'),
  weight('General risk', 'generalRisk', 'Industry and region.'),
  weight('Specific risk', 'specificRisk', 'Years in business, credit rating, size.'),
  weight('Margin', 'margin', 'The thinner the margin, the sooner waiting eats it.'),
  threshold('Large balance', 'largeBalance', LARGEST_AMOUNT, 'LARGE from this balance on, in base currency.'),
  threshold('Key balance', 'keyBalance', LARGEST_AMOUNT, 'KEY from this balance on, in base currency.'),
  threshold('Slow days', 'slowDays', 3650, 'SLOW from this many days late on average.'),
  threshold('Erratic days', 'erraticDays', 3650, 'ERRATIC from this spread (standard deviation) in days late.'),
  threshold('Minimum history', 'minimumHistory', 1000, 'Settled invoices needed before SLOW or ERRATIC is said.', true),
  threshold(
    'New days',
    'newDays',
    3650,
    'NEW for this many days from customer-since on, while no payment is known.',
    true,
  ),
];

export interface PolicyScale {
  readonly label: string;
  readonly name: keyof Policy['scales'];
  /** Smallest value the lower end may have. */
  readonly minimum: number;
  readonly maximum: number;
  readonly meaning: string;
}

/** The scales, in the order they are shown. */
export const policyScales: readonly PolicyScale[] = [
  {
    label: 'Balance',
    name: 'balance',
    minimum: 0.001,
    maximum: LARGEST_AMOUNT,
    meaning: 'Base currency, log scale: a tenth of the median balance to ten times the largest.',
  },
  {
    label: 'Days late',
    name: 'daysLate',
    minimum: 0,
    maximum: 3650,
    meaning: 'Days late expected by the time they pay, scale of log(days + 1/4).',
  },
  {
    label: 'Purchases',
    name: 'purchases',
    minimum: 0,
    maximum: LARGEST_AMOUNT,
    meaning: 'Invoices in twelve months, scale of log(1 + number).',
  },
  { label: 'Margin', name: 'margin', minimum: -10, maximum: 1, meaning: 'Gross margin as a ratio: 0.35 is 35 %.' },
  {
    label: 'Years in business',
    name: 'yearsInBusiness',
    minimum: 0,
    maximum: 1000,
    meaning: 'The younger, the higher the specific risk.',
  },
];
