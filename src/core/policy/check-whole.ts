import { fold } from '../cells/text';
import type { BlockName } from './blocks';
import { textOf } from './policy-cell';
import type { Values } from './policy-of';
import type { SheetBlock } from './policy-sheet';
import type { Refuse } from './refuse';
import { ACCOUNT_CLASSES } from './words';

const ANY = '*';

/** What only the whole of a block can be wrong in, or one block beside another. */
export function checkWhole(
  { weights, collectability, stages, regions, packs, holidays }: Values,
  blocks: Readonly<Record<BlockName, SheetBlock>>,
  refuse: Refuse,
): void {
  /** The first row of a block with this name in a column, else the block's heading row. */
  const rowOf = (block: BlockName, name: string, column = 0): number =>
    (blocks[block].rows.find(({ cells }) => textOf(cells[column]).trim() === name) || blocks[block]).at;

  if (!Object.values(weights).some(Boolean)) {
    refuse(blocks.weights.at + 1, 1, 'no-weight', 'at least one weight must be above 0');
  }
  if (collectability.length < 2)
    refuse(blocks.collectability.at, 0, 'two-rows', 'the block "Collectability" needs two rows or more');
  for (const name of ACCOUNT_CLASSES) {
    if (stages.some(({ accountClass }) => accountClass === name)) continue;
    refuse(blocks.stages.at, 0, 'no-stage', 'the block "Stages" has no row for {0}', name);
  }

  for (const { region, pack } of regions) {
    if (packs.some((one) => one.pack === pack)) continue;
    refuse(rowOf('regions', region), 1, 'no-pack', 'the block "Compliance packs" has no row for "{0}"', pack);
  }
  const known = new Set(regions.map(({ region }) => fold(region)));
  if (!known.has(ANY)) refuse(blocks.regions.at, 0, 'any-region', 'the block "Regions" needs a row for *, any other');
  for (const region of new Set(holidays.map((holiday) => holiday.region))) {
    if (known.has(fold(region))) continue;
    refuse(rowOf('holidays', region, 1), 1, 'no-region', 'the block "Regions" has no row for "{0}"', region);
  }
  for (const { pack, weekdays, saturday, sunday, holidays: onHolidays } of packs) {
    if (weekdays || saturday || sunday || onHolidays) continue;
    refuse(rowOf('packs', pack), 1, 'no-hours', 'the pack "{0}" has no hours on any day', pack);
  }
}
