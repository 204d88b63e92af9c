import type { Cell } from '../cells/cell';
import { inWords } from '../policy/words';
import type { BlockField } from '../score/score-headings';
import type { ScoreRow } from '../score/score-row';
import type { RankedEntry } from './ranked-entry';

/** How a column of the block is filled and shown. `money` takes the decimals of the ledger's currencies. */
interface FieldSpec {
  readonly width: number;
  readonly number?: string;
  readonly value: (entry: RankedEntry) => Cell;
}

/** The score-row fields are written exactly as they were scored: a formula typed over them gives the same number. */
const scored = (field: BlockField & keyof ScoreRow, number = ''): FieldSpec => ({
  // The heading in two lines: "Callsheet" over what it is.
  width: Math.max(12, inWords(field).length + 3),
  number,
  value: ({ row }) => row[field],
});

export const FIELD_SPECS: Readonly<Record<BlockField, FieldSpec>> = {
  rank: { width: 12, number: '0', value: (entry) => entry.rank },
  score: { width: 12, number: '0.0', value: (entry) => entry.score.score },
  why: { width: 48, value: (entry) => entry.score.why },
  class: { width: 12, value: (entry) => entry.class },
  nextAction: { width: 40, value: (entry) => entry.action.sentence },
  account: scored('account'),
  currency: scored('currency'),
  balance: scored('balance', 'money'),
  pastDue: scored('pastDue', 'money'),
  daysPastDue: scored('daysPastDue', '0'),
  expectedDaysLate: scored('expectedDaysLate', '0.0'),
  purchases: scored('purchases', '#,##0'),
  interactions: scored('interactions', '0.0'),
  generalRisk: scored('generalRisk', '0.0'),
  specificRisk: scored('specificRisk', '0.0'),
  margin: scored('margin', '0.0%'),
  brokenPromise: scored('brokenPromise'),
};
