import fc from 'fast-check';
import { foldJournal, journalOf } from '../../../src/core/journal/fold-journal';
import { interactionsMark } from '../../../src/core/journal/interactions-mark';
import type { JournalEvent } from '../../../src/core/journal/event';
import type { PromiseStanding } from '../../../src/core/journal/promise-standing';
import { OUTCOMES } from '../../../src/core/journal/words';
import { day, event } from './journal-event';

const AS_OF = day('2026-06-30');

const ended = (is: PromiseStanding['is'], graceEnds = '2026-05-01'): PromiseStanding => ({
  is,
  paid: 0,
  amount: 100,
  graceEnds: day(graceEnds),
  paidLater: false,
});
const mark = (events: readonly JournalEvent[], standings: readonly PromiseStanding[] = []): number | null =>
  interactionsMark(journalOf(foldJournal(events, AS_OF), 'A', 'USD'), AS_OF, standings);
const contact = (iso: string, outcome: string): JournalEvent => event(iso, 'contact', { channel: 'call', outcome });
const dispute = (iso: string): JournalEvent => event(iso, 'dispute', { outcome: 'pricing' });

describe('how hard an account is to deal with, by its Journal', () => {
  it('is not known where the Journal says nothing of it, and what was sent says nothing', () => {
    expect(mark([])).toBeNull();
    expect(mark([event('2026-06-01', 'contact', { channel: 'email', outcome: 'sent' })])).toBeNull();
    expect(mark([event('2026-06-01', 'note')], [ended('open'), ended('replaced')])).toBeNull();
  });

  it('is not changed by having spoken to them: a call that was logged moves nobody down the list', () => {
    expect(mark([contact('2026-06-01', 'reached')])).toBeNull();
  });

  it('begins at 3, as hard as any other; a broken promise adds 1, one partly kept or a dispute 0.5, an unanswered contact 0.25', () => {
    expect(mark([], [ended('broken')])).toBe(4);
    expect(mark([], [ended('partly kept')])).toBe(3.5);
    expect(mark([dispute('2026-06-01'), event('2026-06-05', 'dispute settled')])).toBe(3.5);
    expect(mark([contact('2026-06-01', 'no answer')])).toBe(3.25);
  });

  it('every promise kept takes 0.5 away, down to 1, easy', () => {
    expect(mark([], [ended('kept')])).toBe(2.5);
    expect(
      mark(
        [],
        Array.from({ length: 9 }, () => ended('kept')),
      ),
    ).toBe(1);
  });

  it('is 5 at most', () => {
    expect(
      mark(
        [],
        Array.from({ length: 9 }, () => ended('broken')),
      ),
    ).toBe(5);
  });

  it('forgets what is a year old', () => {
    expect(
      mark([dispute('2025-06-30'), contact('2025-06-30', 'no answer')], [ended('broken', '2025-06-30')]),
    ).toBeNull();
    expect(mark([dispute('2025-07-01')])).toBe(3.5);
  });

  it('trouble never makes it easier than it was, nor than an account of which nothing is known', () => {
    const events = fc.array(
      fc.oneof(
        fc.constantFrom(...OUTCOMES).map((outcome) => contact('2026-06-01', outcome)),
        fc.constant(dispute('2026-06-02')),
      ),
      { maxLength: 12 },
    );
    const promises = fc.array(fc.constantFrom<PromiseStanding['is']>('kept', 'partly kept', 'broken', 'open'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(events, promises, (had, standings) => {
        const before = mark(
          had,
          standings.map((is) => ended(is)),
        );
        const after = (more: readonly JournalEvent[], is: readonly PromiseStanding[] = []): number =>
          mark([...had, ...more], [...standings.map((one) => ended(one)), ...is]) ?? NaN;
        const least = before ?? 3;
        expect(after([dispute('2026-06-03')])).toBeGreaterThanOrEqual(least);
        expect(after([contact('2026-06-03', 'no answer')])).toBeGreaterThanOrEqual(least);
        expect(after([], [ended('broken')])).toBeGreaterThanOrEqual(least);
        expect(after([], [ended('kept')])).toBeLessThanOrEqual(least);
      }),
    );
  });
});
