import { agingBucket, type AgingBucket } from '../core/ledger/aging';
import { layoutOf } from './layout';
import type { RowReader } from './per-row';
import { sameQuestion, type Question } from './question';
import { rememberLast } from './remember-last';
import { rowItems } from './row-item';

export interface AgingReader extends RowReader {
  /** Of the row read last; of a summary row, the oldest with anything in it. */
  bucket(): AgingBucket;
}

export const agingReader = rememberLast(sameQuestion, ({ headings, policy, asOf }: Question): AgingReader => {
  const { item, read } = rowItems(layoutOf(headings, policy), policy, asOf);
  return {
    read,
    bucket() {
      // Only credits have no first day.
      const ages = (item.parts || []).filter(({ minor }) => minor > 0).map(({ firstDay }) => firstDay!);
      if (ages.length > 0) return agingBucket(Math.max(...ages));
      return agingBucket(item.daysPastDue === item.daysPastDue ? item.daysPastDue : null);
    },
  };
});
