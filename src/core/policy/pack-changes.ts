import { BLOCKS } from './blocks';
import type { Policy } from './policy';
import { headingsOf } from './policy-sheet';
import { shippedPacks } from './shipped-packs';

export interface PackChange {
  readonly pack: string;
  /** Headings of the columns in which it is not what Callsheet ships under that name. */
  readonly columns: readonly string[];
}

/** Source and day are about the rules; who writes another source has looked it up. */
const NOT_RULES: readonly string[] = ['source', 'checked'];

/** Packs of a policy that a person changed, and in what: they may, and never silently. */
export function packChanges({ packs }: Pick<Policy, 'packs'>): readonly PackChange[] {
  const headings = headingsOf(BLOCKS.packs.heading);
  const keys = Object.keys(BLOCKS.packs.columns) as (keyof (typeof packs)[number])[];
  return packs.flatMap((pack) => {
    const shipped = shippedPacks.find((one) => one.pack === pack.pack);
    if (!shipped) return [];
    const columns = keys.flatMap((key, i) =>
      NOT_RULES.includes(key) || JSON.stringify(pack[key]) === JSON.stringify(shipped[key]) ? [] : [headings[i]!],
    );
    return columns.length > 0 ? [{ pack: pack.pack, columns }] : [];
  });
}
