import { dayOf } from '../../../src/core/cells/day';
import { readLedger } from '../../../src/core/ledger/read-ledger';

const total = (...lines: readonly (readonly [invoice: string, amount: number, balance: number])[]) => {
  const rows = lines.map(([invoice, amount, balance]) => ['A1', invoice, '2026-01-05', amount, balance]);
  const headings = ['Account', 'Invoice', 'Due date', 'Amount', 'Balance'];
  return readLedger([headings, ...rows], { asOf: dayOf(2026, 3, 31) }).ledger?.totals['XXX'];
};

describe('a balance beside an amount', () => {
  it('that carries every row before it is a running balance: the amounts are owed', () => {
    expect(total(['I1', 100, 100], ['I2', 50, 150], ['C1', -30, 120])).toBe(12000);
  });

  it('that may as well be what is left of a part-paid invoice is what is owed', () => {
    expect(total(['C1', -7, -7], ['I1', 14, 7], ['I2', 500, 500], ['I3', 90, 90])).toBe(59000);
  });
});
