import type { Cell } from '../../../src/core/cells/cell';
import { day } from '../../support/workbook-session';
import { readLedger } from '../../../src/core/ledger/read-ledger';

const HEADINGS = ['Account', 'Customer', 'Invoice', 'Invoice date', 'Due date', 'Open amount'];

/** What two invoices of one account say of it, the older one first, and what is noted. */
function said(heading: string, older: Cell, newer: Cell) {
  const row = (invoice: string, due: string, cell: Cell): Cell[] => {
    return ['A', 'Acme', invoice, day(due) - 30, day(due), 900, cell];
  };
  const rows = [row('A-1', '2026-10-15', older), row('A-2', '2026-10-20', newer)];
  const read = (body: readonly Cell[][]) => {
    const { ledger } = readLedger([[...HEADINGS, heading], ...body], { asOf: day('2026-11-16') });
    const notes = ledger!.notes.filter(({ code }) => code === 'facts-differ').map(({ message }) => message);
    return { facts: ledger!.accounts[0]!.facts, notes };
  };
  const [asMade, turned] = [read(rows), read([...rows].reverse())];
  expect(turned).toEqual(asMade);
  return asMade;
}

describe('what rows of one account say of it, wherever they stand', () => {
  it('one yes under Do not contact is enough, and the rows that contradict it are named', () => {
    for (const [older, newer] of [
      ['yes', 'no'],
      ['no', 'yes'],
    ] as const) {
      const { facts, notes } = said('Do not contact', older, newer);
      expect(facts.doNotContact).toBe('yes');
      expect(notes).toEqual(['“Do not contact” differs within 1 account: one yes is enough. Correct the rows of A.']);
    }
  });

  it('of two promised days the later one counts: invoices may well be promised for days of their own', () => {
    const { facts, notes } = said('Promised date', day('2026-11-25'), day('2026-11-01'));
    expect(facts.promisedDay).toBe(day('2026-11-25'));
    expect(notes).toEqual([]);
  });

  it('a promised day that is not one certain day counts before one that is: it holds the account', () => {
    expect(said('Promised date', 'soon', day('2026-11-25')).facts.promisedDay).toBe('soon');
  });

  it('of any other column the cell of the newest invoice counts', () => {
    expect(said('Credit limit', 5000, 800).facts.creditLimit).toBe(800);
    expect(said('Phone', '555 0100', '555 0101').facts.phone).toBe('555 0101');
  });

  it('two regions of one account are named', () => {
    const { facts, notes } = said('Region', 'Spain', 'Portugal');
    expect(facts.region).toBe('Portugal');
    expect(notes).toEqual([
      '“Region” differs within 1 account: that of the newest invoice counts. Correct the rows of A.',
    ]);
  });

  it('capital letters are no difference, nor are two words for no', () => {
    expect(said('Region', 'Spain', 'SPAIN').notes).toEqual([]);
    expect(said('Do not contact', 'no', 'N').notes).toEqual([]);
  });
});
