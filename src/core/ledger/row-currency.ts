import type { Row, Rows } from '../cells/cell';
import { currencyOf } from '../cells/currency';
import { isBlank, textOf } from './blank';
import { isMoneyField } from './column-profile';
import { columnsOf } from './columns';
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
 * Finds out which currency amounts are in that state none themselves: the currency column, a heading (`Amount (EUR)`), the
 * lines above, the workbook's own; `XXX` where nothing says.
 */
export function rowCurrency(
  matches: readonly ColumnMatch[],
  body: Rows,
  above: string | null,
  options: ReadOptions,
): RowCurrency {
  const column = columnsOf(matches).index.currency;
  const inHeadings = new Set(matches.flatMap(({ field, heading }) => (isMoneyField(field) ? codesIn(heading) : [])));
  const inColumn = currenciesIn(body, column);
  const usual = only(inColumn) || only(inHeadings) || above || options.currency || 'XXX';
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
      const stated = row.map((cell, at) => currencyIn(cell, textBefore(row, at))).find(Boolean);
      section = stated || section;
      return !!stated;
    },
  };
}

/** The currencies that a column of the body names. */
export const currenciesIn = (body: Rows, column = -1): ReadonlySet<string> =>
  new Set(body.flatMap((row) => (isBlank(row[column]) ? [] : currencyOf(textOf(row[column])) || [])));

/** The one that all agree on; '' where they do not. */
const only = (codes: ReadonlySet<string>): string => (codes.size === 1 ? Array.from(codes).join('') : '');
