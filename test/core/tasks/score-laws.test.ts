import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { BLOCK_HEADINGS } from '../../../src/core/score/score-headings';
import { copyBook, snapshotOf, visible } from '../../support/carry-out';
import { madeExport, type MadeInvoice } from '../../support/made-export';
import { startSession, type Session } from '../../support/workbook-session';

const TODAY = '2026-11-16';
/** Some of them look like the flags of a debit and credit column. */
const ACCOUNTS = ['A1', 'B2', 'C', 'D', 'S', 'H'];

const invoices: fc.Arbitrary<readonly MadeInvoice[]> = fc
  .array(
    fc.record({
      account: fc.constantFrom(...ACCOUNTS),
      due: fc.constantFrom('2026-07-01', '2026-10-10', '2026-11-15', '2026-11-16', '2026-12-24'),
      open: fc.integer({ min: -50000, max: 900000 }).map((cents) => (cents === 0 ? 1 : cents / 100)),
      currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR'),
    }),
    { minLength: 3, maxLength: 14 },
  )
  .map((list) => [
    { account: 'A1', due: '2026-09-01', open: 400, currency: 'USD', invoice: 'N0' },
    ...list.map((item, i) => ({ ...item, invoice: `N${i + 1}` })),
  ]);

const preamble = fc.constantFrom<Cell[][]>(
  [],
  [['Northwind Parts'], [null]],
  [['Northwind Parts'], ['Open items'], [null], [null]],
);

/** What the sheet shows about each row of the export, by invoice number. */
function valuesByInvoice(session: Session): Record<string, readonly Cell[]> {
  const rows = session.book.sheets['Aging']!.cells;
  const headings = rows.find((row) => row.includes('Invoice')) ?? [];
  const columns = Object.values(BLOCK_HEADINGS).map((heading) => headings.indexOf(heading));
  const invoice = headings.indexOf('Invoice');
  const body = rows.slice(rows.indexOf(headings) + 1).filter((row) => (row[invoice] ?? null) !== null);
  return Object.fromEntries(body.map((row) => [String(row[invoice]), columns.map((column) => row[column] ?? null)]));
}

const aging = (book: Session['book']): unknown =>
  (visible(copyBook(book)) as { sheets: Record<string, unknown> }).sheets['Aging'];

describe('laws of Score', () => {
  it('scoring twice is scoring once', () => {
    fc.assert(
      fc.property(invoices, preamble, (list, above) => {
        const session = startSession({ Aging: [...above, ...madeExport(list)] }, TODAY);
        expect(session.score().refused).toBeNull();
        const once = visible(copyBook(session.book));
        expect(session.score().changes).toEqual([]);
        expect(visible(session.book)).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });

  it('a scored sheet is read as it was before: nothing of the block is input', () => {
    fc.assert(
      fc.property(invoices, preamble, (list, above) => {
        const session = startSession({ Aging: [...above, ...madeExport(list)] }, TODAY);
        const before = session.inspect();
        session.score();
        const { table, counts, totals, problems, notes } = session.inspect();
        expect({ counts, totals, problems, notes }).toEqual({
          counts: before.counts,
          totals: before.totals,
          problems: before.problems,
          notes: before.notes,
        });
        const fields = (columns = before.table!.columns) =>
          columns.filter(({ heading }) => heading !== '').map(({ column, heading, field }) => [column, heading, field]);
        expect(fields(table!.columns)).toEqual(fields());
      }),
      { numRuns: 30 },
    );
  });

  it('Score and Remove leave the sheet as it was', () => {
    fc.assert(
      fc.property(invoices, invoices, preamble, (list, later, above) => {
        const session = startSession({ Aging: [...above, ...madeExport(list)] }, TODAY);
        session.score();
        session.paste('Aging', [...above, ...madeExport(later)]);
        session.score();
        session.remove();
        const plain = startSession({ Aging: [...above, ...madeExport(list)] }, TODAY);
        plain.paste('Aging', [...above, ...madeExport(later)]);
        expect(aging(session.book)).toEqual(aging(plain.book));
      }),
      { numRuns: 30 },
    );
  });

  it('a new export pasted over a scored one ends as if it had been scored first, but for the payments it shows', () => {
    fc.assert(
      fc.property(invoices, invoices, (list, later) => {
        const session = startSession({ Aging: madeExport(list) }, TODAY);
        session.score();
        const policy = copyBook(session.book).sheets['Policy']!.cells;
        session.paste('Aging', madeExport(later));
        session.score({ gone: 'paid' });
        const seen = session.book.sheets['Payments seen']?.cells ?? [];
        const fresh = startSession({ Aging: madeExport(later), Policy: policy, 'Payments seen': seen }, TODAY);
        fresh.score();
        expect(aging(session.book)).toEqual(aging(fresh.book));
      }),
      { numRuns: 30 },
    );
  });

  it('the order of the rows changes nothing: every invoice keeps its values', () => {
    const shuffled = invoices.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const session = startSession({ Aging: madeExport(list) }, TODAY);
        session.score();
        const policy = copyBook(session.book).sheets['Policy']!.cells;
        const second = startSession({ Aging: madeExport(other), Policy: policy }, TODAY);
        second.score();
        expect(valuesByInvoice(second)).toEqual(valuesByInvoice(session));
      }),
      { numRuns: 30 },
    );
  });

  it('sorting the scored sheet by any column and scoring again changes nothing', () => {
    fc.assert(
      fc.property(invoices, fc.nat(20), fc.boolean(), (list, column, down) => {
        const session = startSession({ Aging: madeExport(list) }, TODAY);
        session.score();
        const text = (cell: Cell | undefined): string => String(cell ?? '').padStart(20, '0');
        session.sort('Aging', 1, (a, b) => (text(a[column]) < text(b[column]) ? -1 : 1) * (down ? -1 : 1));
        const sorted = snapshotOf(session.book, ['Aging']).sheets['Aging']!.rows;
        expect(session.score().changes).toEqual([]);
        expect(snapshotOf(session.book, ['Aging']).sheets['Aging']!.rows).toEqual(sorted);
      }),
      { numRuns: 30 },
    );
  });

  it('highlighted are exactly the rows of the accounts that the answer names as top', () => {
    fc.assert(
      fc.property(invoices, fc.integer({ min: 1, max: 7 }), (list, topN) => {
        const session = startSession({ Aging: madeExport(list) }, TODAY);
        session.score();
        session.book.sheets['Policy']!.cells.find((row) => row[0] === 'Top N')![1] = topN;
        const { ranked } = session.score();
        const top = ranked.filter((listed) => listed.top).flatMap(({ rows }) => rows);
        expect(session.highlighted()).toEqual(top.sort((a, b) => a - b));
        const owing = ranked.filter(({ balance }) => balance > 0).map(({ account }) => account);
        const called = ranked.filter((listed) => listed.top).map(({ account }) => account);
        expect(new Set(called).size).toBe(Math.min(topN, new Set(owing).size));
      }),
      { numRuns: 30 },
    );
  });

  it('every account entry is either called or stands under exactly one reason', () => {
    fc.assert(
      fc.property(invoices, (list) => {
        const { ranked, notCalled } = startSession({ Aging: madeExport(list) }, TODAY).score();
        const named = notCalled.flatMap(({ accounts }) => accounts);
        expect(new Set(named).size).toBe(named.length);
        for (const { key, personal } of ranked) expect(named.includes(key) || personal).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
