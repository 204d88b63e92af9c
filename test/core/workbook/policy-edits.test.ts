import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { dayOf } from '../../../src/core/cells/day';
import type { Field } from '../../../src/core/cells/field';
import { BLOCKS } from '../../../src/core/policy/blocks';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { ConfirmedSheet, Policy } from '../../../src/core/policy/policy';
import { headingsOf } from '../../../src/core/policy/policy-sheet';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { newPolicyEdits, scoredLast, updatePolicyEdits } from '../../../src/core/workbook/policy-edits';
import { carryOut, newBook, snapshotOf, visible, type Book } from '../../support/carry-out';

const MONDAY = dayOf(2026, 11, 16)!;
const TUESDAY = dayOf(2026, 11, 17)!;
const columns: Readonly<Record<string, Field>> = { Customer: 'account', 'Due date': 'due', Open: 'open' };
const AGING: ConfirmedSheet = { columns, conventions: { dayOrder: 'dmy' } };
const OTHER: ConfirmedSheet = { columns: { Konto: 'account', Betrag: 'open' }, conventions: { decimalMark: ',' } };
const policy: Policy = { ...defaultPolicy, source: 'sheet', asOf: MONDAY, sheets: { Aging: AGING, Other: OTHER } };

/** A column beside all blocks. */
const NOTES = 13;

const made = (): Book => carryOut(newBook({ Aging: [] }), newPolicyEdits(policy));
const rowsOf = (book: Book) => snapshotOf(book, ['Policy']).sheets['Policy']!.rows;
const update = (book: Book, confirmed: ConfirmedSheet, asOf = TUESDAY, name = 'Aging'): Book =>
  carryOut(book, { edits: updatePolicyEdits(rowsOf(book), asOf, name, confirmed).edits });

