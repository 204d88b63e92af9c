import type { AccountClass } from '../../core/policy/policy';
import type { ListedAccount } from '../../core/tasks/task';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { actionLine } from './action-line';
import { capital } from './capital';
import type { Formats } from './formats';
import { currencyText, moneyText } from './money';
import { scoreParts } from './score-parts';
import { sectionOf } from './work-list';

/** A part of the score as the card draws it. */
export interface PartLine {
  readonly name: string;
  readonly points: string;
  /** Share of the whole score, 0 to 1. */
  readonly share: number;
  readonly known: boolean;
}

/** One account as the list shows it: every word and figure ready. */
export interface AccountLine {
  readonly key: string;
  readonly rank: string;
  readonly name: string;
  readonly balance: string;
  readonly currency: string;
  readonly score: string;
  /** The same for those who do not see the bar. */
  readonly scoreSpoken: string;
  /** 0 to 1. */
  readonly bar: number;
  readonly class: AccountClass;
  readonly className: string;
  readonly age: string;
  readonly late: boolean;
  /** That what is so old is disputed, where what is asked for is not; empty otherwise. */
  readonly ageNote: string;
  readonly action: string;
  /** It waits or is held: nothing is to be done today. */
  readonly waits: boolean;
  /** The day on which that ends, where the action does not name it. */
  readonly until: string;
}

export function accountLine(listed: ListedAccount, words: Words, formats: Formats): AccountLine {
  const score = formats.score(listed.score);
  const days = listed.oldestDaysPastDue;
  const action = actionLine(listed.action, words.language, formats);
  const waits = sectionOf(listed) === 'waiting';
  const until = waits && listed.action.until !== null ? formats.day(listed.action.until) : '';
  return {
    key: listed.key,
    rank: formats.count(listed.rank),
    name: listed.name || listed.account,
    balance: formats.amount(listed.balance, listed.currency),
    currency: currencyText(listed.currency),
    score,
    scoreSpoken: fill(words.scoreOf, { score }),
    bar: Math.min(1, Math.max(0, listed.score / 100)),
    class: listed.class,
    className: words.classes[listed.class],
    age: ageText(days, words, formats),
    late: days !== null && days > 0,
    ageNote: days !== null && days > Math.max(0, listed.card.askedDays) ? words.card.inDispute : '',
    action,
    waits,
    until: until === '' || action.includes(until) ? '' : fill(words.card.until, { day: until }),
  };
}

/** What makes up the score, and how much of it is known. */
export interface WhyLines {
  readonly title: string;
  readonly parts: readonly PartLine[];
  readonly known: string;
}

export function whyLines(listed: ListedAccount, words: Words, formats: Formats): WhyLines {
  const known = listed.contributions.filter((part) => part.known).length;
  return {
    title: fill(words.parts, { score: formats.score(listed.score) }),
    known: fill(words.known, { known, all: listed.contributions.length }),
    parts: scoreParts(listed.score, listed.contributions).map(({ dimension, points }) => ({
      name: dimension === null ? words.notKnown : words.dimensions[dimension],
      points: formats.score(points),
      share: listed.score > 0 ? points / listed.score : 0,
      known: dimension !== null,
    })),
  };
}

/** The figures of an account, term by term. */
export function factLines(
  { account, name, currency, pastDue, costOfWaiting, card }: ListedAccount,
  words: Words,
  formats: Formats,
): readonly (readonly [term: string, value: string])[] {
  const money = (minor: number): string => moneyText(minor, currency, formats);
  const less = (term: string, minor: number) => (minor > 0 ? [[term, money(-minor)] as const] : []);
  return [
    [words.pastDue, money(pastDue)],
    ...(card.asked === pastDue
      ? []
      : [
          ...less(capital(words.card.inDispute), card.disputed),
          ...less(words.card.buckets.credits, pastDue - card.disputed - card.asked),
          [words.card.asked, money(card.asked)] as const,
        ]),
    [words.costOfWaiting, money(costOfWaiting)],
    // A sheet without account numbers groups by name.
    ...(account === name ? [] : [[words.accountNumber, account] as const]),
    ...(card.owner === '' ? [] : [[words.fields.owner, card.owner] as const]),
  ];
}

function ageText(days: number | null, words: Words, formats: Formats): string {
  if (days === null) return words.noDueDay;
  return days > 0 ? formats.plural(words.daysLate, days) : words.notLate;
}
