import { asOfIn } from '../cells/as-of';
import type { Cell, Row, Rows } from '../cells/cell';
import { currencyOf } from '../cells/currency';
import type { Day } from '../cells/day';
import { matchHeading } from '../cells/headings';
import { readDay, type DayOrder } from '../cells/read-day';
import { fold } from '../cells/text';
import { isBlank, textOf } from './blank';

/** What the lines above the headings say about the whole sheet. */
export interface Preamble {
  /** As-of day in so many words, or the end of a period. */
  readonly labeled: Day | null;
  /** The latest date that stands there without a word. */
  readonly bare: Day | null;
  readonly currency: string | null;
  /** Whether a row is printed again at the top of a page: nothing but texts that stand above the headings. */
  repeats(row: Row): boolean;
}

/** The day a report was printed is not the day it speaks of. */
const PRINTED = /print|run |generat|created|export|druck|erstellt|impres|imprim|edite|gener|stampa|emitid|page|seite/;
const DATE_AT_END =
  /(\d{1,4}[-/. ][^\s\d]{3,12}[-/., ]+\d{2,4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[^\s\d]{3,12} \d{1,2},? \d{4})\s*$/;
const FIGURES =
  /figures in|amounts? in|values? in|expressed in|importes en|valores em|montants en|betrage in|importi in|bedragen in/;

export function readPreamble(rows: Rows, order: DayOrder | undefined): Preamble {
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
  return { labeled, bare, currency, repeats };
}

/** Pages are numbered. */
const numberless = (text: string): string => fold(text).replace(/\d+/g, '#');

export function textBefore(row: Row, at: number): string {
  for (let before = at - 1; before >= 0; before--) {
    const cell = row[before];
    if (!isBlank(cell)) return typeof cell === 'string' ? cell : '';
  }
  return '';
}

/** `Currency: ILS`, in one cell or two; `All figures in ILS`; `Open items (EUR)`. */
export function currencyIn(cell: Cell | undefined, before: string): string | null {
  if (typeof cell !== 'string') return null;
  const codes = codesIn(cell);
  if (codes.length !== 1) return null;
  const label = `${before} ${cell.replace(codes[0]!, ' ')}`;
  const named = matchHeading(label.replace(/[:\s]+/g, ' ').trim())[0]?.field === 'currency';
  return named || FIGURES.test(fold(label)) || new RegExp(`\\(\\s*(in |en |em )?${codes[0]}\\s*\\)`, 'i').test(cell)
    ? codes[0]!
    : null;
}

/** Codes that are words as well. */
const WORDS = /^(ALL|TOP|TRY|CUP|MOP|PEN|GEL|XXX|LAK)$/;

/** Currencies that a heading or title names by an upper-case code or a symbol of its own. */
export function codesIn(text: string): string[] {
  const codes = new Set<string>();
  for (const word of text.split(/[\s()[\]/:;,.|_-]+/)) {
    const code = /^[A-Z]{3}$/.test(word) || /^[^\w\s]{1,2}$|^[A-Z]{1,3}\$$/.test(word) ? currencyOf(word) : null;
    if (code !== null && !WORDS.test(word)) codes.add(code);
  }
  return Array.from(codes);
}
