import fc from 'fast-check';
import type { JournalEvent } from '../../../src/core/journal/event';
import { DISPUTE_CODES, KINDS, OUTCOMES } from '../../../src/core/journal/words';
import { CHANNELS } from '../../../src/core/policy/words';

const FIRST = 46_000;

const plain = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\s+/g, ' ').trim());
const day = fc.integer({ min: FIRST, max: FIRST + 40 });
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });

/** Any row that Callsheet may write: few accounts, days and references, so that rows meet. */
const row: fc.Arbitrary<JournalEvent> = fc
  .record({
    day,
    second: maybe(fc.constantFrom(0, 1, 36_000, 36_061, 86_399)),
    who: plain,
    account: fc.constantFrom('C-1', '0042', '7', "O'Neill & Söhne"),
    currency: fc.constantFrom(null, 'USD', 'EUR', 'JPY'),
    kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'canceled')),
    channel: maybe(fc.constantFrom(...CHANNELS)),
    outcome: fc.constantFrom(...OUTCOMES),
    code: fc.constantFrom(...DISPUTE_CODES),
    stage: plain,
    forDay: maybe(day),
    promisedDay: day,
    amount: fc.integer({ min: 1, max: 1e9 }),
    without: fc.boolean(),
    reference: fc.constantFrom('', 'INV-1', 'INV-1, INV-2', 'Plan A', '=HYPERLINK("x")'),
    note: plain,
  })
  .map(({ without, code, ...given }): JournalEvent => {
    const { kind } = given;
    const aboutPromise = kind === 'promise confirmed' || kind === 'promise withdrawn';
    return {
      ...given,
      id: '',
      row: null,
      channel: kind === 'bounce' ? (given.channel ?? 'email') : given.channel,
      outcome: kind === 'contact' ? given.outcome : kind === 'dispute' ? code : '',
      promisedDay: without && kind !== 'promise' && kind !== 'installment' ? null : given.promisedDay,
      amount: without && kind !== 'installment' ? null : given.amount,
      reference: aboutPromise ? '' : given.reference,
    };
  });

/** Events with ids of their own, and some without; promises are confirmed and withdrawn by id, and rows canceled. */
export const journal: fc.Arbitrary<readonly JournalEvent[]> = fc
  .array(fc.tuple(row, fc.constantFrom('id', 'id', 'none'), fc.nat(20)), { maxLength: 25 })
  .map((drawn) =>
    drawn.map(([event, kind, other], i): JournalEvent => {
      const id = kind === 'id' ? `e${i}` : '';
      const meant = drawn[other];
      const promise = meant?.[0].kind === 'promise' && meant[1] === 'id' ? `e${other}` : '';
      const isAbout = event.kind === 'promise confirmed' || event.kind === 'promise withdrawn';
      return { ...event, id, reference: isAbout ? promise : event.reference };
    }),
  );

/** The row that takes another one back. */
export const cancelOf = (event: JournalEvent, id: string, later = 0): JournalEvent => ({
  ...event,
  id,
  day: event.day + later,
  second: later > 0 ? event.second : 86_399,
  kind: 'canceled',
  channel: null,
  outcome: '',
  reference: event.id,
});

/** The rows in any order. */
export const shuffled = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
