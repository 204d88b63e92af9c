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

const BY_TITLE: ReadonlyMap<string, BlockName> = new Map(
  (Object.keys(BLOCKS) as BlockName[]).map((name) => [headingsOf(BLOCKS[name].heading)[0]!, name]),
);

/** Finds the blocks by their heading rows, in whatever order: each runs to the next. Rows above the first are notes. */
export function blocksIn(rows: Rows): readonly SheetBlock[] {
  const blocks: SheetBlock[] = [];
  let last: BlockRow[] = [];
  rows.forEach((cells, i) => {
    const at = i + 1;
    const name = BY_TITLE.get(textOf(cells[0]).trim());
    const isHeading =
      name && headingsOf(BLOCKS[name].heading).every((said, column) => textOf(cells[column]).trim() === said);
    if (isHeading) blocks.push({ name, at, rows: (last = []) });
    else last.push({ at, cells });
  });
  return blocks;
}
