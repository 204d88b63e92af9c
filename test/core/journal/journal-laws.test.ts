import fc from 'fast-check';
import type { AccountJournal } from '../../../src/core/journal/account-journal';
import { JOURNAL_FIELDS, JOURNAL_HEADINGS } from '../../../src/core/journal/columns';
import type { JournalEvent } from '../../../src/core/journal/event';
import { eventId } from '../../../src/core/journal/event-id';
import { foldJournal, journalOf } from '../../../src/core/journal/fold-journal';
import { inOrder } from '../../../src/core/journal/in-order';
import { journalRows } from '../../../src/core/journal/journal-rows';
import { readJournal } from '../../../src/core/journal/read-journal';
import type { Rows } from '../../../src/core/cells/cell';
import { cancelOf, journal, shuffled } from './arbitrary-event';

const HEADINGS = JOURNAL_FIELDS.map((field) => JOURNAL_HEADINGS[field]);
const LAST_DAY = 50_000;
const ENTRIES = ['C-1', '0042', '7', "O'Neill & Söhne"].flatMap((account) =>
  ['USD', 'EUR', 'JPY', 'CHF', 'XXX'].map((currency) => [account, currency] as const),
);

const sheetOf = (events: readonly JournalEvent[]): Rows => [HEADINGS, ...journalRows(events, 'USD')];
const withoutRow = (event: JournalEvent): JournalEvent => ({ ...event, row: null });
const read = (rows: Rows): readonly JournalEvent[] => {
  const { events, problems } = readJournal(rows, 'USD');
  expect(problems).toEqual([]);
  return events.map(withoutRow);
};
const sorted = (events: readonly JournalEvent[]): readonly JournalEvent[] => [...events].sort(inOrder);

/** The state of every entry, from a sheet or from events. */
const states = (events: readonly JournalEvent[], today = LAST_DAY): readonly AccountJournal[] => {
  const folded = foldJournal(events.map(withoutRow), today);
  return ENTRIES.map(([account, currency]) => journalOf(folded, account, currency));
};

describe('laws of the Journal', () => {
  it('what is written is read back as the same events', () => {
    fc.assert(fc.property(journal, (events) => expect(sorted(read(sheetOf(events)))).toEqual(sorted(events))));
  });

  it('the order in which rows stand on the sheet does not matter', () => {
    fc.assert(
      fc.property(
        journal.chain((events) => fc.tuple(fc.constant(events), shuffled(events))),
        ([events, mixed]) => expect(states(read(sheetOf(mixed)))).toEqual(states(read(sheetOf(events)))),
      ),
    );
  });

  it('nor does the order of rows that share an id, a day and a second', () => {
    const clashing = journal.map((events) =>
      events.map((event) => ({ ...event, id: event.id && 'same', second: null, day: 46_000 })),
    );
    fc.assert(
      fc.property(
        clashing.chain((events) => fc.tuple(fc.constant(events), shuffled(events))),
        ([events, mixed]) => {
          const [one, other] = [events, mixed].map((each) => readJournal(sheetOf(each), 'USD'));
          expect(states(other!.events)).toEqual(states(one!.events));
          expect(other!.problems.map(({ code }) => code)).toEqual(one!.problems.map(({ code }) => code));
        },
      ),
    );
  });

  it('a past day looks as it did on that day, whatever was written since', () => {
    fc.assert(
      fc.property(journal, fc.integer({ min: 45_999, max: 46_041 }), (events, day) => {
        const then = events.filter((event) => event.day <= day);
        expect(states(events, day)).toEqual(states(then, LAST_DAY));
      }),
    );
  });

  it('a row that was canceled is as if it had never been', () => {
    fc.assert(
      fc.property(journal, fc.nat(24), fc.nat(3), (events, at, later) => {
        const event = events[at];
        fc.pre(event !== undefined && event.id !== '');
        const never = events.filter((one) => one !== event);
        expect(states([...events, cancelOf(event!, 'undo', later)])).toEqual(states(never));
      }),
    );
  });

  it('canceling what canceled it brings it back', () => {
    fc.assert(
      fc.property(journal, fc.nat(24), (events, at) => {
        const event = events[at];
        fc.pre(event !== undefined && event.id !== '');
        const undo = cancelOf(event!, 'undo', 1);
        expect(states([...events, undo, cancelOf(undo, 'redo', 1)])).toEqual(states(events));
      }),
    );
  });

  it('Score gives the same thing the same id, and another thing another', () => {
    fc.assert(
      fc.property(journal, (events) => {
        const ids = new Map<string, string>();
        for (const event of events) {
          const says = { ...event, id: '', row: null, second: null, who: '', note: '' };
          const text = JSON.stringify(Object.entries(says).sort());
          const id = eventId({ ...says, second: 1, who: 'Ana', note: '' });
          expect(eventId({ ...says, second: 2, who: 'Rui', note: 'again' })).toBe(id);
          ids.set(id, ids.get(id) ?? text);
          expect(ids.get(id)).toBe(text);
        }
      }),
    );
  });
});
