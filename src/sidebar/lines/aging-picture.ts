import type { Aging } from '../../core/ledger/account';
import { AGING_COLUMNS } from '../../core/ledger/aging';
import type { Words } from '../words/words';
import type { Formats } from './formats';

export interface AgingBar {
  readonly bucket: keyof Aging;
  readonly name: string;
  readonly amount: string;
  /** Of the largest bucket, 0 to 1; credits have no bar. */
  readonly share: number;
  readonly late: boolean;
}

/** The open amounts by age, a bar each; buckets with nothing in them are left out. */
export function agingBars(aging: Aging, currency: string, words: Words, formats: Formats): readonly AgingBar[] {
  const largest = Math.max(...Object.values(aging), 0);
  return AGING_COLUMNS.map(([, bucket]) => bucket)
    .filter((bucket) => aging[bucket] !== 0)
    .map((bucket) => ({
      bucket,
      name: words.card.buckets[bucket],
      amount: formats.amount(aging[bucket], currency),
      share: largest > 0 ? Math.max(0, aging[bucket] / largest) : 0,
      late: bucket !== 'current' && bucket !== 'noDueDay' && bucket !== 'credits',
    }));
}
