import { BLOCKS } from '../../core/policy/blocks';
import type { AccountClass, Dimension } from '../../core/policy/policy';
import type { ReviewChange, ScorePartChange } from '../../core/review/reviewed';
import type { ReviewAnswer } from '../../core/tasks/task';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';
import { moneyText } from './money';

export interface ReviewLine {
  readonly key: string;
  readonly name: string;
  readonly why: string;
}

/** Those who entered and those who left, each under a title; one sentence where there is nobody. */
export interface ReviewText {
  readonly sentence: string;
  readonly groups: readonly { readonly title: string; readonly lines: readonly ReviewLine[] }[];
}

/** What a review found. */
export function reviewText({ day, before, changes }: ReviewAnswer, words: Words, formats: Formats): ReviewText {
  const { review } = words;
  if (before === null) return { sentence: fill(review.first, { day: formats.day(day) }), groups: [] };
  const since = { day: formats.day(before) };
  const groups = (['entered', 'left'] as const).flatMap((which) => {
    const own = changes.filter(({ change }) => change === which);
    const lines = own.map((change) => ({ key: change.key, name: change.name, why: why(change, words, formats) }));
    return own.length === 0 ? [] : [{ title: formats.plural(review[which], own.length, since), lines }];
  });
  return { sentence: groups.length === 0 ? fill(review.same, since) : '', groups };
}

/** Why somebody entered or left: core's reviewSentence in the language of the pane. */
function why(change: ReviewChange, words: Words, formats: Formats): string {
  const { then, now, reason } = change;
  const { review } = words;
  const both = then && now && then.class !== now.class && reason.code !== 'class' ? ` ${classes(change, words)}` : '';
  if (reason.code === 'class') return classes(change, words);
  const values = {
    then: reason.code === 'line' ? reason.then : (then?.rank ?? 0),
    now: reason.code === 'line' ? reason.now : (now?.rank ?? 0),
    amount: reason.code === 'paid' ? moneyText(reason.amount, then?.currency ?? '', formats) : '',
  };
  const parts = reason.code === 'rank' ? reason.parts.map((part) => partText(part, words)) : [];
  const said = fill(review.reasons[wordFor(change)], values);
  return said + (parts.length > 0 ? ` ${parts.join(', ')}.` : '') + both;
}

function wordFor({ change, reason }: ReviewChange): keyof Words['review']['reasons'] {
  const { code } = reason;
  return code === 'track' || code === 'promise' || code === 'rank' ? `${code}:${change}` : code;
}

function classes({ then, now }: ReviewChange, { review, classes: named }: Words): string {
  const word = (one: string): string => named[one as AccountClass] ?? one;
  return fill(review.classes, { then: word(then?.class ?? ''), now: word(now?.class ?? '') });
}

function partText({ label, then, now }: ScorePartChange, { review, dimensions, notKnown }: Words): string {
  const weights = Object.entries(BLOCKS.weights.entries) as [Dimension, readonly unknown[]][];
  const found = weights.find(([, [named]]) => named === label);
  return fill(review.part, { part: found ? dimensions[found[0]] : notKnown, then, now });
}
