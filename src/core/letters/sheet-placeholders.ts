import type { Cell } from '../cells/cell';
import { fold } from '../cells/text';
import { toMinor } from '../cells/currency';
import { lineText, shortened } from './field-text';
import type { LetterItem, SheetColumn } from './letter-facts';
import type { LetterFormat } from './letter-format';

/** Longest value of a cell in a letter. */
export const LONGEST_VALUE = 200;

/** What the sheet's own headings stand for; the heading is looked up whole, as it is written, else whatever its case. */
export interface SheetPlaceholders {
  /** What a row says. */
  readonly inRow: (name: string, item: LetterItem) => string | undefined;
  /** What all rows of a letter say alike; empty where they do not. */
  readonly inAll: (name: string, items: readonly LetterItem[]) => string | undefined;
}

export function sheetPlaceholders(
  columns: readonly SheetColumn[],
  currency: string,
  format: LetterFormat,
): SheetPlaceholders {
  const places = new Map<string, number>();
  const add = (name: string, at: number): void => void (name !== '' && !places.has(name) && places.set(name, at));
  columns.forEach(({ heading }, at) => add(lineText(heading), at));
  columns.forEach(({ heading }, at) => add(fold(heading), at));
  const placeOf = (name: string): number | undefined => places.get(lineText(name)) ?? places.get(fold(name));
  const said = (at: number, { cells }: LetterItem): string =>
    cellText(cells[at] ?? null, columns[at]!.is, currency, format);
  return {
    inRow: (name, item) => {
      const at = placeOf(name);
      return at === undefined ? undefined : said(at, item);
    },
    inAll: (name, items) => {
      const at = placeOf(name);
      if (at === undefined) return undefined;
      const values = new Set(items.map((item) => said(at, item)));
      return values.size === 1 ? [...values][0] : '';
    },
  };
}

/** A cell as the recipient writes it. */
function cellText(cell: Cell, is: SheetColumn['is'], currency: string, format: LetterFormat): string {
  if (typeof cell === 'number') {
    if (is === 'amount') return format.money(toMinor(cell, currency));
    if (is === 'day' && cell >= 1) return format.day(Math.floor(cell));
    // As a person typed it, without what binary fractions leave behind.
    return String(Number(cell.toPrecision(12)));
  }
  return cell === null ? '' : shortened(lineText(String(cell)), LONGEST_VALUE);
}
