import type { Row, Rows } from '../cells/cell';
import { BLOCKS, type BlockName } from './blocks';
import { textOf } from './policy-cell';

/** One row of a block, with the sheet row it stands on. */
export interface BlockRow {
  readonly at: number;
  readonly cells: Row;
}

/** A block as it stands on a sheet, from its heading row on. */
export interface SheetBlock {
  readonly name: BlockName;
  readonly at: number;
  readonly rows: BlockRow[];
}

const BAR = ' | ';

/** The title of a block and the headings of its other columns. */
export const headingsOf = (heading: string): readonly string[] => heading.split(BAR);

/** Finds the blocks by their heading rows, in whatever order: each runs to the next. Rows above the first are notes. */
export function blocksIn(rows: Rows): readonly SheetBlock[] {
  const blocks: SheetBlock[] = [];
  let last: BlockRow[] = [];
  rows.forEach((cells, i) => {
    const at = i + 1;
    const line = cells.map((cell) => textOf(cell).trim() + BAR).join('');
    const name = (Object.keys(BLOCKS) as BlockName[]).find((one) => line.startsWith(BLOCKS[one].heading + BAR));
    if (name) blocks.push({ name, at, rows: (last = []) });
    else last.push({ at, cells });
  });
  return blocks;
}
