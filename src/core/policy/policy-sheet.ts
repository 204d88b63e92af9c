import type { Cell, Row, Rows } from '../cells/cell';
import type { PolicyProblem, PolicyProblemCode } from './policy';
import { policyNumber } from './policy-number';
import { BLOCKS, type BlockName } from './policy-blocks';

const COLUMNS = 'ABCDEFGH';

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A cell's text as it stands; a number typed where text is meant reads as its digits. */
export const textOf = (cell: Cell | undefined): string => (isBlank(cell) ? '' : String(cell));

/** One row of a block, with the sheet row it stands on. */
export interface BlockRow {
  readonly at: number;
  readonly cells: Row;
}

type Refuse = (
  at: number,
  column: number,
  message: string,
  code: PolicyProblemCode,
  ...parts: readonly (string | number)[]
) => void;

/** The Policy sheet taken apart into its blocks, and the problems found in it so far. */
export interface PolicySheet {
  readonly rows: (block: BlockName) => readonly BlockRow[];
  readonly has: (block: BlockName) => boolean;
  /** Notes a problem of a cell (0-based column of a 1-based row). */
  readonly refuse: Refuse;
  /** A number from a cell, or NaN with a problem noted. */
  readonly number: (row: BlockRow, column: number, label: string, minimum: number, maximum: number) => number;
  readonly problems: readonly PolicyProblem[];
}

const NAMES = Object.keys(BLOCKS) as BlockName[];

const headingOf = (row: Row): BlockName | undefined =>
  NAMES.find((name) => BLOCKS[name].every((text, i) => textOf(row[i]).trim() === text));

/** Finds the blocks by their heading rows, in whatever order. Rows above the first are notes. */
export function policySheet(rows: Rows): PolicySheet {
  const blocks = new Map<BlockName, BlockRow[]>();
  const problems: PolicyProblem[] = [];
  const refuse: Refuse = (at, column, message, code, ...parts) => {
    problems.push({ address: `Policy!${COLUMNS.charAt(column)}${at}`, message, code, parts });
  };

  let block: BlockRow[] | null = null;
  rows.forEach((row, i) => {
    const name = headingOf(row);
    if (name === undefined) {
      block?.push({ at: i + 1, cells: row });
      return;
    }
    if (blocks.has(name)) {
      const [title] = BLOCKS[name];
      refuse(i + 1, 0, `the block "${title}" stands twice: delete one of them`, 'block-twice', title);
    }
    block = [];
    blocks.set(name, block);
  });

  return {
    rows: (name) => blocks.get(name) ?? [],
    has: (name) => blocks.has(name),
    refuse,
    number: (row, column, label, minimum, maximum) => {
      const value = policyNumber(row.cells[column]);
      if (value >= minimum && value <= maximum) return value;
      const message = `${label} must be a number from ${minimum} to ${maximum}`;
      refuse(row.at, column, message, 'number', minimum, maximum);
      return NaN;
    },
    problems,
  };
}
