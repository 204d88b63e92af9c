import type { Rows } from '../cells/cell';
import { defaultPolicy } from './default-policy';
import type { Policy, PolicyReading } from './policy';
import { BLOCKS, type BlockName } from './policy-blocks';
import { policySheet, type PolicySheet } from './policy-sheet';
import { readNumbers, readScales, readSettings } from './read-settings';
import { readBook, readCollectability, readRates, readRisk } from './read-tables';
import { readSheets, readStages } from './read-stages';

const REQUIRED: readonly BlockName[] = ['settings', 'weights', 'scales', 'classes', 'collectability', 'stages'];

/**
 * Reads the Policy sheet, the first row being row 1 of it. Blocks may come in any order, with notes of the user's
 * between them. One wrong cell and nothing of it is used: every problem is named by address, with what was expected.
 */
export function readPolicy(rows: Rows): PolicyReading {
  const sheet = policySheet(rows);
  const missing = REQUIRED.filter((block) => !sheet.has(block));
  for (const block of missing) {
    const [title] = BLOCKS[block];
    const message = `the block "${title}" is missing: give the whole Policy sheet (AR_Policy), or set it up again`;
    sheet.refuse(1, 0, message, 'block-missing', title);
  }
  if (missing.length > 0) return { problems: sheet.problems };

  const policy = readBlocks(sheet);
  return sheet.problems.length > 0 ? { problems: sheet.problems } : { policy };
}

function readBlocks(sheet: PolicySheet): Policy {
  const base: Policy = { ...defaultPolicy, source: 'sheet', ...readSettings(sheet) };
  return {
    ...readNumbers(sheet, base),
    scales: readScales(sheet),
    ...readRates(sheet),
    bookHistory: readBook(sheet),
    collectability: readCollectability(sheet),
    risk: readRisk(sheet),
    stages: readStages(sheet),
    sheets: readSheets(sheet),
  };
}
