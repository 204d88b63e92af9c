/**
 * Headings of the marked block that Score adds right of the user's table. The score-row fields stand there so that a
 * formula typed over them gives the same number; the first five are never read back.
 */
export const BLOCK_HEADINGS = {
  rank: 'Callsheet rank',
  score: 'Callsheet score',
  why: 'Callsheet why',
  class: 'Callsheet class',
  nextAction: 'Callsheet next action',
  account: 'Callsheet account',
  currency: 'Callsheet currency',
  balance: 'Callsheet balance',
  pastDue: 'Callsheet past due',
  daysPastDue: 'Callsheet days past due',
  expectedDaysLate: 'Callsheet expected days late',
  purchases: 'Callsheet purchases',
  interactions: 'Callsheet interactions',
  generalRisk: 'Callsheet general risk',
  specificRisk: 'Callsheet specific risk',
  margin: 'Callsheet margin',
  brokenPromise: 'Callsheet broken promise',
} as const;

export type BlockField = keyof typeof BLOCK_HEADINGS;
