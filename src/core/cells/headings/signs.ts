import type { Phrases, Saying } from './language';

/** What is written the same in every language. */
export const signs: Readonly<Partial<Record<Saying, Phrases>>> = {
  day: 'dpd',
  over: '>',
  from: '>=|=>|≥',
  upTo: '<|<=|≤',
  to: '-|~|..',
};
