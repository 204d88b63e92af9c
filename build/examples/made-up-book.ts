/**
 * A made-up company's receivables: the same book for every example file, so that all of them add up to the same totals.
 * Chance comes from a seeded generator, so the files come out the same on every machine.
 */

export const AS_OF = serial(2026, 10, 30);
const HISTORY_DAYS = 400;

export interface Customer {
  readonly account: string;
  readonly name: string;
  readonly industry: string;
  readonly region: string;
  readonly country: string;
  readonly domain: string;
  readonly email: string;
  readonly phone: string;
  readonly terms: string;
  readonly margin: number | null;
  readonly yearsInBusiness: number | null;
}

/** Amounts in cents; days are serial numbers. `paid` is null while open. */
export interface Item {
  readonly customer: Customer;
  readonly invoice: string;
  readonly type: 'Invoice' | 'Credit note' | 'Unapplied cash';
  readonly currency: 'USD' | 'EUR';
  readonly issued: number;
  readonly due: number;
  readonly amount: number;
  readonly open: number;
  readonly paid: number | null;
  readonly status: 'Open' | 'Partial' | 'Disputed' | 'Paid';
}

const WOODS = 'Alder Birch Cedar Damson Elm Fir Gorse Hazel Ivy Juniper Larch Maple Oak Pine Rowan Spruce'.split(' ');
const TRADES: readonly (readonly [string, string])[] = [
  ['Freight', 'Transport'],
  ['Foods', 'Wholesale'],
  ['Clinics', 'Healthcare'],
  ['Interiors', 'Construction'],
  ['Components', 'Manufacturing'],
  ['Outfitters', 'Retail'],
  ['Print', 'Media'],
  ['Hotels', 'Hospitality'],
];
const FORMS: Readonly<Record<string, string>> = {
  US: 'Inc.',
  GB: 'Ltd',
  ES: 'S.L.',
  FR: 'SAS',
  DE: 'GmbH',
  PT: 'Lda.',
  CA: 'Corp.',
  NL: 'B.V.',
  MX: 'S.A.',
  BR: 'Ltda.',
};
const COUNTRIES: readonly (readonly [string, string, 'USD' | 'EUR'])[] = [
  ['US', 'North America', 'USD'],
  ['US', 'North America', 'USD'],
  ['CA', 'North America', 'USD'],
  ['US', 'North America', 'USD'],
  ['GB', 'Northern Europe', 'USD'],
  ['ES', 'Southern Europe', 'EUR'],
  ['DE', 'Western Europe', 'EUR'],
  ['FR', 'Western Europe', 'EUR'],
];
/** Those of the many small customers below the first 64. */
const FARTHER: typeof COUNTRIES = [
  ['ES', 'Southern Europe', 'EUR'],
  ['PT', 'Southern Europe', 'EUR'],
  ['MX', 'Latin America', 'USD'],
  ['PT', 'Southern Europe', 'EUR'],
  ['ES', 'Southern Europe', 'EUR'],
  ['BR', 'Latin America', 'USD'],
];
const FIRST = 64;
const CUSTOMERS = 100;

/** How a customer pays: days late around a habit, and how widely it strays from it. */
const HABITS = [
  { late: -2, spread: 3 },
  { late: 3, spread: 4 },
  { late: 8, spread: 6 },
  { late: 14, spread: 22 },
  { late: 31, spread: 5 },
  { late: 52, spread: 34 },
  { late: 95, spread: 48 },
] as const;

const TERMS: readonly (readonly [string, number])[] = [
  ['NET 30', 30],
  ['NET 30', 30],
  ['2/10 NET 30', 30],
  ['NET 45', 45],
  ['NET 60', 60],
];

export function madeUpBook(): readonly Item[] {
  const chance = seeded(20261030);
  const items: Item[] = [];
  let number = 40211;
  for (let rank = 0; rank < CUSTOMERS; rank++) {
    const [country, region, currency] =
      rank < FIRST ? COUNTRIES[(rank * 5 + 3) % COUNTRIES.length]! : FARTHER[rank % FARTHER.length]!;
    const [trade, industry] = TRADES[(rank * 3 + 1) % TRADES.length]!;
    const wood = WOODS[(rank * 7 + Math.floor(rank / 16)) % WOODS.length]!;
    const [terms, days] = TERMS[Math.floor(chance() * TERMS.length)]!;
    const domain = `${wood}-${trade}.example`.toLowerCase();
    const customer: Customer = {
      account: `C${String(1001 + ((rank * 37) % 640)).padStart(5, '0')}`,
      name: `${wood} ${trade} ${FORMS[country]!}`,
      industry,
      region,
      country,
      domain,
      email: chance() < 0.9 ? `payables@${domain}` : '',
      phone: chance() < 0.85 ? `+1 555 01${String((rank + 10) % 100).padStart(2, '0')}` : '',
      terms,
      margin: chance() < 0.7 ? Math.round(12 + chance() * 40) / 100 : null,
      yearsInBusiness: chance() < 0.6 ? Math.ceil(chance() * 45) : null,
    };
    const habit = HABITS[Math.floor(chance() * HABITS.length)]!;
    const isNew = rank % 17 === 11;
    const size = 9_400_000 / (rank + 1.5) ** 1.15;
    const gap = rank < 12 ? 9 : rank < 36 ? 24 : 41;
    const start = isNew ? AS_OF - 55 : AS_OF - HISTORY_DAYS + Math.floor(chance() * gap);
    for (let issued = start; issued < AS_OF; issued += Math.ceil(gap * (0.6 + 0.8 * chance()))) {
      const amount = Math.max(2500, Math.round(size * (0.35 + 1.3 * chance() ** 2)));
      const late = Math.round(habit.late + habit.spread * (chance() + chance() + chance() - 1.5) * 1.6);
      const due = issued + days;
      const paid = Math.max(issued + 4, due + late);
      const common = { customer, invoice: `INV-${number++}`, type: 'Invoice' as const, currency, issued, due, amount };
      if (paid <= AS_OF) items.push({ ...common, open: 0, paid, status: 'Paid' });
      else if (chance() < 0.07)
        items.push({ ...common, open: Math.round(amount * (0.3 + 0.4 * chance())), paid: null, status: 'Partial' });
      else
        items.push({
          ...common,
          open: amount,
          paid: null,
          status: AS_OF > due && number % 11 === 3 ? 'Disputed' : 'Open',
        });
    }
    if (rank % 9 === 4) {
      const credit = -Math.round(size * (rank === 49 ? 9 : 0.3));
      const type = rank % 2 ? ('Unapplied cash' as const) : ('Credit note' as const);
      const issued = AS_OF - 12 - rank;
      const paper = `${type === 'Credit note' ? 'CN' : 'UC'}-${number++}`;
      items.push({
        customer,
        invoice: paper,
        type,
        currency,
        issued,
        due: issued,
        amount: credit,
        open: credit,
        paid: null,
        status: 'Open',
      });
    }
    // Two customers are invoiced in both currencies.
    if (rank === 6 || rank === 20) {
      const issued = AS_OF - 70;
      const amount = Math.round(size * 0.8);
      items.push({
        customer,
        invoice: `INV-${number++}`,
        type: 'Invoice',
        currency: currency === 'USD' ? 'EUR' : 'USD',
        issued,
        due: issued + days,
        amount,
        open: amount,
        paid: null,
        status: 'Open',
      });
    }
  }
  return items.sort((a, b) =>
    a.customer.name < b.customer.name ? -1 : a.customer.name > b.customer.name ? 1 : a.issued - b.issued,
  );
}

export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25569;
}

/** mulberry32: small, good enough for made-up numbers, the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