describe('the Policy sheet', () => {
  it('is made once, and reads back as the policy it was made from', () => {
    expect(readPolicy(rowsOf(made()))).toEqual({ policy });
  });

  it('is named AR_Policy from its first cell to its last', () => {
    const book = made();
    const rows = rowsOf(book);
    expect(book.names['AR_Policy']).toMatchObject({ sheet: 'Policy', row: 1, column: 0, rowCount: rows.length });
    expect(book.names['AR_Policy']!.columnCount).toBeGreaterThanOrEqual(rows[0]!.length);
  });

  it('takes the as-of day of a run, and nothing else changes', () => {
    const book = made();
    const before = rowsOf(book);
    update(book, AGING);
    const after = rowsOf(book);
    const changed = after.flatMap((row, i) =>
      row.flatMap((cell, j) => (cell === before[i]![j] ? [] : [[before[i]![0], cell]])),
    );
    expect(changed).toEqual([['As-of day', '2026-11-17']]);
  });

  it('takes new columns of the sheet and lets go of those that went, under the headings they have', () => {
    const book = made();
    update(book, {
      columns: { Customer: 'account', Open: 'open', Region: 'region', Agent: 'owner' },
      conventions: { dayOrder: 'mdy' },
    });
    expect(readPolicy(rowsOf(book)).policy?.sheets).toEqual({
      Aging: {
        columns: { Customer: 'account', Open: 'open', Region: 'region', Agent: 'owner' },
        conventions: { dayOrder: 'mdy' },
      },
      Other: OTHER,
    });
  });

  it('remembers a sheet it has not seen before', () => {
    const book = made();
    update(book, OTHER, MONDAY, 'Third');
    expect(readPolicy(rowsOf(book)).policy?.sheets).toEqual({ Aging: AGING, Other: OTHER, Third: OTHER });
  });

  it('has the sheet first that was scored last, whatever it is called', () => {
    const book = made();
    expect(scoredLast(rowsOf(book))).toBe('Aging');
    for (const name of ['2026', 'Other', '2025', 'Aging']) {
      update(book, OTHER, MONDAY, name);
      expect(scoredLast(rowsOf(book))).toBe(name);
    }
    expect(Object.keys(readPolicy(rowsOf(book)).policy!.sheets).sort()).toEqual(['2025', '2026', 'Aging', 'Other']);
  });

  it('keeps block headings bold where they stand when rows below them move', () => {
    const book = made();
    update(book, { columns: { ...columns, Region: 'region' }, conventions: {} });
    const bold = rowsOf(book).flatMap((_, i) =>
      book.sheets['Policy']!.looks[`${i + 1},0`]?.bold ? [rowsOf(book)[i]![0]] : [],
    );
    expect(bold.slice(1)).toEqual(Object.values(BLOCKS).map(({ heading }) => headingsOf(heading)[0]));
  });

  it('gets the blocks of confirmed columns back when a person deleted them', () => {
    const book = made();
    const cells = book.sheets['Policy']!.cells;
    cells.splice(cells.findIndex((row) => row[0] === 'Confirmed columns'));
    update(book, AGING);
    expect(readPolicy(rowsOf(book)).policy?.sheets).toEqual({ Aging: AGING });
  });

  it('is printed one page wide, to its last row', () => {
    const { rows, edits } = { rows: rowsOf(made()), edits: newPolicyEdits(policy).edits };
    expect(edits.find(({ kind }) => kind === 'print')).toMatchObject({ lastRow: rows.length, lastColumn: 11 });
  });

  it('gets labels that are missing back, with the values that count while they are, and says which', () => {
    const book = made();
    const { cells } = book.sheets['Policy']!;
    for (const label of ['Neutral value', 'Kept from this share', 'People']) {
      cells.splice(
        cells.findIndex((row) => row[0] === label),
        1,
      );
    }
    cells.find((row) => row[0] === 'Grace after a promise')![1] = 10;
    const { added } = updatePolicyEdits(rowsOf(book), TUESDAY, 'Aging', AGING);
    expect(added).toEqual(['Neutral value', 'People', 'Kept from this share']);
    const counted = readPolicy(rowsOf(book)).policy!;
    update(book, AGING);
    expect(readPolicy(rowsOf(book)).policy).toEqual({ ...counted, asOf: TUESDAY });
    expect(counted.rules.graceDays).toBe(10);
    expect(
      rowsOf(book)
        .find((row) => row[0] === 'People')!
        .slice(0, 3),
    ).toEqual(['People', 1, expect.stringContaining('N = people x hours')]);
    expect(updatePolicyEdits(rowsOf(book), TUESDAY, 'Aging', AGING).added).toEqual([]);
  });

  it('gets a block back that may be missing, at the end', () => {
    const book = made();
    const { cells } = book.sheets['Policy']!;
    const at = cells.findIndex((row) => row[0] === 'Early warnings');
    cells.splice(at, 5);
    update(book, AGING);
    const rows = rowsOf(book);
    expect(rows.findIndex((row) => row[0] === 'Early warnings')).toBeGreaterThan(at);
    expect(readPolicy(rows).policy?.warnings).toEqual(defaultPolicy.warnings);
  });

  it('gets the holidays of the next year when a year begins, for countries among its regions', () => {
    const norway = { region: 'Norge', pack: 'B2B', zones: [] };
    const labor = { name: 'Labor Day', region: 'Norge', day: dayOf(2026, 5, 1)! };
    const before: Policy = { ...policy, regions: [...policy.regions, norway], holidays: [labor] };
    const book = carryOut(newBook({ Aging: [] }), newPolicyEdits(before));
    expect(updatePolicyEdits(rowsOf(book), TUESDAY, 'Aging', AGING).added).toEqual(['Holidays 2027 (Norge)']);
    update(book, AGING);
    const holidays = readPolicy(rowsOf(book)).policy!.holidays;
    expect(holidays[0]).toEqual(labor);
    expect(holidays).toContainEqual({ ...labor, day: dayOf(2027, 5, 1) });
    expect(holidays.filter(({ day }) => day < dayOf(2027, 1, 1)!)).toEqual([labor]);
    update(book, AGING);
    expect(readPolicy(rowsOf(book)).policy!.holidays).toEqual(holidays);
  });

  it('keeps every edit of the person’s cell for cell (law)', () => {
    const notes = fc.array(fc.tuple(fc.nat(200), fc.constantFrom<Cell>('ask Bea', 7, '=1', true)), { maxLength: 8 });
    const headings = fc.uniqueArray(
      fc.constantFrom('Customer', 'Due date', 'Open', 'Region', 'Agent', '=HYPERLINK("x")'),
    );
    fc.assert(
      fc.property(notes, headings, fc.integer({ min: 1, max: 99 }), (written, wanted, topN) => {
        const book = made();
        const cells = book.sheets['Policy']!.cells;
        cells.find((row) => row[0] === 'Top N')![1] = topN;
        const labels = written.map(([at, note]) => {
          const row = cells[at % cells.length]!;
          row[NOTES] = note;
          return [row.slice(0, 2).join('|'), note] as const;
        });
        const confirmed: ConfirmedSheet = {
          columns: Object.fromEntries(wanted.map((heading): [string, Field] => [heading, 'note'])),
          conventions: {},
        };
        update(book, confirmed);
        expect(readPolicy(rowsOf(book)).policy).toMatchObject({ topN, asOf: TUESDAY });
        expect(readPolicy(rowsOf(book)).policy?.sheets['Aging']).toEqual(confirmed);
        const after = rowsOf(book).map((row) => [row.slice(0, 2).join('|'), row[NOTES] ?? null] as const);
        for (const [label, note] of labels
          .reverse()
          .filter(([name], i, all) => all.findIndex(([other]) => other === name) === i)) {
          const gone = label.startsWith('Aging|') || label === 'As-of day|2026-11-16';
          if (!gone) expect(after.some(([name, cell]) => name === label && cell === note)).toBe(true);
        }
        const once = visible(book);
        expect(visible(update(book, confirmed))).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});
