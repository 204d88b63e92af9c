import type { Row, Rows } from '../cells/cell';
import type { BlockName } from '../policy/blocks';
import { isBlank } from '../policy/policy-cell';
import { headingRow } from '../policy/policy-rows';
import { blocksIn, type BlockRow } from '../policy/policy-sheet';

/** Rows of a block as they stand beneath its heading; none where it does not stand. */
export const blockRows = (rows: Rows, name: BlockName): readonly BlockRow[] =>
  blocksIn(rows).find((block) => block.name === name)?.rows ?? [];

/** New lines go after the last one that says anything, so that the blank row between blocks stays. */
export function insertBeforeBlanks(lines: readonly Row[], added: readonly Row[]): readonly Row[] {
  let end = lines.length;
  while (end > 0 && (lines[end - 1] ?? []).every(isBlank)) end -= 1;
  return [...lines.slice(0, end), ...added, ...lines.slice(end)];
}

/** The sheet with other lines in one of its blocks; a block that was deleted comes back at the end. */
export function replaceBlock(rows: Rows, name: BlockName, block: readonly BlockRow[], lines: readonly Row[]): Rows {
  const at = blocksIn(rows).find((one) => one.name === name)?.at;
  if (at === undefined) return [...rows, [], headingRow(name), ...lines];
  return [...rows.slice(0, at), ...lines, ...rows.slice(at + block.length)];
}
