import { readAmount } from '../cells/amount';
import type { Row, Rows } from '../cells/cell';
import { currencyOf } from '../cells/currency';
import { isBlank, textOf } from './blank';
import { isMoneyField } from './column-profile';
import { isLocal } from './currency-pair';
import type { ColumnMatch, ReadOptions } from './ledger';
import { codesIn, currencyIn, textBefore } from './preamble';
import type { Note } from './reading';

export interface RowCurrency {
  /** The currency of a row, before its amount is read; null: the currency cell names none. */
  of(row: Row): { readonly code: string; readonly stated: boolean } | null;
  /** Whether a row without amounts says in which currency the rows beneath it are: `Currency: EUR`, `EUR`. */
  enter(row: Row): boolean;
  readonly notes: readonly Note[];
}

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
  const stating = matches.find(({ field }) => field === 'currency');
  const column = stating?.column;

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

  const local = money.find(({ heading }) => isLocal(heading));
  const doubtful = local && stating && !isLocal(stating.heading) && inColumn.size > 1;

  let section: string | null = null;

  return {
    of(row) {
      if (section !== null) return { code: section, stated: true };
      if (column === undefined) return { code: usual, stated: false };
      const cell = row[column];
      if (!isBlank(cell)) {
        const code = currencyOf(textOf(cell));
        return code === null ? null : { code, stated: true };
      }
      return inColumn.size > 1 ? null : { code: one(inColumn) ?? usual, stated: false };
    },
    enter(row) {
      if (column !== undefined) return false;
      const codes = row.map((cell, at) =>
        typeof cell === 'string' && /^[A-Z]{3}$/.test(cell.trim())
          ? (codesIn(cell)[0] ?? null)
          : currencyIn(cell, textBefore(row, at)),
      );
      const stated = codes.find((code) => code !== null);
      section = stated ?? section;
      return stated !== undefined;
    },
    notes: doubtful
      ? [
          {
            code: 'ambiguous',
            message: `Each amount of “${local.heading}” counts in the currency that “${stating.heading}” names in its row; confirm these columns.`,
            parts: { is: 'currencies', amounts: local.heading, currencies: stating.heading },
          },
        ]
      : [],
  };
}
