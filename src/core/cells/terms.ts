import type { Cell } from './cell';
import { addMonths, civilOf, endOfMonth, type Day } from './day';
import { sayings } from './headings/compiled';
import { decoded } from './headings/front-coding';
import type { Saying } from './headings/language';
import { fold } from './text';

export type DueReading = { readonly due: Day } | { readonly problem: string };

/**
 * The due day that payment terms give an invoice issued on a day: `NET 30`, `2/10 net 30`, `30 Tage netto`, a bare
 * number of days, `COD`, `EOM`, `10th of following month`, in any of the languages.
 *
 * "45 days end of month" counts the days first, "end of month 45 days" the month first. "Net 30 EOM" is the end of the
 * following month, as in Odoo: full months of 30 days count as months. A day the month does not have becomes its last.
 * Weekends and holidays do not move it. Terms that are not understood, or name several due days, are a problem.
 */
export function dueDayFrom(issued: Day, terms: Cell): DueReading {
  if (typeof terms === 'number' && Number.isInteger(terms) && terms >= 0 && terms <= 400)
    return { due: issued + terms };

  const text = String(terms ?? '').trim();
  if (text === '') return { problem: 'There are no payment terms; give the due day or terms such as NET 30.' };

  const due = typeof terms === 'string' ? dueFrom(issued, signsOf(text)) : null;
  if (due !== null) return { due };
  return {
    problem: `The payment terms “${text.slice(0, 40)}” are not understood; write them as NET 30, or give the due day.`,
  };
}

/** Terms as signs: N net, D days, W weeks, M months, E end of month, F following month, I at once; numbers stay. */
function dueFrom(issued: Day, signs: string): Day | null {
  const eom = /^(?:N )*(\d+) (D )?(?:N )*E(?: (\d+)(?: D)?)?$/.exec(signs);
  if (eom) {
    const [, count = '', inDays, extra = '0'] = eom;
    const days = Number(count);
    const end =
      inDays === undefined && days % 30 === 0
        ? endOfMonth(addMonths(startOfMonth(issued), days / 30))
        : endOfMonth(issued + days);
    return end + Number(extra);
  }

  const [, count = '', unit = 'D'] = /^(?:[ND] )*(\d+)(?: ([DWM]))?(?: N)*$/.exec(signs) ?? [];
  if (count !== '') {
    if (unit === 'M') return addMonths(issued, Number(count));
    return issued + Number(count) * (unit === 'W' ? 7 : 1);
  }

  const later = /^(?:N )*E(?: \+)?(?: N)*(?: (\d+)(?: D)?)?$/.exec(signs);
  if (later) return endOfMonth(issued) + Number(later[1] ?? 0);

  const day = /^(?:[ND] )*(\d+) (?:D )?F$|^F (?:D )?(\d+)$/.exec(signs);
  if (day) return dayOfNextMonth(issued, Number(day[1] ?? day[2]));

  const endOfNext = /^(?:N )*(?:E F|F E)$/.test(signs);
  if (endOfNext) return endOfMonth(addMonths(startOfMonth(issued), 1));
  return /^(?:N )*I(?: N)*$/.test(signs) ? issued : null;
}

const startOfMonth = (day: Day): Day => day - civilOf(day).day + 1;

function dayOfNextMonth(issued: Day, dayOfMonth: number): Day | null {
  if (dayOfMonth < 1 || dayOfMonth > 31) return null;
  const first = addMonths(startOfMonth(issued), 1);
  return Math.min(first + dayOfMonth - 1, endOfMonth(first));
}

let vocabulary: readonly (readonly [string, string])[] | undefined;

/** Every phrase of every language with its sign, longest first; words that say nothing have none. */
function phrases(): readonly (readonly [string, string])[] {
  return (vocabulary ??= SIGNS.flatMap(([sign, saying]) =>
    decoded(sayings[saying]).map((phrase): [string, string] => [phrase, sign]),
  ).sort((a, b) => b[0].length - a[0].length));
}

const SIGNS: readonly (readonly [string, Saying])[] = [
  ['I', 'atOnce'],
  ['E', 'endOfMonth'],
  ['F', 'nextMonth'],
  ['N', 'net'],
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['', 'around'],
];

/** Letters and digits parted, punctuation gone but for the signs that count. */
const wordsOf = (folded: string): string =>
  folded
    .replace(/(\d)(?=[^\d\s.,/%])/g, '$1 ')
    .replace(/(^|[ /])(nett?o?|n|d|eom|mfi)(?=\d)/g, '$1$2 ')
    .replace(/([%/+;])/g, ' $1 ')
    .replace(/(\d)[.,](\d)/g, '$1·$2')
    .replace(/,/g, ' ; ')
    .replace(/[.:()'’_-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

function signsOf(text: string): string {
  let rest = ` ${wordsOf(fold(text))} `;
  for (const [phrase, sign] of phrases()) {
    if (phrase === '' || !rest.includes(` ${phrase} `)) continue;
    rest = rest.split(` ${phrase} `).join(sign === '' ? ' ' : ` ${sign} `);
    if (rest.includes(` ${phrase} `)) rest = rest.split(` ${phrase} `).join(sign === '' ? ' ' : ` ${sign} `);
  }
  return withoutDiscount(rest.trim()).replace(/[;/]/g, ' ').replace(/ +/g, ' ').trim();
}

/** Drops an early-payment discount: `2/10 N 30`, `2 % 10 N 30`, `10 D 2 % ; 30 D N`. */
function withoutDiscount(signs: string): string {
  const clauses = signs.split(';').map((clause) => clause.trim());
  const full = clauses.filter(
    (clause) => clause !== '' && !clause.includes('%') && !/^[\d·]+ \/ \d+(?: D)?$/.test(clause),
  );
  if (full.length === 1 && clauses.length > 1) return full[0] ?? '';
  return signs
    .replace(/^[\d·]+ (?:%|\/|% \/) \d+ (?:D )?(?:; )?(?=N)/, '')
    .replace(/^\d+ D [\d·]+ % (?=\d+ D)/, '')
    .replace(/^[\d·]+ % \d+ D (?=\d+ D)/, '')
    .replace(/^(.+) [\d·]+ % \d+(?: D)?$/, '$1');
}
