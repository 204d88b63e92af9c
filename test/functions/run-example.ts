import type { CellFailure } from '../../src/functions/cell-failure';
import { isCellFailure } from '../../src/functions/cell-failure';
import { isDayCell } from '../../src/functions/day-cell';
import * as functions from '../../src/functions/functions';
import { argumentOf, cellOf, parseExample } from '../../build/formula-example';

type Formula = (...args: readonly unknown[]) => unknown[][];

const formulas = functions as unknown as Readonly<Record<string, Formula>>;

/** What a call gives, with failures where they stand and days as numbers; a call that fails gives one failed cell. */
export function called(name: string, ...args: readonly unknown[]): unknown[][] {
  try {
    return formulas[name]!(...args).map((row) => row.map((cell) => (isDayCell(cell) ? cell.day : cell)));
  } catch (failure) {
    if (!isCellFailure(failure)) throw failure;
    return [[{ error: failure.error, message: failure.message }]];
  }
}

/** Executes an example of the documentation as a sheet would: what it gives, and what it is documented to give. */
export function runExample(text: string): { readonly given: unknown[][]; readonly documented: unknown[][] } {
  const { cells, name, args, result } = parseExample(text);
  const given = called(name, ...args.map((arg) => argumentOf(arg, cells)));
  return { given, documented: result.map((row) => row.map(documentedCell)) };
}

function documentedCell(text: string): unknown {
  const [, code, message = ''] = /^(#N\/A|#VALUE!) (.*)$/.exec(text) ?? [];
  const failure: CellFailure = { error: code === '#N/A' ? 'na' : 'value', message };
  return code ? failure : cellOf(text);
}
