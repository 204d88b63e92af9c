import type { Rows } from '../cells/cell';
import type { Labeled, Table } from './block';
import { BLOCKS, type BlockName } from './blocks';
import { checkWhole } from './check-whole';
import { fill } from './fill';
import { mapValues } from './map-values';
import type { PolicyReading } from './policy';
import { policyOf, type Values } from './policy-of';
import type { PolicyProblem } from './policy-problem';
import { blocksIn, headingsOf, type SheetBlock } from './policy-sheet';
import { isBlank } from './policy-cell';
import { labelOf, readLabels } from './read-labels';
import { readTable } from './read-table';
import type { Refuse } from './refuse';

const MISSING = 'the block "{0}" is missing: give the whole Policy sheet (AR_Policy), or set it up again';

/**
 * Reads the Policy sheet, the first row being row 1 of it. Blocks may come in any order, with notes of the user's
 * between them. One wrong cell and nothing of it is used: every problem is named by address, with what was expected.
 */
export function readPolicy(rows: Rows): PolicyReading {
  const problems: PolicyProblem[] = [];
  const refuse: Refuse = (at, column, code, sentence, ...parts) => {
    const address = `Policy!${String.fromCharCode(65 + column)}${at}`;
    problems.push({ address, message: fill(sentence, Object.fromEntries(parts.entries())), code, parts });
  };
  const standing = blocksIn(rows);
  const blocks = mapValues<BlockName, Labeled | Table, SheetBlock>(BLOCKS, (block, name) => {
    const [title] = headingsOf(block.heading);
    const [own, again] = standing.filter((block) => block.name === name);
    if (again) refuse(again.at, 0, 'block-twice', 'the block "{0}" stands twice: delete one', title!);
    if (!own && (block.required || hasRows(block, standing))) refuse(1, 0, 'block-missing', MISSING, title!);
    return own || { name, at: 1, rows: [] };
  });
  if (problems.length > 0) return { problems };

  const values = mapValues<BlockName, Labeled | Table, unknown>(BLOCKS, (block, name) =>
    'entries' in block ? readLabels(block, blocks[name], refuse) : readTable(block, blocks[name], refuse),
  ) as Values;
  if (problems.length === 0) checkWhole(values, blocks, refuse);
  return problems.length > 0 ? { problems } : { policy: policyOf('sheet', values) };
}

/** Whether values stand under a heading that is not there, or not as it was: they are never passed over. */
const hasRows = (block: Labeled | Table, standing: readonly SheetBlock[]): boolean =>
  'entries' in block &&
  Object.values(block.entries).some(([label]) =>
    standing.some(({ rows }) => rows.some((row) => labelOf(row) === label && !isBlank(row.cells[1]))),
  );
