import type { Cell } from '../../../src/core/cells/cell';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import { usualBalances } from '../../../src/core/ledger/usual-balance';
import { day } from '../../support/workbook-session';

const AS_OF = day('2026-11-16');

/** Invoices of account A: issued so many days ago, of an amount, paid so many days after (left out: open). */
function usual(...invoices: readonly (readonly [ago: number, amount: number, paidAfter?: number])[]) {
  const rows = invoices.map(([ago, amount, paidAfter], i): Cell[] => {
    const issued = AS_OF - ago;
    const paid = paidAfter === undefined ? null : issued + paidAfter;
    return ['A', `I-${i}`, issued, issued + 30, amount, paid === null ? amount : 0, paid];
  });
  const headings = ['Account', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Open amount', 'Paid date'];
  const { ledger } = readLedger([headings, ...rows], { asOf: AS_OF, currency: 'USD' });
  return usualBalances(ledger!, ledger!.settled).get('A USD');
}

/** An invoice of 1,000 every thirty days for a year, each paid after forty-five. */
const MONTHLY = Array.from({ length: 12 }, (_, i) => [15 + 30 * i, 1000, 45] as const).filter(([ago]) => ago > 45);

describe('what an account usually owes', () => {
  it('is the middle of what was open every thirty days of the last year', () => {
    expect(usual([5, 9000], ...MONTHLY)).toBe(100000);
    expect(usual([5, 9000], ...MONTHLY, ...MONTHLY)).toBe(200000);
  });

  it('is not changed by what was bought lately', () => {
    expect(usual([5, 90000], ...MONTHLY)).toBe(usual([5, 1], ...MONTHLY));
  });

  it('is not told without half a year of invoices, nor from open ones alone', () => {
    expect(usual([5, 9000], [100, 1000, 45], [160, 1000, 45])).toBeUndefined();
    expect(usual([5, 9000], [200, 1000], [300, 1000])).toBeUndefined();
  });
});
