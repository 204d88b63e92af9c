import type { Row, Rows } from '../cells/cell';
import { plainMinor, readAmount } from '../cells/amount';
import type { Columns } from './columns';
import type { Decided } from './conventions';
import type { Note } from './reading';
import { isCreditFlag, isCreditDocument } from './status-words';

export interface Signs {
  /** Whether a row's positive figures are a credit. */
  flip(row: Row): boolean;
  /** The credit column holds negative figures already. */
  readonly creditsAreNegative: boolean;
  readonly notes: readonly Note[];
}

/**
 * Some exports print credits as positive figures and say so in a flag (S/H, D/C) or a document type. Where no credit
 * of the sheet is negative, all of them are taken to be; where one is, signs are believed.
 */
export function creditSigns(body: Rows, { index }: Columns, decided: Decided): Signs {
  const money = index.open ?? index.amount ?? index.total;
  const isCredit = (row: Row): boolean =>
    index.debitCredit !== undefined
      ? isCreditFlag(row[index.debitCredit])
      : index.documentType !== undefined && isCreditDocument(row[index.documentType]);

  const asked = index.debitCredit ?? index.documentType ?? index.credit;
  const rows = asked === undefined ? [] : body;
  let credits = 0;
  let negative = 0;
  let items = 0;
  let negativeCredits = 0;
  let positiveCredits = 0;
  for (const row of rows) {
    const credit = figure(row, index.credit, decided);
    if (credit < 0) negativeCredits++;
    if (credit > 0) positiveCredits++;
    const minor = figure(row, money, decided);
    if (minor !== minor || minor === 0) continue;
    items++;
    if (!isCredit(row)) continue;
    credits++;
    if (minor < 0) negative++;
  }
  // A type that most rows share is no credit note, whatever its name says.
  const flips = credits > 0 && negative === 0 && (index.debitCredit !== undefined || credits <= items / 2);
  return {
    flip: flips ? isCredit : () => false,
    creditsAreNegative: negativeCredits > 0 && positiveCredits === 0,
    notes: flips
      ? [
          {
            code: 'convention',
            message: `${credits} credit(s) are printed as positive figures; they are read as negative.`,
            parts: { is: 'credits', count: credits },
          },
        ]
      : [],
  };
}

function figure(row: Row, column: number | undefined, decided: Decided): number {
  if (column === undefined) return NaN;
  const plain = plainMinor(row[column] ?? null, decided.mark(column), 2);
  if (plain === plain) return plain;
  const read = readAmount(row[column] ?? null, decided.mark(column), 2);
  return 'minor' in read ? read.minor : NaN;
}
