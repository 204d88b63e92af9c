/** What is written the same in every language. */
export const signs = {
  spans: { day: 'd|dpd' },
  bounds: { over: '>', from: '>=|=>|≥|+', upTo: '<|<=|≤', to: '-|~' },
} as const;
