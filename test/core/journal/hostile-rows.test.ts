import fc from 'fast-check';
import type { Cell, Row, Rows } from '../../../src/core/cells/cell';
import { JOURNAL_FIELDS, JOURNAL_HEADINGS } from '../../../src/core/journal/columns';
import { foldJournal, journalOf } from '../../../src/core/journal/fold-journal';
import { problemText } from '../../../src/core/journal/problem-text';
import { readJournal } from '../../../src/core/journal/read-journal';
import { DISPUTE_CODES, KINDS, OUTCOMES } from '../../../src/core/journal/words';
import { isBlank } from '../../../src/core/ledger/blank';
import { CHANNELS } from '../../../src/core/policy/words';
import { shuffled } from './arbitrary-event';

const HEADINGS: readonly string[] = JOURNAL_FIELDS.map((field) => JOURNAL_HEADINGS[field]);

/** Whatever may stand in a cell: what belongs there, what belongs elsewhere, and what belongs nowhere. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    null,
    '',
    ' ',
    0,
    1,
    -1,
    true,
    46_000,
    46_003.75,
    1e300,
    '2026-03-02',
    '03/04/2026',
    '25:61',
  ),
  fc.constantFrom<Cell>(...KINDS, ...OUTCOMES, ...CHANNELS, ...DISPUTE_CODES),
  fc.constantFrom<Cell>(
    'x',
    'y',
    'A',
    'a@b.c',
    'INV-1,,;INV-1',
    'USD',
    'EUR 1.234',
    '=1+1',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
/** Mostly rows that can be read, so that what they do meets. */
const line: fc.Arbitrary<Row> = fc
  .tuple(
    fc.array(cell, { minLength: 15, maxLength: 15 }),
    fc.integer({ min: 46_000, max: 46_009 }),
    fc.constantFrom(...KINDS),
    fc.boolean(),
  )
  .map(([cells, day, kind, isWild]): Row => {
    if (isWild) return cells;
    const row: Cell[] = cells.slice(0, 0);
    const set: Readonly<Record<string, Cell>> = {
      Day: day,
      Account: 'A',
      Kind: kind,
      'Promised day': day + 9,
      Amount: 5,
      Channel: 'email',
      Reference: cells[12] ?? null,
      Id: cells[14] ?? null,
    };
    for (const heading of HEADINGS) row.push(set[heading] ?? null);
    return row;
  });
const sheets: fc.Arbitrary<Rows> = fc.array(line, { maxLength: 20 }).map((rows) => [HEADINGS, ...rows]);

describe('whatever stands in the Journal', () => {
  it('every row is an event, a problem in sentences, or blank: none is lost and none counts twice', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const { events, problems } = readJournal(rows, 'USD');
        const wrong = new Set(problems.map(({ row }) => row));
        const told = [...events.map((event) => event.row!), ...wrong].sort((a, b) => a - b);
        const filled = rows.flatMap((row, i) => (i > 0 && !row.every(isBlank) ? [i + 1] : []));
        expect(told).toEqual(filled);
        for (const problem of problems) expect(problemText(problem)).not.toMatch(/undefined: |\{\d\}/);
      }),
    );
  });

  it('it comes to something for every account, the same in whatever order the rows stand', () => {
    fc.assert(
      fc.property(
        sheets.chain(([headings, ...body]) =>
          fc.tuple(
            fc.constant([headings!, ...body]),
            shuffled(body).map((mixed) => [headings!, ...mixed]),
          ),
        ),
        ([one, other]) => {
          const [state, same] = [one, other].map((rows) => {
            const { events } = readJournal(rows, 'USD');
            return journalOf(
              foldJournal(
                events.map((event) => ({ ...event, row: null })),
                46_100,
              ),
              'A',
              'USD',
            );
          });
          expect(same).toEqual(state);
        },
      ),
    );
  });
});
