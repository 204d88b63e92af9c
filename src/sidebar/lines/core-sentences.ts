import { oneFullStop } from '../../core/cells/text';
import type { Note, Refusal } from '../../core/ledger/reading';
import type { PolicyProblem } from '../../core/policy/policy';
import type { Change } from '../../core/tasks/task';
import type { Plural, Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';
import { moneyText } from './money';

/*
 * What core says in English, in the pane's language. Where a value is missing, core's own sentence is given, marked as
 * English: nobody reads a sentence without its figure.
 */

export function refusalText({ code, message }: Refusal, { sentences }: Words): string {
  return sentences?.refusals[code] ?? message;
}

export function policyProblemText({ code, message, parts }: PolicyProblem, words: Words, formats: Formats): string {
  const said = words.sentences?.policy[code];
  const values = parts.map((part, i) => [i, typeof part === 'number' ? formats.number(part) : part] as const);
  return said === undefined ? message : whole(fill(said, Object.fromEntries(values)), message, words);
}

export function noteText({ code, message, rows = [], parts = {} }: Note, words: Words, formats: Formats): string {
  const notes: Readonly<Record<string, string | Plural>> | undefined = words.sentences?.notes;
  if (!notes) return message;
  const template = notes[`${code}:${parts['is']}`] ?? notes[code] ?? '{}';
  const count = Number(parts['count'] ?? rows.length);
  return whole(counted(template, count, localParts(parts, words, formats), formats), message, words);
}

export function changeText({ code, message, parts }: Change, topN: number, words: Words, formats: Formats): string {
  const { sentences } = words;
  if (!sentences) return message;
  const { count, names, ranks, paid } = parts;
  const shown = names.map((name, i) => {
    const rank = ranks?.[i];
    if (rank === undefined) return isolated(name);
    const seen = paid?.[i];
    if (rank === null && seen) {
      const amount = moneyText(seen.amount, seen.currency, formats);
      return fill(sentences.leftSeen, { name: isolated(name), amount, day: formats.day(seen.day) });
    }
    if (rank === null) return fill(sentences.leftPaid, { name: isolated(name) });
    return fill(sentences.leftFor, { name: isolated(name), rank: formats.count(rank) });
  });
  const rest = count - names.length;
  const more = rest > 0 ? ` ${fill(words.andMore, { count: formats.count(rest) })}` : '';
  const values = { n: formats.count(topN), names: shown.join(', ') + more };
  return whole(oneFullStop(counted(sentences.changes[code], count, values, formats)), message, words);
}

/** A name of unknown direction does not turn the text around it. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

const whole = (said: string, message: string, words: Words): string =>
  /\{\w*\}/.test(said) ? fill(words.coreSays, { sentence: message }) : said;

type Values = Readonly<Record<string, string | number>>;

const counted = (text: string | Plural, count: number, values: Values, formats: Formats): string =>
  typeof text === 'string' ? fill(text, values) : formats.plural(text, count, values);

/** Minor units of the note's currency. */
const MONEY: readonly string[] = ['printed', 'sum', 'before', 'after'];

function localParts(parts: Values, words: Words, formats: Formats): Values {
  const currency = String(parts['currency'] ?? 'XXX');
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]): [string, string | number] => {
      if (typeof value === 'string') {
        return [name, name === 'reason' ? refusalText({ code: value as Refusal['code'], message: '' }, words) : value];
      }
      if (MONEY.includes(name)) return [name, moneyText(value, currency, formats)];
      if (name === 'day' || name === 'asOf') return [name, formats.day(value)];
      return [name, formats.count(value)];
    }),
  );
}
