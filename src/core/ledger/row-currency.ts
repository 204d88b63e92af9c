import { readAmount } from '../cells/amount';
import type { Row, Rows } from '../cells/cell';
import { currencyOf } from '../cells/currency';
import { isBlank, textOf } from './blank';
import { isMoneyField } from './column-profile';
import type { ColumnMatch, ReadOptions } from './ledger';
import { codesIn } from './preamble';

/** The currency of a row, before its amount is read; null: the currency cell names none. */
export type RowCurrency = (row: Row) => { readonly code: string; readonly stated: boolean } | null;

/**
 * Finds out which currency amounts are in: the currency column, a heading (`Amount (EUR)`), the lines above, amounts that
 * all state the same one, the workbook's own; `XXX` where nothing says.
 */
export function rowCurrency(
  matches: readonly ColumnMatch[],
  body: Rows,
  inPreamble: string | null,
  options: ReadOptions,
): RowCurrency {
  const money = matches.filter(({ field }) => isMoneyField(field));
  const inHeadings = new Set(money.flatMap(({ heading }) => codesIn(heading)));
  const column = matches.find(({ field }) => field === 'currency')?.column;

  const inColumn = new Set<string>();
  const inAmounts = new Set<string>();
  for (const row of body) {
    if (column !== undefined && !isBlank(row[column])) {
      const code = currencyOf(textOf(row[column]));
      if (code !== null) inColumn.add(code);
    }
    for (const { column: at } of money) {
      const cell = row[at];
      if (typeof cell !== 'string' || !/[^\d\s.,()+-]/.test(cell)) continue;
      const read = readAmount(cell, '.', 2);
      if ('minor' in read && (read.currency ?? read.symbol) !== undefined) inAmounts.add(read.currency ?? '');
    }
  }
  const one = (codes: ReadonlySet<string>): string | undefined =>
    codes.size === 1 ? Array.from(codes)[0] || undefined : undefined;
  const usual = one(inHeadings) ?? inPreamble ?? one(inAmounts) ?? options.currency ?? 'XXX';

  return (row) => {
    if (column === undefined) return { code: usual, stated: false };
    const cell = row[column];
    if (!isBlank(cell)) {
      const code = currencyOf(textOf(cell));
      return code === null ? null : { code, stated: true };
    }
    return inColumn.size > 1 ? null : { code: one(inColumn) ?? usual, stated: false };
  };
}
