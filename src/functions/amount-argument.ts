import { readAmount } from '../core/cells/amount';
import type { Cell, Rows } from '../core/cells/cell';
import { isBlank } from '../core/ledger/blank';
import { CallFailure, isCellFailure, missing, unusable, type CellFailure } from './cell-failure';
import { givenRange, oneCell, type Argument } from './range';

/** Of an amount whose currency nobody names. */
const DECIMALS = 2;

/** An amount of no column, in hundredths: text has to be readable in one way only. */
export function amountIn(cell: Cell | undefined, name: string): number | CellFailure {
  const read = readAmount(cell, undefined, DECIMALS);
  if ('minor' in read) return read.minor;
  if ('blank' in read) return missing(`Give the ${name}.`);
  return unusable('bad' in read ? read.bad : `“${String(cell)}” can be read in two ways; make it a number.`);
}

/** The one amount of an argument, in hundredths. */
export const amountArgument = (argument: Argument, name: string): number =>
  orThrow(amountIn(oneCell(argument, name), name));

/** The amounts of a row or column, in hundredths. A blank cell among them is a missing amount. */
export const amountsArgument = (argument: Argument, name: string): readonly number[] =>
  lineOf(argument, name).map((cell) => orThrow(amountIn(cell, name)));

/** Numbers above 0 of a row or column: days, or months. */
export const countsArgument = (argument: Argument, name: string): readonly number[] =>
  lineOf(argument, name).map((cell) => {
    if (typeof cell === 'number' && cell > 0 && cell < Infinity) return cell;
    throw new CallFailure(
      isBlank(cell)
        ? missing(`Give the ${name}.`)
        : unusable(`The ${name} are “${String(cell)}”; give a number above 0.`),
    );
  });

/** The word of an argument, or the first of those it may be. */
export function wordArgument<Word extends string>(argument: Argument, name: string, words: readonly Word[]): Word {
  const cell = oneCell(argument, name);
  if (isBlank(cell)) return words[0]!;
  const said = words.find((word) => word.toLowerCase() === String(cell).trim().toLowerCase());
  if (said) return said;
  throw new CallFailure(unusable(`The ${name} is “${String(cell)}”; write ${words.filter(Boolean).join(' or ')}.`));
}

/** The cells of one row or one column. */
function lineOf(argument: Argument, name: string): readonly Cell[] {
  const rows: Rows = givenRange(argument, name);
  if (rows.length > 1 && rows[0]!.length > 1)
    throw new CallFailure(unusable(`Give one row or one column as the ${name}.`));
  return rows.length > 1 ? rows.map(([cell]) => cell ?? null) : rows[0]!;
}

export function orThrow<Value>(value: Value | CellFailure): Value {
  if (isCellFailure(value)) throw new CallFailure(value);
  return value;
}
