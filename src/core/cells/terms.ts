import type { Cell } from './cell';
import { addMonths, endOfMonth, type Day } from './day';
import { spans, terms as phrases } from './headings/compiled';
import type { Span } from './headings/language';
import { itemsOf, lexiconOf } from './lexicon';
import { quoted } from './complaints';
import { fold } from './text';
import { stem } from './words';

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
    problem: `The payment terms ${quoted(text)} are not understood; write them as NET 30, or give the due day.`,
  };
}

/** `30`, `60 D`, `2 M`, `45 D E` (the days first, then the end of the month), `E + 15`. */
const COUNTED = /^(?:D )*(\d+)?(?: ([DWM]))?( ?E(?: \+)?(?: (\d+)(?: D)?)?)?$/;
const DAY_OF_FOLLOWING_MONTH = /^(\d+ F|F \d+)$/;

function dueFrom(issued: Day, signs: string): Day | null {
  if (signs === 'A') return issued;
  if (DAY_OF_FOLLOWING_MONTH.test(signs.replace(/D /g, '')))
    return dayOfFollowingMonth(issued, Number(signs.replace(/\D/g, '')));

  // The end of the following month is a month and its end.
  const [whole, count = '0', unit = '', end, more = '0'] = COUNTED.exec(signs.replace(/^(E F|F E)$/, '30 E')) || [];
  if (!whole) return null;
  const number = Number(count);
  // Before an end of month, a bare 30 is a month.
  const months = unit === 'M' ? number : end && unit === '' && number % 30 === 0 ? number / 30 : 0;
  const due = months > 0 ? addMonths(issued, months) : issued + number * (unit === 'W' ? 7 : 1);
  return end ? endOfMonth(due) + Number(more) : due;
}

function dayOfFollowingMonth(issued: Day, day: number): Day | null {
  const before = endOfMonth(issued);
  return day < 1 || day > 31 ? null : Math.min(before + day, endOfMonth(before + 1));
}

const known = lexiconOf<keyof typeof phrases | Span>({ ...spans, ...phrases });

/**
 * Terms as signs: the first letter of what a phrase says (D days, A at once), or the word itself where it says nothing
 * we know; numbers stay.
 */
function signsOf(text: string): string {
  const items = itemsOf(parted(fold(text)).split(' ').map(stem), known());
  const signs = items
    .map(({ text: word, meanings: [meaning] }) =>
      meaning === 'around' ? '' : meaning ? meaning.charAt(0).toUpperCase() : word,
    )
    .filter(Boolean);
  const said = signs
    .join(' ')
    .replace(/C M|M C/g, 'F')
    .replace(/E M/g, 'E');
  return fullAmount(said).replace(/[;/N]/g, ' ').replace(/ +/g, ' ').trim();
}

/** Letters and digits parted, punctuation gone but for the signs that count. */
const parted = (folded: string): string =>
  fold(
    folded
      .replace(/\d(?=[^\d\s.,/%])|[%/+;]/g, '$& ')
      .replace(/\b(nett?o?|[nd]|eom|mfi)(?=\d)/g, '$& ')
      .replace(/[%/+;]/g, ' $&')
      .replace(/(\d)[.,](\d)/g, '$1·$2')
      .replace(/,/g, ' ; ')
      .replace(/[.:()'’_-]+/g, ' '),
  );

const CLAUSE_OF_DISCOUNT = /%|^ ?[\d·]+ \/ \d+(?: D)? ?$|^ *$/;
const DISCOUNT = /[\d·]+ (?:%|(?:% )?\/(?= \d+ (?:D )?(?:; )?N)) \d+(?: D)?|^\d+ D [\d·]+ % (?=\d+ D)/g;

/** Drops an early-payment discount: `2/10 N 30`, `2 % 10 N 30`, `10 D 2 % ; 30 D N`. */
function fullAmount(signs: string): string {
  const [clause = '', ...more] = signs.split(';').filter((each) => !CLAUSE_OF_DISCOUNT.test(each));
  return (more.length > 0 ? signs : clause || signs).replace(DISCOUNT, '');
}
