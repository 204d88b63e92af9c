import { BLOCKS, type BlockValues } from './blocks';
import { defaultPack } from './default-pack';
import { defaultStages } from './default-stages';
import { mapValues } from './map-values';
import type { Policy } from './policy';
import { policyOf } from './policy-of';

/** Survey of the Commercial Law League of America: see docs/policy.md. */
const COLLECTABLE: readonly (readonly [day: number, share: number])[] = [
  [0, 0.949],
  [30, 0.899],
  [60, 0.813],
  [90, 0.696],
  [182, 0.521],
  [274, 0.391],
  [365, 0.228],
  [730, 0.093],
];

/** Labels with what they say before a person changes them; tables empty. */
const initial = mapValues(BLOCKS, (block) =>
  'entries' in block ? mapValues<string, readonly unknown[], unknown>(block.entries, ([, , value]) => value) : [],
) as unknown as BlockValues;

/**
 * The policy of a workbook that has none. Every number is explained, with its source, in docs/policy.md; set-up
 * replaces the scales, thresholds and book history by those of the ledger.
 */
export const defaultPolicy: Policy = policyOf('default', {
  ...initial,
  book: null,
  collectability: COLLECTABLE.map(([day, share]) => ({ day, share })),
  stages: defaultStages,
  regions: [{ region: '*', pack: defaultPack.pack, zones: [] }],
  packs: [defaultPack],
});
