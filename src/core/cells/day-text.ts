import { dayOf, type Day, type DayOrder } from './day';
import { dayFromNumber } from './day-number';
import { monthOf } from './month-names';
import { saysNone } from './placeholder';
import { BLANK, OUT_OF_RANGE, quoted } from './complaints';
import { remember } from './remember';
import { foldDashes } from './text';

/**
 * What a date cell says. `ambiguous` holds the day read day first and the day read month first. `bad` is a sentence for
 * the user.
 */
export type DayReading =
  | { readonly day: Day }
  | { readonly ambiguous: readonly [Day, Day] }
  | { readonly blank: true }
  | { readonly bad: string };

type Days = Readonly<Record<DayOrder, Day>>;

/** What a text in a date column says: its day in each order of the parts, NaN where it is none, and without an order. */
export interface DayText extends Days {
  readonly unordered: DayReading;
}

/** A time of day, behind the day. */
const TIME = /[t ,]+(?:[^\d\s]+ )?\d{1,2}[:h]\d{2}.*$/;
/** A serial number or `yyyymmdd`, written out; a time may follow. */
const NUMBER = /^(\d{5}|\d{8})(?:[.,]\d+)?$|^(\d{8})[t ]?\d{4,6}z?$/;
const NUMBERS = /^\D*(\d{1,4}) ?([./ -]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?$/;
const TWICE = /(?:\d([./-])\d{1,2}\1\d.*){2}/;
const WEEKDAY =
  /^(mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|mer|jeu|jue|ven|vie|sab|sam|dim|dom|seg|ter|qua|qui|sex|die|mit|don|gio|maa|din|woe|vri|zat|zon)/;
const FILLER = /^(|st|nd|rd|th|er|re|o|a|de|del|do|di|d|of|the|le|el|den|der|il|mo|mi|fr|sa|so|feira|من|عام)$/;

const SEVERAL = 'holds several dates; keep one per cell.';

/** Takes a written date apart: numbers in any order, or a month named in any of the languages; a time of day is cut off. */
export const dayText = remember((text: string): DayText => {
  const found = daysIn(text);
  const bad = (why: string): DayReading => ({ bad: `${quoted(text)} ${why}` });
  if (typeof found === 'string') return { ...sure(NaN), unordered: found === '' ? BLANK : bad(found) };

  const { dmy, mdy, ymd } = found;
  const day = [dmy, mdy, ymd].find((each) => each === each);
  if (day === undefined) return { ...found, unordered: bad('is not a day in the calendar; check the cell.') };
  return { ...found, unordered: day === dmy && mdy === mdy && mdy !== dmy ? { ambiguous: [dmy, mdy] } : { day } };
});

/** The days, or the end of a sentence that says why there are none; an empty one where there is nothing. */
function daysIn(text: string): Days | string {
  const folded = foldDashes(text);
  if (saysNone(text) || /^[0 ./-]+$/.test(folded)) return '';
  if (TWICE.test(folded)) return SEVERAL;

  const number = NUMBER.exec(folded);
  if (number) {
    const day = dayFromNumber(Number(number[1] || number[2]));
    return day === day ? sure(day) : OUT_OF_RANGE;
  }

  const date = folded.replace(TIME, '');
  const words = date.split(/[\d\s,./_'’-]+/).filter((word) => !FILLER.test(word));
  const numbers = NUMBERS.exec(date);
  // "mar" is Tuesday as well as March: alone it is the month.
  if (words.length > (numbers ? 0 : 1) && WEEKDAY.test(words[0]!)) words.shift();
  if (numbers && words.length === 0) {
    const [a = '', , b = '', c = ''] = numbers.slice(1);
    return { dmy: dayIn(c, b, a), mdy: dayIn(c, a, b), ymd: dayIn(a, b, c) };
  }

  const month = monthOf(words.join(''));
  const [first = '', second = '', ...more] = date.split(/\D+/).filter(Boolean);
  if (month > 0 && second !== '' && more.length === 0)
    return sure(first.length === 4 ? dayIn(first, month, second) : dayIn(second, month, first));
  return month === 0 && words.filter(monthOf).length > 1 ? SEVERAL : 'is not a date; write day, month and year.';
}

const sure = (day: Day): Days => ({ dmy: day, mdy: day, ymd: day });

/** The day of a year as written, in four digits or two; NaN where there is none. */
function dayIn(written: string, month: number | string, day: string): Day {
  const year = Number(written) + (written.length !== 2 ? 0 : written < '70' ? 2000 : 1900);
  return (year < 2200 && dayOf(year, Number(month), Number(day))) || NaN;
}
