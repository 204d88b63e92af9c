import type { PreparedLetter } from '../../core/tasks/letters/letters-task';
import type { Words } from '../words/words';
import type { Formats } from './formats';
import { cellIn, type CellPlace } from './letter-problem';

export interface RateDoubt {
  readonly sentence: string;
  /** What is to have the rate. */
  readonly address: string;
  readonly cell: CellPlace | null;
}

/** How many letters nobody knows of whether they belong in a batch, for want of a rate, by currency. */
export function rateDoubts(prepared: readonly PreparedLetter[], words: Words, formats: Formats): readonly RateDoubt[] {
  const found = prepared.flatMap(({ doubts }) => doubts.filter(({ code }) => code === 'no-rate'));
  return [...new Map(found.map((doubt) => [doubt.parts[0], doubt]))].map(([currency = '', { address }]) => ({
    sentence: formats.plural(words.letters.noRate, found.filter(({ parts }) => parts[0] === currency).length, {
      currency,
    }),
    address,
    cell: cellIn(address),
  }));
}
