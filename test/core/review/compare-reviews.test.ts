import fc from 'fast-check';
import type { Payment } from '../../../src/core/ledger/payment';
import { compareReviews } from '../../../src/core/review/compare-reviews';
import { reviewSentence } from '../../../src/core/review/review-sentence';
import type { Reviewed } from '../../../src/core/review/reviewed';
import { day } from '../../support/workbook-session';
import { madeReviewed as made } from './made-reviewed';

const REVIEW = day('2026-08-16');
const called = { track: 'personal: key account', personal: true, class: 'KEY' } as const;

const paid = (account: string, iso: string): Payment => ({
  ...{ account, currency: 'USD', invoice: '1', amount: 320_000, inferred: true },
  ...{ day: day(iso), since: day(iso) },
});

function changes(then: readonly Reviewed[], now: readonly Reviewed[], payments: readonly Payment[] = []) {
  const of = (key: string) => payments.filter(({ account }) => key === `${account} USD`);
  return compareReviews({ day: REVIEW, accounts: then }, now, of).map((change) => [
    `${change.now?.account ?? change.then?.account} ${change.change}`,
    reviewSentence(change),
  ]);
}

describe('who left the list since the last review, and why', () => {
  const THEN = [made('A', 1), made('B', 2), made('C', 3)];

  it('paid: nothing is open any more, and money came in', () => {
    expect(changes(THEN, [made('B', 1), made('C', 2)], [paid('A', '2026-09-30')])[1]).toEqual([
      'A left',
      'Paid: 3,200.00 USD came in after 2026-08-16, and nothing is open any more.',
    ]);
  });

  it('gone from the export: nothing is open any more, and nothing came in since', () => {
    const gone = ['A left', 'Gone from the export: nothing is open any more, and no payment was seen.'];
    expect(changes(THEN, [made('B', 1), made('C', 2)])[1]).toEqual(gone);
    expect(changes(THEN, [made('B', 1), made('C', 2)], [paid('A', '2026-08-16')])[1]).toEqual(gone);
  });

  it('fell below the line: its rank then and now, and the parts of the score that changed most', () => {
    const less = made('A', 3, { why: 'Balance 12 + Payment history 14 + Margin 1 + not known 9 = 36 (3 of 7 known)' });
    expect(changes(THEN, [made('B', 1), made('C', 2), less])).toContainEqual([
      'A left',
      'Fell from rank 1 to 3: Balance 12 (was 31), Payment history 14 (was 10).',
    ]);
  });

  it('fell below the line with the score it had, because others rose', () => {
    expect(changes(THEN, [made('B', 1), made('C', 2), made('A', 3)])).toContainEqual([
      'A left',
      'Fell from rank 1 to 3, others changed.',
    ]);
  });

  it('has credits as large as its invoices', () => {
    expect(changes(THEN, [made('B', 1), made('C', 2), made('A', 3, { balance: -5 })])).toContainEqual([
      'A left',
      'Owes nothing any more: its credits are as much as its invoices.',
    ]);
  });

  it('is no KEY account any more, or is not pinned any more', () => {
    const key = made('D', 9, called);
    expect(changes([...THEN, key], [...THEN, made('D', 9)])).toEqual([['D left', 'Class NORMAL, was KEY.']]);
    const pinned = made('D', 9, { track: 'personal: pinned', personal: true });
    expect(changes([...THEN, pinned], [...THEN, made('D', 9)])).toEqual([
      ['D left', 'Was called as personal: pinned.'],
    ]);
  });

  it('is below a line that was drawn higher, though its rank is what it was', () => {
    const shorter = [made('A', 1, {}, 1), made('B', 2, {}, 1), made('C', 3, {}, 1)];
    expect(changes(THEN, shorter)).toEqual([['B left', 'People call 1 account now and called 2: rank 2, was 2.']]);
  });
});

describe('who entered the list since the last review, and why', () => {
  const THEN = [made('A', 1), made('B', 2), made('C', 3)];

  it('is new: nothing was open at the last review', () => {
    expect(changes(THEN, [made('N', 1), made('A', 2), made('B', 3)])[0]).toEqual([
      'N entered',
      'New: nothing was open on 2026-08-16.',
    ]);
  });

  it('rose, with its class where that changed too', () => {
    const more = made('C', 1, {
      class: 'LARGE',
      why: 'Balance 40 + Payment history 10 + not known 9 = 59 (2 of 7 known)',
    });
    expect(changes(THEN, [more, made('A', 2), made('B', 3)])[0]).toEqual([
      'C entered',
      'Rose from rank 3 to 1: Balance 40 (was 31). Class LARGE, was NORMAL.',
    ]);
  });

  it('broke a promise, which stands before every score', () => {
    const broke = made('C', 1, { brokenPromise: true });
    expect(changes(THEN, [broke, made('A', 2), made('B', 3)])[0]).toEqual([
      'C entered',
      'Broke a promise: rank 1, was 3.',
    ]);
  });

  it('became a KEY account, or was pinned', () => {
    expect(changes(THEN, [made('A', 1), made('B', 2), made('C', 3, called)])).toEqual([
      ['C entered', 'Class KEY, was NORMAL.'],
    ]);
    const pinned = made('C', 3, { track: 'personal: pinned', personal: true });
    expect(changes(THEN, [made('A', 1), made('B', 2), pinned])).toEqual([
      ['C entered', 'Called now as personal: pinned.'],
    ]);
  });
});

describe('any two reviews', () => {
  const list = (line: number) =>
    fc
      .shuffledSubarray(['A', 'B', 'C', 'D', 'E', 'F'])
      .map((accounts) => accounts.map((account, i) => made(account, i + 1, {}, line)));
  const line = fc.integer({ min: 0, max: 6 });

  it('those called then, less those who left, with those who entered, are those called now', () => {
    fc.assert(
      fc.property(line.chain(list), line.chain(list), (then, now) => {
        const changed = compareReviews({ day: REVIEW, accounts: then }, now, () => []);
        const by = (change: string) => changed.filter((one) => one.change === change).map(({ key }) => key);
        const keys = (some: readonly Reviewed[]) => some.filter(({ personal }) => personal).map(({ key }) => key);
        const result = keys(then).filter((key) => !by('left').includes(key));
        expect([...result, ...by('entered')].sort()).toEqual(keys(now).sort());
      }),
    );
  });

  it('that are the same have nothing to tell', () => {
    fc.assert(fc.property(list(3), (then) => expect(changes(then, then)).toEqual([])));
  });
});
