import { plainMinor, readAmount, type DecimalMark } from '../cells/amount';
import type { Cell, Row } from '../cells/cell';
import { quoted } from '../cells/complaints';
import type { Columns } from './columns';
import type { Part } from './entry';
import type { Problem } from './reading';
import type { Signs } from './signs';

/** What the money columns of a row say together. */
export type MoneyReading =
  | {
      readonly amount: number;
      readonly open: number;
      readonly stated: boolean;
      readonly parts: readonly Part[] | null;
      readonly currency: string | null;
      /** The total that the row prints beside its buckets, else what is open. */
      readonly printed: number;
    }
  | { readonly blank: true }
  | Failure;

/** Why the row cannot be used. */
type Failure = Omit<Problem, 'row'>;

/** The first amount that there is: NaN is none. */
const or = (one: number, other: number): number => (one === one ? one : other);

/**
 * Makes the reader of a table's money: the open column where there is one, else original less paid, else the bucket
 * columns, else debit less credit, else the only amount there is. Signs are those of the cells; `flip` says for which
 * rows positive figures are credits.
 */
export function moneyReader(
  { index, buckets }: Columns,
  mark: (column: number) => DecimalMark | undefined,
  { flip, creditOf }: Pick<Signs, 'flip' | 'creditOf'>,
): (row: Row, exponent: number, paidUp: boolean) => MoneyReading {
  const { amount, open, paid, debit, credit, total } = index;
  let failure: Failure | null = null;
  let currency: string | null = null;

  /** Minor units; NaN where blank or not readable. */
  const cell = (row: Row, column: number | undefined, exponent: number): number => {
    if (column === undefined) return NaN;
    const plain = plainMinor(row[column], mark(column), exponent);
    if (plain === plain) return plain;
    const read = readAmount(row[column], mark(column), exponent);
    if ('minor' in read) {
      currency = read.currency || currency;
      return read.minor;
    }
    if (failure || 'blank' in read) return NaN;
    failure =
      'bad' in read
        ? { column, kind: 'amount', message: read.bad }
        : { column, kind: 'ambiguous-amount', message: ambiguity(row[column]!) };
    return NaN;
  };

  return (row, exponent, paidUp) => {
    failure = null;
    currency = null;
    const original = cell(row, amount, exponent);
    const sum = cell(row, total, exponent);
    const left = cell(row, open, exponent);
    const off = Math.abs(cell(row, paid, exponent));
    const plus = cell(row, debit, exponent);
    const minus = creditOf(cell(row, credit, exponent));
    let spread = NaN;
    const parts: Part[] = [];
    for (const { column, firstDay } of buckets) {
      const minor = cell(row, column, exponent);
      if (minor !== minor) continue;
      const part = firstDay === null ? 0 - Math.abs(minor) : minor;
      spread = or(spread, 0) + part;
      if (part !== 0) parts.push({ firstDay, minor: part });
    }
    // A broken cell beside a readable open amount costs nothing.
    if (failure && left !== left) return failure;

    const whole = or(original, sum);
    // Payments may be printed with the sign of the invoice or with the other one.
    const unpaid = whole < 0 ? whole + off : whole - off;
    // Empty buckets beside a total say that nothing is known of its ages.
    if (parts.length === 0 && sum) spread = NaN;
    // Beside an amount and without debits, credits are what was paid of it.
    const base = debit === undefined ? or(whole, 0) : 0;
    const moved = plus === plus || minus === minus ? or(plus, base) - or(minus, 0) : NaN;
    // A blank open amount of an invoice that is paid says zero.
    const only = open === undefined ? whole : paidUp ? whole * 0 : NaN;
    const value = or(left, or(unpaid, or(spread, or(moved, only))));
    if (value !== value && open !== undefined && whole === whole)
      return { column: open, kind: 'amount', message: 'The open amount is blank.' };
    if (value !== value) return { blank: true };

    const sign = flip(row) ? -1 : 1;
    const owed = value * sign + 0;
    return {
      amount: or(whole, value) * sign + 0,
      open: owed,
      stated: open !== undefined || unpaid === unpaid || (spread !== spread && moved === moved && base !== 0),
      parts: parts.length > 0 && left !== left ? parts : null,
      currency,
      printed: buckets.length > 0 ? or(sum, owed) : owed,
    };
  };
}

const ambiguity = (cell: Cell): string =>
  `${quoted(cell)} can be read with a decimal point or a decimal comma; choose the decimal mark of this column.`;
