import { civilOf, dayOf } from '../../../src/core/cells/day';
import type { Cell } from '../../../src/core/cells/cell';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { defaultStages } from '../../../src/core/policy/default-stages';
import { policyRows } from '../../../src/core/policy/policy-rows';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { setUpPolicy } from '../../../src/core/policy/set-up-policy';
import { stageNamed } from '../../../src/core/policy/stage-names';
import { shippedPacks } from '../../../src/core/policy/shipped-packs';

const asOf = dayOf(2026, 3, 31)!;
const HEADINGS = ['Account', 'Invoice', 'Invoice date', 'Due date', 'Paid date', 'Amount', 'Currency'];

/** An invoice due `late` days before the as-of day, or settled so many days late. */
const open = (account: string, amount: number, currency = 'USD'): Cell[] => [
  account,
  `${account}-${amount}`,
  asOf - 40,
  asOf - 10,
  null,
  amount,
  currency,
];
const paid = (account: string, daysLate: number): Cell[] => [
  account,
  `${account}-p${daysLate}`,
  asOf - 160,
  asOf - 130,
  asOf - 130 + daysLate,
  500,
  'USD',
];

function ledgerOf(...rows: Cell[][]): Ledger {
  const { ledger, refused } = readLedger([HEADINGS, ...rows], { asOf });
  if (!ledger) throw new Error(refused?.message);
  return ledger;
}

describe('set-up', () => {
  const ledger = ledgerOf(
    ...[open('A', 100), open('B', 1000), open('C', 40_000)],
    ...[open('D', 900, 'EUR'), paid('A', 0), paid('A', 10), paid('B', -5), paid('B', 35)],
  );
  const policy = setUpPolicy(ledger, ledger.settled);

  it('takes the currency with most invoices for the base, and lists the others without a rate', () => {
    expect([policy.baseCurrency, policy.withoutRate, policy.rates]).toEqual(['USD', ['EUR'], {}]);
  });

  it('spans the balance scale from a tenth of the median to ten times the largest', () => {
    expect(policy.scales.balance).toEqual({ lower: 100, upper: 400_000 });
  });

  it('keeps the amounts of LARGE and KEY, and the day they were read', () => {
    expect([policy.classes.largeBalance, policy.classes.keyBalance]).toEqual([40_000, 2_060]);
    expect([policy.readOn, policy.topN]).toEqual([asOf, 20]);
  });

  it('notes how late the book pays, an early payment counting as 0', () => {
    expect(policy.bookHistory).toMatchObject({ averageDaysLate: 11.3, lateRatio: 0.5 });
    expect(policy.bookHistory?.curve.find(({ day }) => day === 10)).toEqual({ day: 10, share: 0.5, daysAhead: 12.5 });
  });

  it('keeps the sum of the weights', () => {
    expect(Object.values(policy.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  });

  it('has no book history where nothing was settled', () => {
    expect(setUpPolicy(ledgerOf(open('A', 100)), []).bookHistory).toBeNull();
  });
});

describe('the rules of contact that set-up writes', () => {
  const IN_REGION = ['Account', 'Invoice', 'Due date', 'Amount', 'Region'];
  const inRegions = (...regions: string[]): Ledger => {
    const rows = regions.map((region, i): Cell[] => [`A${i}`, `I${i}`, asOf - 10, 100, region]);
    return readLedger([IN_REGION, ...rows], { asOf }).ledger!;
  };
  const regionsOf = (...regions: string[]) => setUpPolicy(inRegions(...regions), []).regions;

  it('are all packs that are shipped, and the one between businesses for any region', () => {
    const policy = setUpPolicy(inRegions(''), []);
    expect(policy.packs).toBe(shippedPacks);
    expect(policy.regions).toEqual([{ region: '*', pack: 'B2B', zones: [] }]);
    expect(policy.holidays).toEqual([]);
  });

  it('have a row for each country that the accounts name, as they name it, with both ends of its clocks', () => {
    expect(regionsOf('Brasil', 'Australia', 'The moon', 'brasil')).toEqual([
      { region: '*', pack: 'B2B', zones: [] },
      { region: 'Australia', pack: 'AU business', zones: ['Australia/Sydney', 'Australia/Perth'] },
      { region: 'Brasil', pack: 'B2B', zones: ['America/Sao_Paulo', 'America/Rio_Branco'] },
    ]);
  });

  it('take no state for a country: ES is Spain beside DE, and a state beside SP', () => {
    expect(regionsOf('ES', 'DE').map(({ pack }) => pack)).toEqual(['B2B', 'DE business', 'EU business']);
    expect(regionsOf('ES', 'SP', 'RJ')).toHaveLength(1);
  });

  it('put nobody under a pack for consumers without a person', () => {
    const all = ['AU', 'BR', 'CA', 'DE', 'ES', 'FR', 'GB', 'IT', 'MX', 'NL', 'NO', 'PT', 'US'];
    expect(regionsOf(...all)).toHaveLength(all.length + 1);
    expect(regionsOf(...all).filter(({ pack }) => /consumer/i.test(pack))).toEqual([]);
  });

  it('have the holidays of those countries, of this year and the next', () => {
    const { holidays } = setUpPolicy(inRegions('Norge'), []);
    expect(holidays).toContainEqual({ name: 'Constitution Day', region: 'Norge', day: dayOf(2026, 5, 17) });
    expect(holidays).toContainEqual({ name: 'Constitution Day', region: 'Norge', day: dayOf(2027, 5, 17) });
    expect(new Set(holidays.map(({ day }) => civilOf(day).year))).toEqual(new Set([2026, 2027]));
  });

  it('read back from the sheet as they were written, days as everybody reads them', () => {
    const policy = setUpPolicy(inRegions('Norge', 'USA'), []);
    expect(policyRows(policy).map((row) => row.slice(0, 3))).toContainEqual([
      'Constitution Day',
      'Norge',
      '2026-05-17',
    ]);
    expect(readPolicy(policyRows(policy))).toEqual({ policy });
  });

  it.each([
    ['pt-BR', 'pt'],
    ['es', 'es'],
    ['en-GB', 'en'],
    ['de-DE', 'en'],
  ])('in a workbook of locale %s, sheets are written in %s', (locale, language) => {
    expect(setUpPolicy(inRegions(''), [], locale).language).toBe(language);
  });

  it.each(['es', 'pt'])(
    'its stages have names in that language, each its own, and are otherwise the same: %s',
    (locale) => {
      const { stages } = setUpPolicy(inRegions(''), [], locale);
      const named = new Map(stages.map(({ name }, i) => [name, defaultStages[i]!.name]));
      expect(named.size).toBe(new Set(defaultStages.map(({ name }) => name)).size);
      expect(stages.map((stage) => ({ ...stage, name: named.get(stage.name) }))).toEqual(defaultStages);
      expect([...named].filter(([name, english]) => !name || name === english)).toEqual([]);
      for (const [name, english] of named) {
        expect([stageNamed(name, 'en'), stageNamed(english, locale as 'es' | 'pt')]).toEqual([english, name]);
      }
      expect(stageNamed('Ask the owner', locale as 'es' | 'pt')).toBe('Ask the owner');
      expect(readPolicy(policyRows({ ...defaultPolicy, source: 'sheet', stages })).policy?.stages).toEqual(stages);
    },
  );
});
