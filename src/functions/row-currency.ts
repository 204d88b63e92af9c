import type { Cell, Row } from '../core/cells/cell';
import { exponentOf, toMinor } from '../core/cells/currency';
import { columnsOf } from '../core/ledger/columns';
import type { ColumnMatch } from '../core/ledger/ledger';
import { rowCurrency } from '../core/ledger/row-currency';
import { textOf } from '../core/ledger/blank';
import type { Policy } from '../core/policy/policy';
import type { CellFailure } from './cell-failure';
import { unusable } from './cell-failure';
import { remembered } from './remembered';

/** A currency and what its amounts are counted in. */
export interface CurrencyOfRow {
  readonly code: string;
  readonly exponent: number;
  /** Minor units of one major unit. */
  readonly unit: number;
}

export const currencyNamed = (code: string): CurrencyOfRow => ({
  code,
  exponent: exponentOf(code),
  unit: toMinor(1, code),
});

/** The currency of a row: its own column, else the heading's, else the base currency of a Policy sheet, else `XXX`. */
export function currencyReader(
  matches: readonly ColumnMatch[],
  policy: Policy,
): (row: Row) => CurrencyOfRow | CellFailure {
  const options = policy.source === 'sheet' ? { currency: policy.baseCurrency } : {};
  const { of: currencyOf } = rowCurrency(matches, [], null, options);
  const column = columnsOf(matches).index.currency;
  const read = remembered((cell): CurrencyOfRow | CellFailure => {
    const row: Cell[] = [];
    if (column !== undefined) row[column] = cell!;
    const named = currencyOf(row);
    return named
      ? currencyNamed(named.code)
      : unusable(`"${textOf(cell)}" names no currency: write its three-letter code.`);
  });
  const usual = read(undefined);
  return column === undefined ? () => usual : (row) => read(row[column]);
}
