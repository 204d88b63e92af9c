import type { WithoutLetter } from '../../core/tasks/letters/letters-task';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { actionLine, holdLine } from './action-line';
import { capital } from './capital';
import type { Formats } from './formats';
import { cellIn, letterProblemText, type CellPlace } from './letter-problem';
import { moneyText } from './money';

/** An account that gets no letter, and why. */
export interface WithoutLine {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  /** One sentence, of this account. */
  readonly why: string;
  /** Where to mend it; empty for nowhere. */
  readonly address: string;
  readonly cell: CellPlace | null;
}

export interface WithoutGroup {
  readonly title: string;
  readonly count: string;
  /** Somebody can mend it. */
  readonly isToMend: boolean;
  readonly lines: readonly WithoutLine[];
}

/** Those that are, or were, written to are no accounts without a letter. */
export const isWritten = ({ why }: WithoutLetter): boolean => why.is === 'in the outbox';

/** The accounts without a letter by reason; what a person can mend comes first. */
export function withoutGroups(without: readonly WithoutLetter[], words: Words, formats: Formats): WithoutGroup[] {
  const groups = new Map<string, WithoutLetter[]>();
  for (const one of without) {
    const title = titleOf(one, words, formats);
    groups.set(title, [...(groups.get(title) ?? []), one]);
  }
  return [...groups]
    .map(([title, all]) => ({
      title,
      count: formats.count(all.length),
      isToMend: all.every(({ why }) => why.is === 'problem'),
      lines: all.map((one) => lineOf(one, words, formats)),
    }))
    .sort((a, b) => Number(b.isToMend) - Number(a.isToMend) || b.lines.length - a.lines.length);
}

/** An action begins with what is to be done. */
const verbOf = (action: string): string => action.split(/[\s:]/)[0]!;

function titleOf({ why }: WithoutLetter, { letters, reasons, language }: Words, formats: Formats): string {
  switch (why.is) {
    case 'hold': {
      const titles: Readonly<Record<string, string>> = { ...reasons, ...letters.holds };
      return titles[why.hold.code] ?? why.hold.code;
    }
    case 'problem':
      return letters.problems[why.problem.code];
    case 'in the outbox':
      return fill(letters.whys[why.is], { state: letters.states[why.state] });
    case 'other action':
      return fill(letters.whys[why.is], { what: verbOf(actionLine(why.action, language, formats)) });
    default:
      return letters.whys[why.is];
  }
}

function lineOf(
  { key, account, name, currency, balance, why }: WithoutLetter,
  words: Words,
  formats: Formats,
): WithoutLine {
  const address = why.is === 'problem' ? why.problem.address : '';
  return {
    key,
    name: name || account,
    amount: moneyText(balance, currency, formats),
    why: whyText(why, words, formats),
    address,
    cell: cellIn(address),
  };
}

function whyText(why: WithoutLetter['why'], words: Words, formats: Formats): string {
  switch (why.is) {
    case 'hold':
      return capital(holdLine(why.hold, words.language, formats));
    case 'problem':
      return letterProblemText(why.problem, words, formats);
    case 'other action':
      return capital(actionLine(why.action, words.language, formats));
    case 'personal':
      return `${words.letters.personally[why.because]}: ${actionLine(why.action, words.language, formats)}`;
    case 'in the outbox':
      return [
        fill(words.letters.inOutbox, { reference: why.reference }),
        ...(why.next ? [capital(actionLine(why.next, words.language, formats))] : []),
      ].join(' ');
    case 'hidden':
      return words.letters.allHidden;
  }
}
