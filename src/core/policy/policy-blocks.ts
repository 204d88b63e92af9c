/** Heading rows of the Policy sheet's blocks: the title and its columns. A block runs to the next heading row. */
export const BLOCKS = {
  settings: ['Settings', 'Value', 'Meaning'],
  weights: ['Weights', 'Value', 'Meaning'],
  scales: ['Scales', 'Lower', 'Upper', 'Meaning'],
  classes: ['Classes', 'Value', 'Meaning'],
  rates: ['Rates', 'Base currency for one', 'Meaning'],
  book: ['Book history', 'Value', 'Meaning'],
  lateness: ['Book lateness', 'Share still open', 'Days late to come', 'Meaning'],
  collectability: ['Collectability', 'Share still collectable', 'Meaning'],
  risk: ['Risk by industry', 'Region', 'Risk 1 to 5', 'Meaning'],
  stages: ['Stages', 'From day', 'Name', 'Action', 'Channel', 'Tone', 'Role', 'Meaning'],
  columns: ['Confirmed columns', 'Heading', 'Field'],
  conventions: ['Conventions', 'Decimal mark', 'Day order'],
} as const;

export type BlockName = keyof typeof BLOCKS;

/** Labels of the settings that are not plain numbers. */
export const SETTINGS = {
  asOf: 'As-of day',
  baseCurrency: 'Base currency',
  readOn: 'Read off the ledger on',
} as const;

export const BOOK = {
  averageDaysLate: 'Average days late',
  lateRatio: 'Late ratio',
  weight: 'Counts as invoices',
} as const;
