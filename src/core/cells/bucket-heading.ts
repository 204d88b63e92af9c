import type { Field } from './field';
import { sayings } from './headings/compiled';
import { decoded } from './headings/front-coding';
import { fold } from './text';

interface BucketMatch {
  readonly field: Field;
  readonly confidence: number;
}

/** Words around the numbers, by what they do: folded, the phrases between spaces. */
interface Marks {
  readonly over: readonly string[];
  readonly from: readonly string[];
  readonly upTo: readonly string[];
  readonly to: readonly string[];
  readonly days: ReadonlySet<string>;
  readonly units: readonly ReadonlySet<string>[];
}

let marks: Marks | undefined;
function allMarks(): Marks {
  const padded = (text: string): readonly string[] => decoded(text).map((phrase) => ` ${phrase} `);
  const { over, from, upTo, to, day, week, month, year } = sayings;
  return (marks ??= {
    over: padded(over),
    from: padded(from),
    upTo: padded(upTo),
    to: padded(to),
    days: new Set(decoded(day)),
    units: [week, month, year].map((unit) => new Set(decoded(unit))),
  });
}

const has = (text: string, padded: readonly string[]): boolean => {
  const line = ` ${text} `;
  return text !== '' && padded.some((phrase) => line.includes(phrase));
};

/** The bucket as a field, with the other first day that its words allow, where there is one. */
function bucket(first: number, confidence = 0.97, other?: number): BucketMatch[] {
  const match = { field: `bucket:${first}` as const, confidence };
  return other === undefined ? [match] : [match, { field: `bucket:${other}`, confidence: confidence - 0.03 }];
}

/**
 * The bucket that a heading with numbers names, by its first day past due: `1 - 30`, `31-60 Tage`, `+90`, `91 or more
 * days`, `2 Months`, `07 >366`. A bucket from 0 may begin with what is not due or with the first day past due, so both
 * are offered. Nothing where the heading names none.
 */
export function bucketsIn(text: string): BucketMatch[] {
  if (text.length > 60 || !/[\d\u0660-\u0669\u06f0-\u06f9]/.test(text)) return [];

  const plain = fold(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^0\d\.? +(?=[<>=]|\d+ ?-)/, '')
    .replace(/[()[\]:_,.'’]+/g, ' ');
  // A sheet that took "1-30" for a date shows the 1st of January 2030.
  if (/^(jan[- ]30|30[- ]jan|1\/30)$/.test(plain.trim())) return bucket(1, 0.8);

  // Sage numbers its months past due.
  const period = /^ ?p(?:er|eriod|eriodo|eriode) ?([1-9]) ?$/.exec(plain);
  if (period) return bucket(Number(period[1]) * 30 - 29, 0.9);

  const numbers = plain.match(/\d+/g) ?? [];
  if (numbers.length === 0 || numbers.length > 2 || numbers.some((number) => number.length > 4)) return [];

  const [before = '', between = '', after = ''] = plain.split(/\d+/).map(spaced);
  const [first, second] = numbers.map(Number) as [number, number | undefined];
  const days = unitOf(`${before} ${between} ${numbers.length === 2 ? after : ''}`);
  return second === undefined
    ? oneNumber(first, before, between, days)
    : twoNumbers(first, second, before, between, days, after);
}

/** Signs and letters parted, so that "90+dias" reads as words. */
const spaced = (text: string): string =>
  text
    .replace(/([<>=≤≥]+|[+~-])/g, ' $1 ')
    .replace(/ +/g, ' ')
    .trim();

/** Days in the unit that is written; 1 without one. */
function unitOf(text: string): number {
  const words = text.split(' ');
  const unit = allMarks().units.findIndex((names) =>
    words.some((word) => names.has(word) || names.has(word.replace(/s$/, ''))),
  );
  return [7, 30, 365][unit] ?? 1;
}

function oneNumber(number: number, before: string, after: string, days: number): BucketMatch[] {
  const { over, from, upTo } = allMarks();
  const next = number * days + 1;
  const plus = before === '+' || before.startsWith('+ ') || after.startsWith('+');
  if (plus || has(before, from) || has(after, from)) {
    // "90+" follows "61-90", "91+" says itself where it begins.
    return bucket(days > 1 || number % 5 === 0 ? next : number);
  }
  if (has(before, over) || has(after, over)) return bucket(next);
  if (has(before, upTo) || has(after, upTo)) {
    return number * days === 1 ? bucket(0) : days > 1 ? bucket(1) : bucket(1, 0.9, 0);
  }
  const unit = after.split(' ')[0] ?? '';
  if (before !== '' || (!allMarks().days.has(unit) && days === 1)) return [];
  return bucket(next, days > 1 ? 0.95 : 0.7);
}

function twoNumbers(
  first: number,
  second: number,
  before: string,
  between: string,
  days: number,
  after: string,
): BucketMatch[] {
  const { over, upTo, to, days: dayNames, units } = allMarks();
  const named = (word: string): boolean => dayNames.has(word) || units.some((unit) => unit.has(word));
  const joint = between
    .split(' ')
    .filter((word) => !named(word))
    .join(' ');
  if (second <= first || first > 1000 || (days === 1 && second > 3700)) return [];
  if (has(before, over) && has(joint, upTo)) return bucket(first * days + 1);
  if (!has(joint, to) || joint.length > 12) return [];

  const confidence = before.length + after.length > 30 ? 0.6 : 0.97;
  if (first === 0) return days > 1 ? bucket(1, confidence) : bucket(0, confidence - 0.06, 1);
  if (days > 1) {
    const inclusive = first % 3 !== 0 && second - first > 1;
    return bucket((inclusive || days === 7 ? first - 1 : first) * days + 1, confidence);
  }
  return bucket(first % 5 === 0 && second % 5 === 0 ? first + 1 : first, confidence);
}
