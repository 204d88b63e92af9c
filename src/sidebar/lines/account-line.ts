import type { AccountClass } from '../../core/policy/policy';
import type { ListedAccount } from '../../core/tasks/task';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { actionLine } from './action-line';
import type { Formats } from './formats';
import { currencyText, moneyText } from './money';
import { rowList } from './row-list';
import { scoreParts } from './score-parts';

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
  readonly action: string;
  readonly partsTitle: string;
  readonly parts: readonly PartLine[];
  readonly known: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly rows: readonly number[];
  readonly rowsLabel: string;
  readonly rowsText: string;
}

export function accountLine(listed: ListedAccount, words: Words, formats: Formats): AccountLine {
  const money = (minor: number): string => moneyText(minor, listed.currency, formats);
  const score = formats.score(listed.score);
  const known = listed.contributions.filter((part) => part.known).length;
  const days = listed.oldestDaysPastDue;
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
    action: actionLine(listed.action, words.language, formats),
    partsTitle: fill(words.parts, { score }),
    parts: partLines(listed, words, formats),
    known: fill(words.known, { known, all: listed.contributions.length }),
    facts: [
      [words.pastDue, money(listed.pastDue)],
      [words.oldest, ageText(days, words, formats)],
      [words.costOfWaiting, money(listed.costOfWaiting)],
      // A sheet without account numbers groups by name.
      ...(listed.account === listed.name ? [] : [[words.accountNumber, listed.account] as const]),
    ],
    rows: listed.rows,
    rowsLabel: formats.plural(words.selectRows, listed.rows.length),
    rowsText: rowList(listed.rows),
  };
}

function ageText(days: number | null, words: Words, formats: Formats): string {
  if (days === null) return words.noDueDay;
  return days > 0 ? formats.plural(words.daysLate, days) : words.notLate;
}

function partLines(listed: ListedAccount, words: Words, formats: Formats): PartLine[] {
  return scoreParts(listed.score, listed.contributions).map(({ dimension, points }) => ({
    name: dimension === null ? words.notKnown : words.dimensions[dimension],
    points: formats.score(points),
    share: listed.score > 0 ? points / listed.score : 0,
    known: dimension !== null,
  }));
}
