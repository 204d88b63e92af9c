import { CallFailure, isCellFailure, type CellFailure } from '../functions/cell-failure';
import * as functions from '../functions/functions';

type Formula = (...given: unknown[]) => unknown;

/** Excel shows a sentence for these two errors only. (Office.js has the codes ready only once it is loaded in full.) */
function errorOf({ error, message }: CellFailure): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === 'na' ? notAvailable : invalidValue, message);
}

/** A cell as Excel takes it: a failure becomes an error cell, and nothing becomes an empty text rather than 0. */
const cellOf = (value: unknown): unknown => (isCellFailure(value) ? errorOf(value) : (value ?? ''));

/** Translates failures at the door: a failed call, and failed cells in what a call spills. */
const guarded =
  (formula: Formula): Formula =>
  (...given) => {
    try {
      const answer = formula(...given);
      return Array.isArray(answer) ? answer.map((row: readonly unknown[]) => row.map(cellOf)) : cellOf(answer);
    } catch (error) {
      throw error instanceof CallFailure ? errorOf(error) : error;
    }
  };

for (const [name, formula] of Object.entries(functions)) CustomFunctions.associate(name, guarded(formula as Formula));
