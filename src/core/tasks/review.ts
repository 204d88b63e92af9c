import type { Refusal } from '../ledger/reading';
import { compareReviews } from '../review/compare-reviews';
import type { Reviewed } from '../review/reviewed';
import { RANK, TRACK, trackOf } from '../workbook/call-list-columns';
import { CALL_LIST_SHEET, POLICY_SHEET, REVIEW_SHEET } from '../workbook/our-sheets';
import type { Plan } from '../workbook/plan';
import { reviewedPolicyEdits } from '../workbook/policy-edits';
import type { RankedEntry } from '../workbook/ranked-entry';
import type { CallListSeen } from '../workbook/read-call-list';
import { readReviews } from '../workbook/read-reviews';
import { BALANCE } from '../workbook/review-columns';
import { reviewEdits } from '../workbook/review-edits';
import { reviewLines } from '../workbook/review-lines';
import { bookSheets, cardSources, readBook, standingOf, whyNone } from './book/book';
import { refusedAsProtected } from './protected-sheet';
import { isEmpty, ownEntry } from './book/read-sheet';
import { sheetTaken } from './book/surrounding-sheets';
import type { ReviewAnswer, ReviewInput, Task } from './task';

/**
 * Looks over the call list: keeps it as it stands, with the day and the reviewer, beside who entered and who left since
 * the review before and why. The note of an overdue review counts from this day on.
 */
export const review: Task<ReviewInput, ReviewAnswer> = {
  reads: ({ sheet }) => [...bookSheets(sheet), REVIEW_SHEET],
  run: (snapshot, input) => {
    const book = readBook(snapshot, input);
    if (!('ledger' in book)) return stopped(whyNone(book, 'review-unscored'));
    const kept = ownEntry(snapshot.sheets, REVIEW_SHEET);
    const seen = kept && !isEmpty(kept.rows) ? readReviews(kept.rows) : null;
    if (kept && !isEmpty(kept.rows) && !seen) return stopped(sheetTaken(REVIEW_SHEET));

    const { ledger, entries } = standingOf(book);
    if (!isListed(entries, book.callList)) return stopped({ code: 'review-unscored', message: UNSCORED });
    const now = entries.map(reviewedOf);
    const before = seen?.before(book.today) ?? null;
    const changes = before ? compareReviews(before, now, cardSources(snapshot, book, ledger).payments) : [];
    const plan: Plan = {
      edits: [
        ...reviewEdits(seen, book.today, reviewLines(book.today, input.who, now, changes)),
        ...reviewedPolicyEdits(ownEntry(snapshot.sheets, POLICY_SHEET)?.rows ?? [], book.today),
      ],
    };
    const refused = refusedAsProtected(plan, snapshot);
    if (refused) return stopped(refused);
    return { plan, answer: { refused: null, day: book.today, before: before && before.day, changes } };
  },
};

/** Whether the sheet Call list says of every account what is to be kept: its rank, balance and track. */
function isListed(entries: readonly RankedEntry[], callList: CallListSeen | null): boolean {
  if (callList === null) return false;
  const columns = [RANK, BALANCE, TRACK].map((heading) => callList.columns.get(heading) ?? -1);
  // Second rows of one account are the user's copies, beneath ours.
  const rows = Array.from(callList.rows).reverse();
  const listed = new Map(rows.map(({ key, cells }) => [key, columns.map((column) => cells[column])]));
  return entries.every((entry) => {
    const cells = listed.get(entry.account.key) ?? [];
    return [entry.rank, entry.row.balance, trackOf(entry)].every((cell, i) => cells[i] === cell);
  });
}

const reviewedOf = (entry: RankedEntry): Reviewed => ({
  key: entry.account.key,
  account: entry.account.account,
  name: entry.account.name,
  currency: entry.account.currency,
  rank: entry.rank,
  track: trackOf(entry),
  personal: entry.personal,
  top: entry.top,
  class: entry.class,
  balance: entry.row.balance,
  score: entry.score.score,
  brokenPromise: entry.row.brokenPromise,
  why: entry.score.why,
});

const UNSCORED =
  `The sheet "${CALL_LIST_SHEET}" does not say how the accounts stand now, so nothing was kept. ` +
  'Score first, look over the list, and then review it.';

const stopped = (refused: Refusal) => ({
  plan: { edits: [] },
  answer: { refused, day: 0, before: null, changes: [] },
});
