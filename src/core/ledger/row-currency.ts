import { readAmount } from '../cells/amount';
import type { Row, Rows } from '../cells/cell';
import { currencyOf } from '../cells/currency';
import { isBlank, textOf } from './blank';
import { isMoneyField } from './column-profile';
import type { ColumnMatch, ReadOptions } from './ledger';
import { codesIn, currencyIn, textBefore } from './stated-currency';

export interface CodeOfRow {
  readonly code: string;
  /** By the row or by a line above it, not only by the sheet as a whole. */
  readonly stated: boolean;
}

export interface RowCurrency {
  /** The currency of a row, before its amount is read; null: the currency cell names none. */
  of(row: Row): CodeOfRow | null;
  /** Whether a row without amounts says in which currency the rows beneath it are: `Currency: EUR`, `EUR`. */
  enter(row: Row): boolean;
}

/**
 * Finds out which currency amounts are in: the currency column, a heading (`Amount (EUR)`), the lines above, amounts that
 * all state the same one, the workbook's own; `XXX` where nothing says.
 */
export function rowCurrency(
  matches: readonly ColumnMatch[],
  body: Rows,
  above: string | null,
  options: ReadOptions,
): RowCurrency {
  const money = matches.filter(({ field }) => isMoneyField(field));
  const column = matches.find(({ field }) => field === 'currency')?.column;
  const inHeadings = new Set(money.flatMap(({ heading }) => codesIn(heading)));
  const inColumn = column === undefined ? new Set<string>() : currenciesIn(body, column);
  const inAmounts = new Set<string>();
  for (const row of body) {
    for (const { column: at } of money) {
      const cell = row[at];
      if (typeof cell !== 'string' || !/[^\d\s.,()+-]/.test(cell)) continue;
      const read = readAmount(cell, '.', 2);
      if (!('minor' in read)) continue;
      const { currency = '', symbol = '' } = read;
      if (currency + symbol !== '') inAmounts.add(currency);
    }
  }
  const usual = only(inColumn) || only(inHeadings) || above || only(inAmounts) || options.currency || 'XXX';
  let section = '';

  return {
    of(row) {
      if (section !== '') return { code: section, stated: true };
      const cell = column === undefined ? null : row[column];
      if (isBlank(cell)) return inColumn.size > 1 ? null : { code: usual, stated: false };
      const code = currencyOf(textOf(cell));
      return code === null ? null : { code, stated: true };
    },
    enter(row) {
      if (column !== undefined) return false;
      const codes = row.map((cell, at) =>
        typeof cell === 'string' && /^[A-Z]{3}$/.test(cell.trim())
          ? codesIn(cell)[0]
          : currencyIn(cell, textBefore(row, at)),
      );
      const stated = codes.find(Boolean);
      section = stated ?? section;
      return stated !== undefined;
    },
  };
}

/** The currencies that a column of the body names. */
export const currenciesIn = (body: Rows, column: number): ReadonlySet<string> =>
  new Set(body.flatMap((row) => (isBlank(row[column]) ? [] : (currencyOf(textOf(row[column])) ?? []))));

/** The one that all agree on; '' where they do not. */
const only = (codes: ReadonlySet<string>): string => (codes.size === 1 ? Array.from(codes).join('') : '');
