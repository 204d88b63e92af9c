import type { Row } from '../cells/cell';
import type { Day } from '../cells/day';
import type { Holder } from './holder';

/** What the lines above the headings say about the whole sheet. */
export interface Above {
  /** As-of day in so many words, or the end of a period. */
  readonly labeled: Day | null;
  /** The latest date that stands there without a word. */
  readonly bare: Day | null;
  readonly currency: string | null;
  /** The customer named right above the headings, where they come again under every customer. */
  customer(): Holder | null;
  /** Whether a row is printed again at the top of a page: nothing but texts that stand above the headings. */
  repeats(row: Row): boolean;
}

/** Of headings that are handed over by themselves. */
export const NOTHING_ABOVE: Above = {
  labeled: null,
  bare: null,
  currency: null,
  customer: () => null,
  repeats: () => false,
};
