import type { Cell, Row, Rows } from '../cells/cell';
import type { PolicyProblem } from './policy';
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

/** The Policy sheet taken apart into its blocks, and the problems found in it so far. */
export interface PolicySheet {
  readonly rows: (block: BlockName) => readonly BlockRow[];
  readonly has: (block: BlockName) => boolean;
  /** Notes a problem of a cell (0-based column of a 1-based row). */
  readonly refuse: (at: number, column: number, message: string) => void;
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
  const refuse = (at: number, column: number, message: string): void => {
    problems.push({ address: `Policy!${COLUMNS.charAt(column)}${at}`, message });
  };

  let block: BlockRow[] | null = null;
  rows.forEach((row, i) => {
    const name = headingOf(row);
    if (name === undefined) {
      block?.push({ at: i + 1, cells: row });
      return;
    }
    if (blocks.has(name)) refuse(i + 1, 0, `the block "${BLOCKS[name][0]}" stands twice: delete one of them`);
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
      refuse(row.at, column, `${label} must be a number from ${minimum} to ${maximum}`);
      return NaN;
    },
    problems,
  };
}
