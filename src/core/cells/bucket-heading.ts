import type { Field } from './field';
import { bounds, spans } from './headings/compiled';
import type { Bound, Span } from './headings/language';
import { itemsOf, lexiconOf, type Item } from './lexicon';
import { foldDashes } from './text';
import { stem } from './words';

interface BucketMatch {
  readonly field: Field;
  readonly confidence: number;
}

type Said = readonly Item<Bound | Span>[];

const known = lexiconOf<Bound | Span>({ ...bounds, ...spans });

/** What the words and signs beside a number say: signs and letters parted, so that "90+dias" reads as words. */
const saidIn = (text = ''): Said =>
  itemsOf(
    text
      .replace(/[<>=≤≥]+|[+~-]/g, ' $& ')
      .split(' ')
      .filter(Boolean)
      .map(stem),
    known(),
  );

const says = (said: Said, meaning: Bound | Span): boolean => said.some(({ meanings }) => meanings.includes(meaning));

/** The bucket as a field, and, less surely, by the other first day that its words allow; the surest of a field counts. */
const bucket = (first: number, confidence = 0.97, other = first): BucketMatch[] => [
  { field: `bucket:${first}`, confidence },
  { field: `bucket:${other}`, confidence: confidence - 0.03 },
];

/**
 * The bucket that a heading with numbers names, by its first day past due: `1 - 30`, `31-60 Tage`, `+90`, `91 or more
 * days`, `2 Months`, `07 >366`. A bucket from 0 may begin with what is not due or with the first day past due, so both
 * are offered. Nothing where the heading names none.
 */
export function bucketsIn(text: string): BucketMatch[] {
  const plain = foldDashes(text.length > 60 ? '' : text).replace(/^0\d\.? +(?=[<>=]|\d+ ?-)/, '');
  // A sheet that took "1-30" for a date shows the 1st of January 2030.
  if (/^(jan[- ]30|30[- ]jan|1\/30)$/.test(plain)) return bucket(1, 0.8);

  const words = plain.replace(/[()[\]:_,.'’]+/g, ' ');
  // Sage numbers its months past due.
  const period = /^ ?p(?:er(?:iod[oe]?)?) ?([1-9]) ?$/.exec(words);
  if (period) return bucket(Number(period[1]) * 30 - 29, 0.9);

  const parts = /^(\D*)(\d{1,4})(?:(\D+)(\d{1,4}))?(\D*)$/.exec(words);
  if (!parts) return [];
  const [before, between, after] = [parts[1], parts[3], parts[5]].map(saidIn) as [Said, Said, Said];
  return parts[4]
    ? twoNumbers(Number(parts[2]), Number(parts[4]), before, between, after)
    : oneNumber(Number(parts[2]), before, after);
}

/** Days in the unit that is written; 1 without one. */
const unitOf = (said: Said): number =>
  says(said, 'week') ? 7 : says(said, 'month') ? 30 : says(said, 'year') ? 365 : 1;

function oneNumber(number: number, before: Said, after: Said): BucketMatch[] {
  const said = [...before, ...after];
  const days = unitOf(said);
  const next = number * days + 1;
  // "90+" follows "61-90", "91+" says itself where it begins.
  if (says(said, 'from')) return bucket(days > 1 || number % 5 === 0 ? next : number);
  if (says(said, 'over')) return bucket(next);
  if (says(said, 'upTo')) return next === 2 ? bucket(0) : days > 1 ? bucket(1) : bucket(1, 0.9, 0);
  if (before.length > 0 || (days === 1 && !says(after.slice(0, 1), 'day'))) return [];
  return bucket(next, days > 1 ? 0.95 : 0.7);
}

function twoNumbers(first: number, second: number, before: Said, between: Said, after: Said): BucketMatch[] {
  const days = unitOf([...before, ...between, ...after]);
  if (second <= first || first > 1000 || (days === 1 && second > 3700)) return [];
  const ends = says(between, 'upTo');
  if (ends && says(before, 'over')) return bucket(first * days + 1);
  if ((!ends && !says(between, 'to')) || between.length > 3) return [];

  const confidence = before.length + after.length > 5 ? 0.6 : 0.97;
  if (first === 0) return days > 1 ? bucket(1, confidence) : bucket(0, confidence - 0.06, 1);
  if (days > 1) {
    const inclusive = first % 3 !== 0 && second - first > 1;
    return bucket((inclusive || days === 7 ? first - 1 : first) * days + 1, confidence);
  }
  return bucket(first % 5 === 0 && second % 5 === 0 ? first + 1 : first, confidence);
}
