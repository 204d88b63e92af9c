import type { FormulaArgument, FormulaError, FormulaValue } from '../grid/formula-function';
import type { FunctionHelp } from '../grid/functions';
import type { PaneEnd, Value } from './line';

/** functions.json as Excel reads it. */
export interface FunctionList {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionEntry[];
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
}

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export const helpOf = ({ description = '', parameters }: FunctionEntry): FunctionHelp => ({
  description,
  parameters: parameters.map(({ name, description: text = '', optional = false }) => ({
    name,
    description: text,
    optional,
  })),
});

type Rows = readonly (readonly FormulaValue[])[];
const isRows = (value: FormulaArgument | undefined): value is Rows => Array.isArray(value);

/**
 * Calls a function as Excel on the web does: days as serial numbers, blanks and arguments left out as null, a range as
 * rows where the function asks for a matrix; errors are only handed over where functions.json allows it.
 */
export function callFunction(
  pane: PaneEnd,
  { allowErrorForDataTypeAny = false }: FunctionList,
  { id, parameters }: FunctionEntry,
  given: readonly (FormulaArgument | undefined)[],
): FormulaArgument {
  const args: (Value | Value[][])[] = [];
  if (given.length > parameters.length)
    return { error: '#VALUE!', message: `At most ${parameters.length} arguments are taken.` };
  for (const [i, parameter] of parameters.entries()) {
    const argument = given[i];
    if (argument === undefined && !parameter.optional && i >= given.length) {
      return { error: '#VALUE!', message: `The argument ${parameter.name} is missing.` };
    }
    const value = fit(argument, parameter);
    const error = allowErrorForDataTypeAny ? undefined : errorIn(value);
    if (error) return error;
    args.push(value);
  }
  return pane.call(id, args);
}

function fit(argument: FormulaArgument | undefined, { dimensionality }: Parameter): Value | Value[][] {
  if (argument === undefined) return null;
  const rows = isRows(argument) ? argument.map((row) => Array.from(row, toValue)) : [[toValue(argument)]];
  if (dimensionality === 'matrix') return rows;
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : { error: '#VALUE!' };
}

function toValue(value: FormulaValue | undefined): Value {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' && 'day' in value ? value.day : value;
}

function errorIn(value: Value | Value[][]): FormulaError | undefined {
  const cells = Array.isArray(value) ? value.flat() : [value];
  return cells.find((cell): cell is FormulaError => typeof cell === 'object' && cell !== null);
}
