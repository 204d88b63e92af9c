import { plainMinor, type DecimalMark } from '../core/cells/amount';
import type { Cell, Row } from '../core/cells/cell';
import { columnsAmong, type Columns } from '../core/ledger/columns';
import { moneyReader } from '../core/ledger/money';
import { isCreditRow } from '../core/ledger/signs';
import type { CellFailure } from './cell-failure';
import { missing, unusable } from './cell-failure';
import type { CurrencyOfRow } from './row-currency';
import type { RowEntry } from './row-entry';

/**
 * Makes the reader of the money columns, as a ledger reads them: it sets the amounts of the entry and their currency,
 * which an amount may state itself. A row whose amounts are numbers or plain text, and leave one way only to see what is
 * open, takes a way that allocates nothing.
 */
export function moneyInto(
  entry: RowEntry,
  columns: Columns,
  mark: DecimalMark | undefined,
): (row: Row, currency: CurrencyOfRow, paidUp: boolean) => CellFailure | null {
  const { open, amount } = columns.index;
  const isPlain =
    columns.buckets.length === 0 &&
    columnsAmong(columns.index, open === undefined ? ['total', 'paid', 'debit', 'credit'] : ['total']).length === 0;
  const readMoney = moneyReader(columns, () => mark, { flip: () => false, creditOf: Math.abs });
  const isCredit = isCreditRow(columns);

  /** False when the row has to take the long way. */
  const plainly = (row: Row, exponent: number): boolean => {
    const whole = amount === undefined ? NaN : plainMinor(row[amount], mark, exponent);
    if (whole !== whole && amount !== undefined && !isNothing(row[amount])) return false;
    const left = open === undefined ? whole : plainMinor(row[open], mark, exponent);
    if (left !== left) return false;
    entry.open = left;
    entry.amount = whole === whole ? whole : left;
    entry.openStated = open !== undefined;
    return true;
  };

  const atLength = (row: Row, exponent: number, paidUp: boolean): CellFailure | null => {
    const reading = readMoney(row, exponent, paidUp);
    if ('message' in reading) return unusable(reading.message);
    if ('blank' in reading) return missing('The row has no amount.');
    entry.open = reading.open;
    entry.amount = reading.amount;
    entry.openStated = reading.stated;
    entry.parts = reading.parts;
    if (reading.currency !== null) entry.currency = reading.currency;
    return null;
  };

  return (row, { code, exponent }, paidUp) => {
    entry.currency = code;
    if (!isPlain || !plainly(row, exponent)) {
      const failure = atLength(row, exponent, paidUp);
      if (failure) return failure;
    }
    if (entry.open > 0 && isCredit(row)) {
      entry.open = 0 - entry.open;
      entry.amount = 0 - Math.abs(entry.amount);
    }
    return null;
  };
}

const isNothing = (cell: Cell | undefined): boolean => cell === null || cell === undefined || cell === '';
