import { dayOf, type Day } from './day';
import { monthOf } from './month-names';
import { remember } from './remember';
import { fold } from './text';

/**
 * The days that a written date can mean: `sure` where the year stands first or the month is named, else one day per
 * order of its parts. An order whose day is not in the calendar is absent. `bad` ends a sentence about the text.
 */
export type DaysWritten =
  { readonly sure?: Day; readonly dmy?: Day; readonly mdy?: Day; readonly ymd?: Day } | { readonly bad: string };

const NUMERIC = /^(\d{1,4}) ?([./ -]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?$/;
const TIME = /[t ,]+(?:[^\d\s]+ )?\d{1,2}[:h]\d{2}.*$/;
const COMPACT_TIMESTAMP = /^(\d{4})(\d{2})(\d{2})(?:t| )?\d{4,6}z?$/;
const WEEKDAY =
  /^(mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|mer|jeu|jue|ven|vie|sab|sam|dim|dom|seg|ter|qua|qui|sex|die|mit|don|gio|maa|din|woe|vri|zat|zon)[a-z]*(-feira)?$|^(mo|di|mi|do|fr|sa|so)$/;
const FILLER = /^(st|nd|rd|th|er|re|o|a|de|del|do|di|d|of|the|le|el|den|der|il|من|عام)$/;
const SEVERAL: DaysWritten = { bad: 'holds several dates; keep one per cell.' };
const NO_DATE: DaysWritten = { bad: 'is not a date; write day, month and year.' };

const yearOf = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
};

function dayIn(year: number, month: number, day: number): Day | undefined {
  return year < 2200 ? (dayOf(year, month, day) ?? undefined) : undefined;
}

/** Takes a written date apart: numbers in any order, or a month named in any of the languages; a time of day is cut off. */
export const daysWritten = remember(takeApart);

function takeApart(text: string): DaysWritten {
  const folded = fold(text).replace(/[\u2010-\u2015\u2212]/g, '-');
  if ((folded.match(/\d{1,4}([./-])\d{1,2}\1\d{1,4}/g) ?? []).length > 1) return SEVERAL;

  const stamp = COMPACT_TIMESTAMP.exec(folded);
  if (stamp) return sure(dayIn(Number(stamp[1]), Number(stamp[2]), Number(stamp[3])));

  const date = folded.replace(TIME, '');
  const parts = NUMERIC.exec(
    date.replace(/^([^\d\s,.]+)[,.]? (?=\d)/, (all, word: string) => (WEEKDAY.test(word) ? '' : all)),
  );
  return parts ? fromNumbers(parts[1]!, parts[3]!, parts[4]!) : fromWords(date);
}

const sure = (day: Day | undefined): DaysWritten => (day === undefined ? {} : { sure: day });

function fromNumbers(a: string, b: string, c: string): DaysWritten {
  if (a.length > 2) return a.length === 4 && c.length <= 2 ? sure(dayIn(Number(a), Number(b), Number(c))) : NO_DATE;
  if (c.length === 3) return NO_DATE;

  const yearFirst = c.length <= 2 ? dayIn(yearOf(a), Number(b), Number(c)) : undefined;
  if (a.length === 2 && Number(a) > 31) return sure(yearFirst);

  const dmy = c.length === 1 ? undefined : dayIn(yearOf(c), Number(b), Number(a));
  const mdy = c.length === 1 ? undefined : dayIn(yearOf(c), Number(a), Number(b));
  return {
    ...(dmy === undefined ? {} : { dmy }),
    ...(mdy === undefined ? {} : { mdy }),
    ...(yearFirst === undefined ? {} : { ymd: yearFirst }),
  };
}

function fromWords(date: string): DaysWritten {
  const words = date
    .replace(/(\d)(?=[a-z\u0600-\u06ff])/g, '$1 ')
    .replace(/([a-z\u0600-\u06ff])(?=\d)/g, '$1 ')
    .split(/[\s,./_'’-]+/)
    .filter((word) => word !== '' && !FILLER.test(word));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const named = words.filter((word) => !/^\d+$/.test(word));
  // "mar" is Tuesday as well as March: a weekday in front of a month does not count.
  if (named.length > 1 && WEEKDAY.test(named[0]!)) named.shift();

  const months = named.map(monthOf);
  const month = named.length === 1 ? months[0]! : named.length === 2 ? monthOf(named.join('')) : 0;
  if (month === 0) return months.filter((found) => found > 0).length > 1 ? SEVERAL : NO_DATE;
  if (numbers.length !== 2) return NO_DATE;

  const [first = '', second = ''] = numbers;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (day.length > 2 || (year.length !== 2 && year.length !== 4)) return NO_DATE;
  return sure(dayIn(yearOf(year), month, Number(day)));
}
