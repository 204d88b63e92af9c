import type { ErrorCell, PaneEnd, Value } from '../line';
import type { CustomFunctionsGlobal, ErrorClass } from './globals';

type Work = (...args: unknown[]) => unknown;
type Cells = Value | readonly (readonly Value[])[];

const CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** As in Excel, a sentence stays with these two only. */
const WITH_SENTENCE: readonly string[] = [CODES.invalidValue, CODES.notAvailable];

/** `CustomFunctions` of the pane's runtime, and the way the grid calls what was associated. */
export function functionRegistry(client: CustomFunctionsGlobal | undefined): {
  global: CustomFunctionsGlobal;
  end: Pick<PaneEnd, 'call' | 'functions'>;
} {
  const known = new Map<string, Work>();
  const ErrorOf: ErrorClass = client?.Error ?? CellError;

  const associate = (id: string | Readonly<Record<string, unknown>>, work?: unknown): void => {
    const pairs = typeof id === 'string' ? [[id, work] as const] : Object.entries(id);
    for (const [name, call] of pairs) known.set(name.toUpperCase(), call as Work);
  };

  const handOver = (cell: Value): unknown => (isErrorCell(cell) ? new ErrorOf(cell.error) : cell);
  const handBack = (cell: unknown): Value => {
    if (cell instanceof ErrorOf)
      return { error: cell.code, message: WITH_SENTENCE.includes(cell.code) ? cell.message : undefined };
    if (cell === undefined || cell === null) return 0;
    return typeof cell === 'number' || typeof cell === 'boolean' || typeof cell === 'string'
      ? cell
      : { error: CODES.invalidValue };
  };

  const call = (id: string, args: readonly Cells[]): Cells => {
    const work = known.get(id.toUpperCase());
    if (!work) return { error: CODES.invalidName };
    try {
      const given = args.map((arg) =>
        isRows(arg) ? Array.from(arg, (row) => Array.from(row, handOver)) : handOver(arg),
      );
      const answer = work(...given);
      return Array.isArray(answer)
        ? answer.map((row) => (Array.isArray(row) ? row.map(handBack) : [handBack(row)]))
        : handBack(answer);
    } catch (error) {
      return error instanceof ErrorOf ? handBack(error) : { error: CODES.invalidValue, message: String(error) };
    }
  };

  return {
    global: { ...client, Error: ErrorOf, ErrorCode: client?.ErrorCode ?? CODES, associate },
    end: { call, functions: () => [...known.keys()] },
  };
}

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const isRows = (arg: Cells): arg is readonly (readonly Value[])[] => Array.isArray(arg);
const isErrorCell = (cell: Value): cell is ErrorCell => typeof cell === 'object' && cell !== null;
