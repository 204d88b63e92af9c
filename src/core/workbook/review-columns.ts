import type { Day } from '../cells/day';
import { reviewSentence } from '../review/review-sentence';
import type { ReviewChange, Reviewed } from '../review/reviewed';
import { ACCOUNT, CLASS, CURRENCY, NAME, RANK, TRACK } from './call-list-columns';
import { DAY_FORMAT } from './day-format';
import type { OwnColumn } from './own-table';

/** A row of the Review sheet: an account of the list on the day, one that left it, or both. */
export interface ReviewLine {
  readonly day: Day;
  readonly reviewer: string;
  /** Null for one that is called as before, or not called as before. */
  readonly change: ReviewChange | null;
  /** Null: nothing of it is on the list any more. */
  readonly now: Reviewed | null;
}

/** Headings that are read back, beside those of the call list. */
export const REVIEW_DAY = 'Review day';
export const BALANCE = 'Balance';
export const SCORE = 'Score';
export const BROKEN_PROMISE = 'Broken promise';
export const WHY = 'Why';

export const YES = 'yes';

/** Of the list now, else of the review before. */
const either = ({ now, change }: ReviewLine): Reviewed | null => now ?? change?.then ?? null;

/** What it was at the review before, for those that entered or left. */
const before = ({ change }: ReviewLine): Reviewed | null => change?.then ?? null;

export const REVIEW_COLUMNS: readonly OwnColumn<ReviewLine>[] = [
  { heading: REVIEW_DAY, width: 12, number: DAY_FORMAT, value: ({ day }) => day },
  { heading: 'Reviewer', width: 16, value: ({ reviewer }) => reviewer || null },
  { heading: 'Change', width: 9, value: ({ change }) => change?.change ?? null },
  { heading: ACCOUNT, width: 12, value: (line) => either(line)?.account ?? null },
  { heading: NAME, width: 26, value: (line) => either(line)?.name ?? null },
  { heading: 'Reason', width: 64, value: ({ change }) => change && reviewSentence(change) },
  { heading: RANK, width: 7, number: '0', value: ({ now }) => now && now.rank },
  { heading: 'Rank before', width: 8, number: '0', value: (line) => before(line)?.rank ?? null },
  { heading: CURRENCY, width: 11, value: (line) => either(line)?.currency ?? null },
  { heading: BALANCE, width: 13, number: 'money', value: ({ now }) => now && now.balance },
  { heading: 'Balance before', width: 13, number: 'money', value: (line) => before(line)?.balance ?? null },
  { heading: TRACK, width: 14, value: ({ now }) => now && now.track },
  { heading: CLASS, width: 10, value: ({ now }) => now && now.class },
  { heading: 'Class before', width: 10, value: (line) => before(line)?.class ?? null },
  { heading: SCORE, width: 8, number: '0.0_)', value: ({ now }) => now && now.score },
  { heading: BROKEN_PROMISE, width: 9, value: ({ now }) => (now?.brokenPromise ? YES : null) },
  { heading: WHY, width: 70, value: ({ now }) => now && now.why },
];
