import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMajor } from '../../src/core/cells/currency';
import { dayOf } from '../../src/core/cells/day';
import { readLedger } from '../../src/core/ledger/read-ledger';
import { readBook } from '../../src/files/read-book';

/** Open-item lists do not say as of which day they are. */
const OCTOBER_30 = dayOf(2026, 10, 30);
const examples = join(__dirname, '../../examples');

async function ledgerOf(file: string) {
  const { sheets } = await readBook(readFileSync(join(examples, file)), file);
  const { ledger, refused } = readLedger(sheets[0].rows, { asOf: OCTOBER_30 });
  if (!ledger) throw new Error(refused.message);
  return ledger;
}

const totalsOf = async (file: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    Object.entries((await ledgerOf(file)).totals).map(([currency, minor]) => [currency, toMajor(minor, currency)]),
  );

/** The same made-up book in every file, so the layout and the language must not matter. */
describe('the example files tell the same book', () => {
  it.each(['offene-posten-de.csv', 'partite-aperte-it.csv', 'titulos-em-aberto-pt.csv', 'openstaande-posten-nl.csv'])(
    '%s has the totals of the sample, currency by currency, and no problem',
    async (file) => {
      expect(await totalsOf(file)).toEqual(await totalsOf('sample-aging.xlsx'));
      expect((await ledgerOf(file)).problems).toEqual([]);
    },
  );

  it.each([
    ['balance-agee-fr.csv', 'EUR'],
    ['antiguedad-saldos-es.csv', 'EUR'],
    ['aging-ar.csv', 'USD'],
    ['summary-en.csv', 'USD'],
    ['aged-receivables-detail.xlsx', 'USD'],
  ])('%s, which holds %s only, has that total', async (file, currency) => {
    const [total] = Object.values(await totalsOf(file));
    expect(total).toBe((await totalsOf('sample-aging.xlsx'))[currency]);
    expect((await ledgerOf(file)).problems).toEqual([]);
  });

  it.each(['offene-posten-de.csv', 'openstaande-posten-nl.csv'])(
    '%s has every account of the sample, to the cent',
    async (file) => {
      const balances = async (name: string) =>
        new Map((await ledgerOf(name)).accounts.map(({ key, balance, pastDue }) => [key, [balance, pastDue]]));
      expect(await balances(file)).toEqual(await balances('sample-aging.xlsx'));
    },
  );
});
