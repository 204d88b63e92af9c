import type { Letter } from '../../core/letters/letter';
import type { LettersAnswer, PreparedLetter, WithoutLetter } from '../../core/tasks/letters-task';

/** A letter as a person saw it, and as it is now; where there is none any more, why. */
export interface ChangedLetter {
  readonly seen: Letter;
  readonly now: Letter | null;
  readonly without: WithoutLetter | null;
}

/** Those that are not as they were seen, each with what stands in its place: of the same account in the same currency. */
export function changedLetters(
  seen: readonly PreparedLetter[],
  { letters, without }: Pick<LettersAnswer, 'letters' | 'without'>,
): readonly ChangedLetter[] {
  return seen.map(({ letter: before }) => {
    const isSame = ({ account, currency }: Pick<Letter, 'account' | 'currency'>): boolean =>
      account === before.account && currency === before.currency;
    return {
      seen: before,
      now: letters.find(({ letter }) => isSame(letter))?.letter ?? null,
      without: without.find(isSame) ?? null,
    };
  });
}
