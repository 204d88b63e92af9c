import { seeded } from '../../../build/examples/made-up-book';
import { later } from '../../../src/core/outbox/instant';
import type { OutboxRow } from '../../../src/core/outbox/outbox-row';
import { unaccounted } from '../../support/accounted-for';
import { interleaved, type Marking } from '../../support/interleaved';
import { ACCEPTED, approved, journalOf, openHost, runOf } from '../../support/outbox-host';

const SCHEDULES = Number(process.env['CALLSHEET_SOAK_RUNS'] ?? 100);

/** People who press Send in the same moment, and one who looks after them an hour later. */
function together(people: number, rows: readonly OutboxRow[], marking: Marking, seed: number) {
  const received: string[] = [];
  const host = openHost(rows, { deliver: ({ reference }) => (received.push(reference), ACCEPTED) });
  const chance = seeded(seed);
  interleaved(
    Array.from({ length: people }, (_, i) => runOf({ run: `run ${i}` })),
    host,
    marking,
    chance,
  );
  host.now = later(host.now, 3600);
  interleaved([runOf({ run: 'afterwards' })], host, 'at once', chance);
  return { host, received };
}

const times = (received: readonly string[]): readonly number[] =>
  Array.from(
    received.reduce((count, one) => count.set(one, (count.get(one) ?? 0) + 1), new Map<string, number>()).values(),
  );

describe('two people press Send together', () => {
  it(`where marks are made under a lock every letter goes out once, in ${SCHEDULES} orders of what they do`, () => {
    for (let seed = 1; seed <= SCHEDULES; seed += 1) {
      const { host, received } = together(2, approved(12), 'at once', seed);
      expect([seed, ...unaccounted(host, received, 0)]).toEqual([seed]);
    }
  });

  it('and so it does with three, of whom one has letters of the same account', () => {
    const rows = [
      ...approved(6),
      ...approved(6, { currency: 'EUR' }).map((row, i) => ({ ...row, key: `e${i}`, reference: `CS-E${i}` })),
    ];
    for (let seed = 1; seed <= SCHEDULES / 4; seed += 1) {
      const { host, received } = together(3, rows, 'at once', seed);
      expect([seed, ...unaccounted(host, received, 0)]).toEqual([seed]);
    }
  });

  it('without a lock, as in Excel, nothing is lost, and of each pair who claim in one moment one letter goes out twice at most', () => {
    let twice = 0;
    for (let seed = 1; seed <= SCHEDULES * 3; seed += 1) {
      const { host, received } = together(2, approved(6), 'read, then written', seed);
      const counts = times(received);
      expect(counts).toHaveLength(6);
      expect(counts.filter((count) => count > 1).length).toBeLessThanOrEqual(1);
      expect(Math.max(...counts)).toBeLessThanOrEqual(2);
      const contacts = journalOf(host).filter(({ Kind }) => Kind === 'contact');
      expect(new Set(contacts.map(({ Id }) => Id)).size).toBe(6);
      twice += counts.filter((count) => count > 1).length;
    }
    // It is rare even among people who do nothing but press at the same moment.
    expect(twice).toBeLessThan(SCHEDULES * 3 * 0.1);
  });
});
