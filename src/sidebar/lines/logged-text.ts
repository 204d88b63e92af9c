import type { Entry } from '../log/entries-of';
import type { Words } from '../words/words';
import { eventTitle } from './event-line';
import type { Formats } from './formats';

/** What was logged at once, by its first row: a promise rather than the call in which it was made. */
export function loggedText([first]: readonly Entry[], words: Words, formats: Formats): string {
  if (!first) return '';
  if (first.kind === 'installment') return words.log.plan;
  return eventTitle(first, words, formats);
}
