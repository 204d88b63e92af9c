import { plainMinor, readAmount, type DecimalMark } from '../cells/amount';
import type { Row } from '../cells/cell';
import type { ProblemKind } from './reading';
import type { Columns } from './columns';
import type { Part } from './entry';
import type { Signs } from './signs';

/** What the money columns of a row say together. */
export type MoneyReading =
  | {
      readonly amount: number;
      readonly open: number;
      readonly stated: boolean;
      readonly parts: readonly Part[] | null;
      readonly currency: string | null;
      /** Total printed in a row whose buckets count; null where none is. */
      readonly printed: number | null;
    }
  | { readonly blank: true }
  | { readonly problem: ProblemKind; readonly column: number; readonly message: string };

interface Failure {
  readonly problem: ProblemKind;
  readonly column: number;
  readonly message: string;
}

/**
 * Makes the reader of a table's money: the open column where there is one, else original less paid, else debit less
 * credit, else the bucket columns, else the only amount there is. Signs are those of the cells; `flip` says for which
 * rows positive figures are credits.
 */
export function moneyReader(
  columns: Columns,
  mark: (column: number) => DecimalMark | undefined,
  { flip, creditsAreNegative }: Pick<Signs, 'flip' | 'creditsAreNegative'>,
): (row: Row, exponent: number, paidUp: boolean) => MoneyReading {
  const { amount, open, paid, debit, credit, total } = columns.index;
  const buckets = columns.buckets;
  let failure: Failure | null = null;
  let currency: string | null = null;
  let seen = false;

  /** Minor units; NaN where blank or not readable. */
  const cell = (row: Row, column: number | undefined, exponent: number): number => {
    if (column === undefined) return NaN;
    const plain = plainMinor(row[column] ?? null, mark(column), exponent);
    if (plain === plain) return plain;
    const read = readAmount(row[column] ?? null, mark(column), exponent);
    if ('minor' in read) {
      if (read.currency !== undefined) currency = read.currency;
      return read.minor;
    }
    if ('bad' in read) failure = failure ?? { problem: 'amount', column, message: read.bad };
    if ('ambiguous' in read)
      failure = failure ?? { problem: 'ambiguous-amount', column, message: ambiguity(row[column]) };
    return NaN;
  };

  const spread = (row: Row, exponent: number): Part[] => {
    const parts: Part[] = [];
    seen = false;
    for (const { column, firstDay } of buckets) {
      const minor = cell(row, column, exponent);
      if (minor === minor) seen = true;
      if (minor === minor && minor !== 0)
        parts.push({ firstDay, minor: firstDay === null && minor > 0 ? 0 - minor : minor });
    }
    return parts;
  };

  return (row, exponent, paidUp) => {
    failure = null;
    currency = null;
    const original = cell(row, amount, exponent);
    const sum = cell(row, total, exponent);
    const left = cell(row, open, exponent);
    const off = cell(row, paid, exponent);
    const plus = cell(row, debit, exponent);
    const minus = cell(row, credit, exponent);
    const parts = buckets.length > 0 ? spread(row, exponent) : null;
    // A broken cell beside a readable open amount costs nothing.
    if (failure && left !== left) return failure;

    const whole = original === original ? original : sum;
    let value = left;
    let stated = open !== undefined;
    if (value !== value && whole === whole && off === off) {
      // Payments may be printed with the sign of the invoice or with the other one.
      value = whole < 0 ? whole + Math.abs(off) : whole - Math.abs(off);
      stated = true;
    }
    if (value !== value && parts && seen && (parts.length > 0 || sum !== sum || sum === 0))
      value = parts.reduce((all, part) => all + part.minor, 0);
    if (value !== value && (plus === plus || minus === minus)) {
      // Beside an amount and without debits, credits are what was paid of it.
      const base = debit === undefined && whole === whole ? whole : 0;
      stated = stated || base !== 0;
      value = (plus === plus ? plus : base) - (minus === minus ? (creditsAreNegative ? 0 - minus : minus) : 0);
    }
    if (value !== value && open === undefined) value = whole;
    // A blank open amount of an invoice that is paid says zero.
    if (value !== value && paidUp && whole === whole) value = 0;
    if (value !== value && open !== undefined && whole === whole)
      return { problem: 'amount', column: open, message: 'The open amount is blank.' };
    if (value !== value) return { blank: true };

    const sign = flip(row) ? -1 : 1;
    const split = parts && parts.length > 0 && left !== left ? parts : null;
    return {
      amount: (whole === whole ? whole : value) * sign + 0,
      open: value * sign + 0,
      stated,
      parts: split,
      currency,
      printed: parts && sum === sum ? sum : null,
    };
  };
}

const ambiguity = (cell: unknown): string =>
  `“${String(cell).trim().slice(0, 40)}” can be read with a decimal point or a decimal comma; choose the decimal mark of this column.`;
