import type { Held } from '../../core/tasks/letters/letters-task';
import { approvedBefore, chosen, holdsBack, isForLater, type LettersState } from '../letters/letters-state';
import { fill, type Words } from '../words/words';
import { holdLine } from './action-line';
import type { Formats } from './formats';
import { reasonIn } from './letter-lines';
import { spokenDays } from './spoken-days';

/** Why a letter does not go out now, and by whose clock where that is no customer's. */
export function heldText({ hold, reason }: Pick<Held, 'hold' | 'reason'>, words: Words, formats: Formats): string {
  if (!hold) return spokenDays(reasonIn(reason, words.language), formats);
  const why = holdLine(hold, words.language, formats);
  return hold.code === 'hours' && !hold.parts['is'] ? fill(words.run.ownClock, { why }) : why;
}

/** Of the letters that would go out: how many the hour or the day would hold now, and why; a sentence for each reason. */
export function heldLines(now: LettersState, words: Words, formats: Formats): readonly string[] {
  const letters = [...chosen(now).map(({ letter }) => letter), ...approvedBefore(now)];
  const counts = new Map<string, number>();
  for (const one of letters) {
    const held = holdsBack(now, one);
    if (!held || !isForLater(held)) continue;
    const why = heldText(held, words, formats);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].map(([why, count]) => formats.plural(words.run.wouldBeHeld, count, { why }));
}
