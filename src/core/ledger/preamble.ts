import { asOfIn } from '../cells/as-of';
import type { Cell, Row, Rows } from '../cells/cell';
import type { Day } from '../cells/day';
import { readDay, type DayOrder } from '../cells/read-day';
import { fold } from '../cells/text';
import type { Above } from './above';
import { isBlank, textOf } from './blank';
import { groupOf } from './groups';
import type { Holder } from './holder';
import { repeatedHeading } from './repeated-heading';
import { currencyIn, textBefore } from './stated-currency';

/** The day a report was printed is not the day it speaks of. */
const PRINTED = /print|run |generat|created|export|druck|erstellt|impres|imprim|edite|gener|stampa|emitid|page|seite/;
const DATE_AT_END =
  /(\d{1,4}[-/. ][^\s\d]{3,12}[-/., ]+\d{2,4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[^\s\d]{3,12} \d{1,2},? \d{4})\s*$/;

/** Reads the lines above the headings, which stand from row `first` to row `last` (0-based). */
export function readPreamble(sheet: Rows, first: number, last: number, order: DayOrder | undefined): Above {
  const rows = sheet.slice(0, first);
  const texts = new Set<string>();
  let labeled: Day | null = null;
  let bare: Day | null = null;
  let currency: string | null = null;
  const dayIn = (cell: Cell | undefined): Day | null => {
    const read = readDay(cell ?? null, order);
    return 'day' in read ? read.day : null;
  };
  for (const row of rows) {
    row.forEach((cell, at) => {
      if (isBlank(cell)) return;
      const text = textOf(cell);
      const before = textBefore(row, at);
      if (/[^\d\s.,:/-]/.test(text)) texts.add(numberless(text));
      currency = currency ?? currencyIn(cell, before);

      const stated = typeof cell === 'string' ? asOfIn(text) : null;
      const day = stated
        ? dayIn(stated)
        : dayIn(typeof cell === 'string' ? (DATE_AT_END.exec(text)?.[1] ?? cell) : cell);
      if (day === null || PRINTED.test(fold(`${before} ${text}`))) return;
      if (stated || asOfIn(before) === '') labeled = Math.max(labeled ?? 0, day);
      else bare = Math.max(bare ?? 0, day);
    });
  }
  const repeats = (row: Row): boolean =>
    texts.size > 0 && row.every((cell) => isBlank(cell) || (typeof cell === 'string' && texts.has(numberless(cell))));
  const customer = (): Holder | null => {
    const nearest = rows[first - 1];
    return nearest && sheet.slice(last + 1).some(repeatedHeading(sheet.slice(first, last + 1)))
      ? groupOf(nearest)
      : null;
  };
  return { labeled, bare, currency, customer, repeats };
}

/** Pages are numbered. */
const numberless = (text: string): string => fold(text).replace(/\d+/g, '#');
