import { lineText, shortened } from '../letters/field-text';
import { fill } from '../policy/fill';
import type { Language } from '../policy/words';
import { columnName } from '../workbook/column-name';
import { OUTBOX_SHEET } from '../workbook/our-sheets';
import { ROW_PROBLEM_WORDS, type RowProblemCode } from './words/row-problem-words';

/** A row that nothing is sent from, because it cannot be understood. */
export interface RowProblem {
  /** 1-based. */
  readonly row: number;
  /** Of the cell to correct; of the first of the row where it is not one cell. */
  readonly address: string;
  readonly code: RowProblemCode;
  readonly parts: readonly string[];
  /** In English. */
  readonly message: string;
}

/** `column` is 0-based. */
export function rowProblem(row: number, column: number, code: RowProblemCode, ...parts: readonly string[]): RowProblem {
  const address = `${OUTBOX_SHEET}!${columnName(column)}${row}`;
  const shown = parts.map((part) => shortened(lineText(part), SHOWN));
  return { row, address, code, parts: shown, message: rowProblemText({ row, code, parts: shown }, 'en') };
}

/** A cell may be of any length. */
const SHOWN = 120;

export function rowProblemText(
  { row, code, parts }: Pick<RowProblem, 'row' | 'code' | 'parts'>,
  language: Language,
): string {
  const { what, row: named, after } = ROW_PROBLEM_WORDS[language];
  return `${OUTBOX_SHEET}, ${named} ${row}: ${fill(what[code], Object.fromEntries(parts.entries()))} ${after}`;
}
