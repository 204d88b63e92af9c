import type { Kind } from './kinds';
import type { PolicyProblem, PolicyProblemCode } from './policy-problem';
import type { BlockRow } from './policy-sheet';

/** Notes what is wrong with a cell, 1-based row and 0-based column, in a sentence with `{0}` for the first of its parts. */
export type Refuse = (
  at: number,
  column: number,
  code: PolicyProblemCode,
  sentence: string,
  ...parts: PolicyProblem['parts']
) => void;

/** What a cell says; undefined, and the cell refused, where that is not of its kind. */
export function valueIn<Value>(
  { at, cells }: BlockRow,
  column: number,
  { read, code, expected, parts }: Kind<Value>,
  name: string,
  refuse: Refuse,
): Value | undefined {
  const value = read(cells[column]);
  if (value === undefined) refuse(at, column, code, `${name} must be ${expected}`, ...parts);
  return value;
}
