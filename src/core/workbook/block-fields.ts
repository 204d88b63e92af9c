import type { Cell } from '../cells/cell';
import type { BlockField } from '../score/score-headings';
import type { RankedEntry } from './ranked-entry';

/** How a column of the block is filled and shown. `money` takes the decimals of the ledger's currencies. */
interface FieldSpec {
  readonly width: number;
  readonly number: string;
  readonly value: (entry: RankedEntry) => Cell;
}

/** The score-row fields are written exactly as they were scored: a formula typed over them gives the same number. */
export const FIELD_SPECS: Readonly<Record<BlockField, FieldSpec>> = {
  rank: { width: 10, number: '0', value: (entry) => entry.rank },
  score: { width: 10, number: '0.0', value: (entry) => entry.score.score },
  why: { width: 48, number: '@', value: (entry) => entry.score.why },
  class: { width: 10, number: '@', value: (entry) => entry.class },
  nextAction: { width: 40, number: '@', value: (entry) => entry.action.sentence },
  account: { width: 12, number: '@', value: (entry) => entry.row.account },
  currency: { width: 10, number: '@', value: (entry) => entry.row.currency },
  balance: { width: 14, number: 'money', value: (entry) => entry.row.balance },
  pastDue: { width: 14, number: 'money', value: (entry) => entry.row.pastDue },
  daysPastDue: { width: 10, number: '0', value: (entry) => entry.row.daysPastDue },
  expectedDaysLate: { width: 10, number: '0.0', value: (entry) => entry.row.expectedDaysLate },
  purchases: { width: 10, number: '#,##0', value: (entry) => entry.row.purchases },
  interactions: { width: 12, number: '0.0', value: (entry) => entry.row.interactions },
  generalRisk: { width: 10, number: '0.0', value: (entry) => entry.row.generalRisk },
  specificRisk: { width: 10, number: '0.0', value: (entry) => entry.row.specificRisk },
  margin: { width: 10, number: '0.0%', value: (entry) => entry.row.margin },
  brokenPromise: { width: 10, number: '@', value: (entry) => entry.row.brokenPromise },
};
