import type { Cell } from '../cells/cell';
import { clockText } from '../cells/clock';
import { dayOf, type Day } from '../cells/day';
import type { Field } from '../cells/field';
import { facts, rules } from '../cells/headings/compiled';
import { isBlank, textOf } from './policy-cell';
import { within } from './policy-number';
import type { PolicyProblem, ValueCode } from './policy-problem';

/** What a cell of the Policy sheet may hold: how it is read, and what is expected where it holds something else. */
export interface Kind<Value> {
  readonly code: ValueCode;
  /** Said after "... must be", with the parts in it. */
  readonly expected: string;
  readonly parts: PolicyProblem['parts'];
  /** Undefined for a cell of no such value. */
  readonly read: (cell: Cell | undefined) => Value | undefined;
}

const kind = <Value>(
  code: ValueCode,
  expected: string,
  read: Kind<Value>['read'],
  ...parts: PolicyProblem['parts']
): Kind<Value> => ({ code, expected, parts, read });

/** A kind of text without spaces around it. */
const word = <Value>(
  code: ValueCode,
  expected: string,
  valueOf: (given: string) => Value | undefined,
  ...parts: PolicyProblem['parts']
): Kind<Value> => kind(code, expected, (cell) => valueOf(textOf(cell).trim()), ...parts);

export const number = (least: number, most: number, whole = false): Kind<number> =>
  kind(
    whole ? 'whole' : 'number',
    `a ${whole ? 'whole ' : ''}number from {0} to {1}`,
    (cell) => {
      const value = within(cell, least, most);
      return value === null || (whole && value % 1) ? undefined : value;
    },
    least,
    most,
  );

export const whole = (least: number, most: number): Kind<number> => number(least, most, true);

export const oneOf = <Word extends string>(words: readonly Word[]): Kind<Word> =>
  word('one-of', 'one of: {0}', (given) => words.find((one) => one === given), words.join(', '));

export const currencyCode = word('currency-code', 'a three-letter code, such as USD', (given) =>
  /^[A-Z]{3}$/.test(given) ? given : undefined,
);

/** 9999-12-31. */
const LAST_DAY = 2958465;

export const day = kind<Day>('date', 'a date, or YYYY-MM-DD', (cell) => {
  if (typeof cell === 'number') return cell >= 1 && cell <= LAST_DAY ? Math.floor(cell) : undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(textOf(cell).trim());
  return (match && dayOf(+match[1]!, +match[2]!, +match[3]!)) || undefined;
});

export const dayOrEmpty = kind<Day | null>('day', `${day.expected}, or empty`, (cell) =>
  isBlank(cell) ? null : day.read(cell),
);

/** Text as it stands. */
export const text = kind('filled', 'text', textOf);
export const filled = kind('filled', 'filled in', (cell) => textOf(cell) || undefined);

/** What rows of other blocks, or the journal, call something by. */
export const name = word('filled', 'filled in', (given) => given || undefined);

export const nameOrAny = word('any', 'a name, or * for any', (given) => given || undefined);

export const AT_INVOICING = 'invoice';

/** Days from the due day; the word `invoice`, which is null, for the day the invoice is issued. */
export const dayOffset = kind<number | null>(
  'day-offset',
  'a number of days, negative before the due day, or the word {0}',
  (cell) => (textOf(cell).trim() === AT_INVOICING ? null : number(-365, 3650, true).read(cell)),
  AT_INVOICING,
);

/** Minutes of the day, the first included and the last not. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

export const hoursText = ({ from, to }: Hours): string => `${clockText(from)}-${clockText(to)}`;

/** Hours of a day; empty, which is null, for none of them. */
export const hours = kind<Hours | null>('hours', 'hours such as 08:00-18:00, or empty', (cell) => {
  if (isBlank(cell)) return null;
  const [, ...parts] = /^(\d{1,2}):(\d{2}) ?[-–] ?(\d{1,2}):(\d{2})$/.exec(textOf(cell).trim()) || [];
  const [fromHour = NaN, fromMinute = NaN, toHour = NaN, toMinute = NaN] = parts.map(Number);
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return fromMinute < 60 && toMinute < 60 && from < to && to <= 1440 ? { from, to } : undefined;
});

/** Names of time zones with spaces between them; whether each is known only a host can tell. */
export const zones = kind<readonly string[]>(
  'zones',
  'names of time zones, such as Europe/Lisbon, or empty',
  (cell) => {
    const names = textOf(cell)
      .trim()
      .split(/[\s,;]+/)
      .filter(Boolean);
    return names.every((name) => /^[A-Z][\w+-]*(\/[A-Z][\w+-]*)*$/.test(name)) ? names : undefined;
  },
);

/** What a heading can mean: one of the fields that it is looked up for, or a bucket of any days. */
export const field = word('no-field', 'a field: confirm the columns again', (given) =>
  (/^bucket:-?\d{1,4}$/.test(given) ? [given] : Object.keys({ ...rules, ...facts })).find(
    (one): one is Field => one === given,
  ),
);

/** A cell that may be left empty, which is null. */
export const optional = <Value>(of: Kind<Value>): Kind<Value | null> => ({
  ...of,
  read: (cell) => (isBlank(cell) ? null : of.read(cell)),
});
