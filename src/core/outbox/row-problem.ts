import { fill } from '../policy/fill';
import type { Language } from '../policy/words';
import { OUTBOX_SHEET } from '../workbook/our-sheets';
import { ROW_PROBLEM_WORDS, type RowProblemCode } from './words/row-problem-words';

/** A row that nothing is sent from, because it cannot be understood. */
export interface RowProblem {
  /** 1-based. */
  readonly row: number;
  readonly code: RowProblemCode;
  readonly parts: readonly string[];
  /** In English. */
  readonly message: string;
}

export function rowProblem(row: number, code: RowProblemCode, ...parts: readonly string[]): RowProblem {
  return { row, code, parts, message: rowProblemText({ row, code, parts }, 'en') };
}

export function rowProblemText({ row, code, parts }: Omit<RowProblem, 'message'>, language: Language): string {
  const { what, after } = ROW_PROBLEM_WORDS[language];
  return `${OUTBOX_SHEET}!${row}:${row}: ${fill(what[code], Object.fromEntries(parts.entries()))} ${after}`;
}
