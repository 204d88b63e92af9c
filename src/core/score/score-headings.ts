import { mapValues } from '../policy/map-values';

/**
 * Headings of the marked block that Score adds right of the user's table. The score-row fields stand there so that a
 * formula typed over them gives the same number; the first five are never read back.
 */
export const BLOCK_HEADINGS = mapValues(
  {
    rank: 'rank',
    score: 'score',
    why: 'why',
    class: 'class',
    nextAction: 'next action',
    account: 'account',
    currency: 'currency',
    balance: 'balance',
    pastDue: 'past due',
    daysPastDue: 'days past due',
    expectedDaysLate: 'expected days late',
    purchases: 'purchases',
    interactions: 'interactions',
    generalRisk: 'general risk',
    specificRisk: 'specific risk',
    margin: 'margin',
    brokenPromise: 'broken promise',
  },
  (heading) => `Callsheet ${heading}`,
);

export type BlockField = keyof typeof BLOCK_HEADINGS;
