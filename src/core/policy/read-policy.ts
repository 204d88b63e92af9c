import type { Rows } from '../cells/cell';
import type { Labeled, Table } from './block';
import { BLOCKS, type BlockName } from './blocks';
import { fill } from './fill';
import { mapValues } from './map-values';
import type { PolicyReading } from './policy';
import { policyOf, type Values } from './policy-of';
import type { PolicyProblem } from './policy-problem';
import { blocksIn, headingsOf, type SheetBlock } from './policy-sheet';
import { readLabels } from './read-labels';
import { readTable } from './read-table';
import type { Refuse } from './refuse';
import { ACCOUNT_CLASSES } from './words';

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
  const blocks = mapValues(BLOCKS, ({ heading, required }, name) => {
    const [title] = headingsOf(heading);
    const [own, again] = standing.filter((block) => block.name === name);
    if (again) refuse(again.at, 0, 'block-twice', 'the block "{0}" stands twice: delete one', title!);
    if (!own && required) refuse(1, 0, 'block-missing', MISSING, title!);
    return own || { name, at: 1, rows: [] };
  });
  if (problems.length > 0) return { problems };

  const values = mapValues<BlockName, Labeled | Table, unknown>(BLOCKS, (block, name) =>
    'entries' in block ? readLabels(block, blocks[name], refuse) : readTable(block, blocks[name], refuse),
  ) as Values;
  if (problems.length === 0) checkWhole(values, blocks, refuse);
  return problems.length > 0 ? { problems } : { policy: policyOf('sheet', values) };
}

/** What only the whole of a block can be wrong in. */
function checkWhole(
  { weights, collectability, stages }: Values,
  blocks: Readonly<Record<BlockName, SheetBlock>>,
  refuse: Refuse,
): void {
  if (!Object.values(weights).some(Boolean)) {
    refuse(blocks.weights.at + 1, 1, 'no-weight', 'at least one weight must be above 0');
  }
  if (collectability.length < 2)
    refuse(blocks.collectability.at, 0, 'two-rows', 'the block "Collectability" needs two rows or more');
  for (const name of ACCOUNT_CLASSES) {
    if (stages.some(({ accountClass }) => accountClass === name)) continue;
    refuse(blocks.stages.at, 0, 'no-stage', 'the block "Stages" has no row for {0}', name);
  }
}
