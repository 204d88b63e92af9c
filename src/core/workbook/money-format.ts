import { exponentOf } from '../cells/currency';

/** Decimals of the currency that has most: 3 for a ledger with Kuwaiti dinars in it. */
export function moneyFormatOf(currencies: readonly string[]): string {
  const decimals = [...new Set(currencies)].reduce((most, currency) => Math.max(most, exponentOf(currency)), 0);
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}
