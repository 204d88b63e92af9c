import type { Row, Rows } from '../cells/cell';
import type { Columns } from './columns';
import type { Decided } from './conventions';
import { figureIn } from './figure';
import { isCreditDocument, isCreditFlag } from './status-words';

export interface Signs {
  /** Whether a row's positive figures are a credit. */
  flip(row: Row): boolean;
  /** How many rows that concerns. */
  readonly flipped: number;
  /** What a figure of the credit column takes off. */
  creditOf(figure: number): number;
}

/** Tells which rows are credits by their flag (S/H, D/C), else by their document type. */
export function isCreditRow({ index: { debitCredit, documentType } }: Columns): (row: Row) => boolean {
  const column = debitCredit ?? documentType;
  if (column === undefined) return () => false;
  const isCredit = debitCredit === undefined ? isCreditDocument : isCreditFlag;
  return (row) => isCredit(row[column]);
}

/**
 * Some exports print credits as positive figures and say so in a flag or a document type. Where no credit of the sheet
 * is negative, all of them are taken to be; where one is, signs are believed.
 */
export function creditSigns(body: Rows, columns: Columns, decided: Decided): Signs {
  const { open, amount, total, credit, debitCredit, documentType } = columns.index;
  const isCredit = isCreditRow(columns);
  const signIn = (row: Row, column: number | undefined): number =>
    column === undefined ? NaN : Math.sign(figureIn(row[column], decided.mark(column)));

  let items = 0;
  let credits = 0;
  let negative = 0;
  /** By their sign: in a column of credits, the negative figures and the positive ones. */
  let below = 0;
  let above = 0;
  const asked = debitCredit ?? documentType ?? credit;
  for (const row of asked === undefined ? [] : body) {
    const paid = signIn(row, credit);
    if (paid < 0) below++;
    if (paid > 0) above++;
    const owed = signIn(row, open ?? amount ?? total);
    if (!owed) continue;
    items++;
    if (!isCredit(row)) continue;
    credits++;
    if (owed < 0) negative++;
  }
  // A type that most rows share is no credit note, whatever its name says.
  const flips = negative === 0 && (debitCredit !== undefined || credits <= items / 2);
  return {
    flip: flips ? isCredit : () => false,
    flipped: flips ? credits : 0,
    creditOf: (figure) => (below > 0 && above === 0 ? 0 - figure : figure),
  };
}
