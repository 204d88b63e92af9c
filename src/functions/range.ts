import type { Cell, Rows } from '../core/cells/cell';
import { isBlank } from '../core/ledger/blank';
import { CallFailure, missing, unusable } from './cell-failure';

/** What a host hands over for an argument: a range of cells, one cell, or nothing. */
export type Argument = unknown;

/** The cells of an argument; one cell is a range of its own. Null when it was left out or is all one blank cell. */
export function rangeOf(argument: Argument): Rows | null {
  if (Array.isArray(argument)) {
    const rows = (Array.isArray(argument[0]) ? argument : [argument]) as Rows;
    return rows.length === 1 && rows[0]!.length === 1 && isBlank(rows[0]![0]) ? null : rows;
  }
  return isBlank(argument as Cell) ? null : [[argument as Cell]];
}

/** The cells of an argument that has to be there. */
export function givenRange(argument: Argument, name: string): Rows {
  const rows = rangeOf(argument);
  if (!rows) throw new CallFailure(missing(`Give the ${name}.`));
  return rows;
}

/** Rows and the headings above them, which have to span the same columns: else every cell would be taken for another. */
export function rowsBelow(headings: Argument, rows: Argument): Rows {
  const width = givenRange(headings, 'headings')[0]!.length;
  const given = givenRange(rows, 'rows');
  if (given[0]!.length === width) return given;
  throw new CallFailure(
    unusable(`The rows have ${given[0]!.length} columns and the headings ${width}: give the same columns of both.`),
  );
}

/** The one cell of an argument; null when it was left out or is blank. */
export function oneCell(argument: Argument, name: string): Cell {
  const rows = rangeOf(argument);
  if (!rows) return null;
  if (rows.length > 1 || rows[0]!.length > 1)
    throw new CallFailure(missing(`Give one cell as the ${name}, not a range.`));
  return rows[0]![0] ?? null;
}
