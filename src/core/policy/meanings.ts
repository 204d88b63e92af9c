import type { BLOCKS, Labeled } from './blocks';

type Blocks = typeof BLOCKS;
type LabeledName = { [Name in keyof Blocks]: Blocks[Name] extends Labeled ? Name : never }[keyof Blocks];

/** What each value means, as set-up writes it beside the value. Functions read none of it, and have none of it. */
export const MEANINGS: {
  readonly [Name in LabeledName]: Readonly<Record<keyof Blocks[Name]['entries'], string>>;
} = {
  settings: {
    asOf: 'The day the ledger is looked at, YYYY-MM-DD. Empty: the file says, or the person is asked.',
    baseCurrency: 'Amounts on this sheet are in it; other currencies are converted to it for ranking only.',
    readOn: 'When set-up read scales, classes and book history off the ledger.',
    topN: 'Accounts a person can call in one round: people x hours / minutes per account.',
    neutral: 'What a dimension that is not known scores, 0 to 100: it neither lifts nor sinks the account.',
  },
  weights: {
    balance: 'Open balance net of credits: large sums first.',
    paymentHistory: 'Days late expected by the time they pay: slow and erratic payers first.',
    purchaseHistory: 'How often they buy: a call has more leverage.',
    interactions: 'Broken promises, disputes, unanswered contacts: difficult accounts first.',
    generalRisk: 'Industry and region.',
    specificRisk: 'Years in business, credit rating, size.',
    margin: 'The thinner the margin, the sooner waiting eats it.',
  },
  scales: {
    balance: 'Base currency, log scale: a tenth of the median balance to ten times the largest.',
    daysLate: 'Days late expected by the time they pay, scale of log(days + 1/4).',
    purchases: 'Invoices in twelve months, scale of log(1 + number).',
    margin: 'Gross margin as a ratio: 0.35 is 35 %.',
    yearsInBusiness: 'The younger, the higher the specific risk.',
  },
  classes: {
    largeBalance: 'LARGE from this balance on, in base currency.',
    keyBalance: 'KEY from this balance on, in base currency.',
    slowDays: 'SLOW from this many days late on average.',
    erraticDays: 'ERRATIC from this spread (standard deviation) in days late.',
    minimumHistory: 'Settled invoices needed before SLOW or ERRATIC is said.',
    newDays: 'NEW for this many days from customer-since on, while no payment is known.',
  },
  book: {
    averageDaysLate: 'Of all settled invoices; an early payment counts as 0.',
    lateRatio: 'Share of the settled invoices that were late, 0 to 1.',
    weight: "The book counts for this many invoices beside an account's own.",
  },
};

/** Beside the first row of a table. */
export const TABLE_MEANINGS: Readonly<Partial<Record<Exclude<keyof Blocks, LabeledName>, string>>> = {
  lateness: 'By days past due: share of the invoices that got this late, and how much later they were paid.',
  collectability:
    'By days past due: what is still collectable of a debt. For cost of waiting, and for rows without history.',
};

export const NO_RATE = 'no-rate: ranked in a list of its own until a rate stands here';
