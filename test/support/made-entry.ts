import { situationFrom } from '../../src/core/action/situation';
import type { Account } from '../../src/core/ledger/account';
import { accountKey } from '../../src/core/ledger/account-key';
import type { Table } from '../../src/core/ledger/ledger';
import { defaultPolicy } from '../../src/core/policy/default-policy';
import type { RankedEntry } from '../../src/core/workbook/ranked-entry';
import { madeAction } from './made-action';

interface Wanted {
  readonly account: string;
  readonly rows: readonly number[];
  readonly rank?: number;
  readonly rankedIn?: string;
  readonly currency?: string;
  readonly name?: string;
  readonly top?: boolean;
  /** Major units. */
  readonly balance?: number;
}

/** A ranked entry for tests of what is written about it; its figures are plausible and fixed. */
export function madeEntry(wanted: Wanted): RankedEntry {
  const { account, rows, rank = 1, currency = 'USD', name = `${account} Ltd`, top = true, balance = 100 } = wanted;
  const { rankedIn = 'USD' } = wanted;
  const made: Account = {
    key: accountKey(account, currency),
    account,
    name,
    currency,
    balance: balance * 100,
    pastDue: balance * 100,
    aging: { current: 0, days1to30: balance * 100, days31to60: 0, days61to90: 0, over90: 0, noDueDay: 0, credits: 0 },
    oldestDaysPastDue: 12,
    items: [],
    rows,
    facts: {},
  };
  return {
    rank,
    rankedIn,
    row: {
      account,
      currency,
      balance,
      pastDue: balance,
      daysPastDue: 12,
      expectedDaysLate: 4.25,
      purchases: 3,
      interactions: null,
      generalRisk: null,
      specificRisk: null,
      margin: null,
      brokenPromise: false,
    },
    score: { score: 61.234567, coverage: 0.714286, contributions: [], costOfWaiting: 5, why: `Why ${account}` },
    account: made,
    situation: situationFrom(
      { ...made, asOf: 46_000, items: [], dayOrder: undefined, profile: null, neverPaid: false },
      defaultPolicy,
    ),
    profile: null,
    class: 'NORMAL',
    action: madeAction({ code: 'remind', sentence: `Remind ${account}` }),
    top,
    personal: top,
  };
}

/** A detail table with its headings in `headingRow` and `count` rows below it. */
export const madeTable = (columns: number, headingRow: number, count: number): Table => ({
  layout: 'detail',
  headingRows: [headingRow, headingRow],
  bodyRows: [headingRow + 1, headingRow + count],
  columns: Array.from({ length: columns }, (_, column) => ({
    column,
    heading: `H${column}`,
    field: 'none',
    confidence: 1,
    confirmed: false,
  })),
  conventions: {},
  undecided: [],
});
