import type { Row, Rows } from '../cells/cell';
import type { Day } from '../cells/day';
import { accountKey } from '../ledger/account-key';
import { isBlankRow } from '../ledger/blank';
import type { KeptReview } from '../review/compare-reviews';
import type { Reviewed } from '../review/reviewed';
import { ACCOUNT, CLASS, CURRENCY, NAME, PERSONAL, RANK, TRACK } from './call-list-columns';
import { cellsSeen } from './cells-seen';
import { cellAt, findOwnTable, type OwnTable } from './own-table';
import { BALANCE, BROKEN_PROMISE, REVIEW_COLUMNS, REVIEW_DAY, SCORE, WHY, YES } from './review-columns';

/** The Review sheet as it stands. */
export interface ReviewsSeen extends OwnTable {
  /** 1-based, of the last row with anything in it. */
  readonly lastRow: number;
  /** The review day of each row beneath the headings; null where it says none. */
  readonly days: readonly (Day | null)[];
  /** The list as it was kept last before a day. */
  readonly before: (day: Day) => KeptReview | null;
}

/** Reads the reviews by their headings; null when the sheet holds something else. */
export function readReviews(rows: Rows): ReviewsSeen | null {
  const table = findOwnTable(rows, REVIEW_COLUMNS, [REVIEW_DAY, ACCOUNT, CURRENCY, RANK, TRACK]);
  if (!table) return null;
  const body = rows.slice(table.headingRow);
  const days = body.map((row) => cellsSeen(table, row).day(REVIEW_DAY));
  const lastRow = rows.reduce((last, row, i) => (isBlankRow(row) ? last : i + 1), table.headingRow);
  const before = (day: Day): KeptReview | null => {
    const last = days.reduce<Day>((latest, one) => (one !== null && one < day && one > latest ? one : latest), 0);
    const kept = body.filter((_, i) => days[i] === last);
    // Two people who review at the same moment keep the list twice.
    const byKey = new Map(kept.flatMap((row) => reviewed(table, row)).map((one) => [one.key, one]));
    return last === 0 ? null : { day: last, accounts: Array.from(byKey.values()) };
  };
  return { ...table, lastRow, days, before };
}

/** An account of the list on the day; none for a row of one that had left it, which has no rank. */
function reviewed(table: OwnTable, row: Row): readonly Reviewed[] {
  const { text } = cellsSeen(table, row);
  const [account, currency, track] = [text(ACCOUNT), text(CURRENCY), text(TRACK)];
  const rank = cellAt(table, row, RANK);
  if (account === '' || typeof rank !== 'number') return [];
  return [
    {
      key: accountKey(account, currency),
      account,
      name: text(NAME) || account,
      currency,
      rank,
      track,
      personal: track.startsWith(PERSONAL),
      top: track === PERSONAL,
      class: text(CLASS),
      balance: Number(cellAt(table, row, BALANCE)),
      score: Number(cellAt(table, row, SCORE)),
      brokenPromise: text(BROKEN_PROMISE) === YES,
      why: text(WHY),
    },
  ];
}
