import fc from 'fast-check';
import type { Dress } from './ledger-dress';
import { languages } from './ledger-dress';

/** A ledger whose truth is known before it is printed. Amounts in minor units. */
export interface MadeItem {
  readonly account: string;
  readonly name: string;
  readonly invoice: string;
  readonly issued: number;
  readonly due: number;
  readonly currency: string;
  readonly amount: number;
  readonly open: number;
}

export interface MadeLedger {
  readonly asOf: number;
  readonly items: readonly MadeItem[];
  /** The sheet has a currency column. */
  readonly stated: boolean;
}

/** 2026-03-31. */
export const AS_OF = 46112;

const names = ['Alder & Co', 'Birch Ltd', 'Cedar GmbH', 'Total Elm SA', 'Fir  Holdings', 'Gorse S.L.', 'Holly B.V.'];

/**
 * Ledgers of a few accounts. Two items stand in each of them so that decimal mark and day order can be told: what
 * cannot be told is another law.
 */
export const ledgers = (currencies: readonly string[]): fc.Arbitrary<MadeLedger> =>
  fc
    .array(
      fc.record({
        who: fc.nat(names.length - 1),
        age: fc.integer({ min: -40, max: 200 }),
        terms: fc.constantFrom(0, 14, 30, 45),
        minor: fc.oneof(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: -500_000, max: -1 })),
        paid: fc.constantFrom(0, 0, 0, 0.25, 0.5),
        currency: fc.constantFrom(...currencies),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((drafts) => ({
      asOf: AS_OF,
      stated: currencies.length > 1,
      items: [
        ...drafts.map(({ who, age, terms, minor, paid, currency }, at): MadeItem => {
          const due = AS_OF - age;
          const issued = Math.min(due - terms, AS_OF);
          const left = minor < 0 ? minor : minor - Math.floor(minor * paid);
          return {
            ...customer(who),
            invoice: `INV-${1001 + at}`,
            issued,
            due,
            currency,
            amount: minor,
            open: left,
          };
        }),
        ...[
          { day: 46049, due: 46079, minor: 123_456_789 },
          { day: 46050, due: 46080, minor: 1_234_550 },
        ].map(({ day, due, minor }, at): MadeItem => {
          const currency = currencies[0]!;
          return {
            ...customer(0),
            invoice: `INV-${9001 + at}`,
            issued: day,
            due,
            currency,
            amount: minor,
            open: minor,
          };
        }),
      ],
    }));

const customer = (who: number): { account: string; name: string } => ({ account: `00${410 + who}`, name: names[who]! });

export const dresses: fc.Arbitrary<Dress> = fc
  .record({
    words: fc.constantFrom(...languages),
    mark: fc.constantFrom(
      ['.', ','],
      ['.', ''],
      [',', '.'],
      [',', ''],
      [',', ' '],
      [',', '\u00a0'],
      [',', '\u202f'],
      ['.', "'"],
    ),
    days: fc.constantFrom<Dress['days'][]>('serial', 'iso', 'dmy/', 'dmy.', 'mdy/', 'd-mon-yyyy', 'yyyymmdd'),
    amounts: fc.constantFrom<Dress['amounts'][]>('number', 'text', 'text'),
    negatives: fc.constantFrom<Dress['negatives'][]>('minus', 'parentheses', 'trailing'),
    layout: fc.constantFrom<Dress['layout'][]>('detail', 'grouped', 'summary'),
    preamble: fc.constantFrom<Dress['preamble'][]>(0, 3, 16),
    indent: fc.constantFrom<Dress['indent'][]>(0, 1, 2),
    blankAfterHeading: fc.boolean(),
    totals: fc.constantFrom<Dress['totals'][]>('none', 'labeled', 'unlabeled'),
    subtotals: fc.boolean(),
    pageBreak: fc.boolean(),
    extras: fc.boolean(),
    flags: fc.boolean(),
  })
  .map(({ mark, ...rest }): Dress => ({ ...rest, decimal: mark[0] as '.' | ',', thousands: mark[1]! }));
