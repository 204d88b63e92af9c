import { takeApart } from '../cells/amount-affix';
import type { Cell, Row, Rows } from '../cells/cell';
import { currencyOf } from '../cells/currency';
import { fold } from '../cells/text';
import { isBlank } from './blank';
import { isMoneyField } from './column-profile';
import type { ColumnMatch } from './ledger';
import { fieldIn } from './heading-field';

const FIGURES =
  /figures in|amounts? in|values? in|expressed in|importes en|valores em|montants en|betrage in|importi in|bedragen in/;

/** The text of the first filled cell to the left. */
export function textBefore(row: Row, at: number): string {
  for (let before = at - 1; before >= 0; before--) {
    const cell = row[before];
    if (!isBlank(cell)) return typeof cell === 'string' ? cell : '';
  }
  return '';
}

/** `EUR` alone; `Currency: ILS`, in one cell or two; `All figures in ILS`; `Open items (EUR)`. */
export function currencyIn(cell: Cell | undefined, before: string): string | null {
  if (typeof cell !== 'string') return null;
  const [code, ...others] = codesIn(cell);
  if (code === undefined || others.length > 0) return null;
  const label = `${before} ${cell.replace(code, ' ')}`.replace(/[:\s]+/g, ' ').trim();
  const named = label === '' || fieldIn(label) === 'currency' || FIGURES.test(fold(label));
  return named || /\(\s*(in |en |em )?[A-Z]{3}\s*\)/.test(cell) ? code : null;
}

/** The one currency that amounts state themselves (`1.250,00 €`); null where they state none, or several. */
export function currencyOfAmounts(body: Rows, columns: readonly ColumnMatch[]): string | null {
  const money = columns.filter(({ field }) => isMoneyField(field));
  const stated = new Set<string>();
  for (const row of body) {
    for (const { column } of money) {
      const cell = row[column];
      const apart = typeof cell === 'string' && /[^\d\s.,()+-]/.test(cell) ? takeApart(cell) : null;
      if (apart?.currency !== undefined) stated.add(apart.currency);
    }
  }
  const [code, ...others] = stated;
  return code !== undefined && others.length === 0 ? code : null;
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
