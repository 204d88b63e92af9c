import { inWords, words } from '../policy/words';

/**
 * What the marked block that Score adds right of the user's table has. The score-row fields stand there so that a
 * formula typed over them gives the same number; the first five are never read back.
 */
const FIELDS = words(
  'rank score why class nextAction account currency balance pastDue daysPastDue expectedDaysLate purchases interactions generalRisk specificRisk margin brokenPromise',
);

export type BlockField = (typeof FIELDS)[number];

/** The headings of the block. */
export const BLOCK_HEADINGS = Object.fromEntries(
  FIELDS.map((field) => [field, `Callsheet ${inWords(field)}`]),
) as Readonly<Record<BlockField, string>>;
