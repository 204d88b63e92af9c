import { totalLabel } from '../../../src/core/ledger/total-label';

describe('a total', () => {
  it.each([
    ['Total'],
    ['Total open invoices'],
    ['Total A/R'],
    ['Total · 20 customers'],
    ['Total EUR'],
    ['Total a receber'],
    ['الإجمالي الكلي'],
    ['% of total'],
    ['% du total'],
    ['% do total'],
  ])('%s speaks of everything', (label) => {
    expect(totalLabel(label)).toBe('');
  });

  it.each([
    ['Total for Acme', 'acme'],
    ['Total customer 1001', 'customer 1001'],
    ['Total Energies', 'energies'],
  ])('%s may speak of one customer', (label, named) => {
    expect(totalLabel(label)).toBe(named);
  });

  it('is no name', () => {
    expect(totalLabel('Acme')).toBeNull();
  });
});
