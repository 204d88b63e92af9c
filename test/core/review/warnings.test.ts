import fc from 'fast-check';
import { situationOf } from '../../../src/core/action/situation';
import type { Cell } from '../../../src/core/cells/cell';
import { payerProfiles } from '../../../src/core/ledger/payer-profile';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { Warning } from '../../../src/core/review/warning';
import { reviewerOf } from '../../../src/core/review/warnings';
import { day } from '../../support/workbook-session';

const AS_OF = day('2026-11-16');

/** An invoice of account A: when it fell due in days before the as-of day, what it is of, and how late it was paid. */
interface Made {
  readonly ago: number;
  readonly amount?: number;
  /** Days late; left out while it is open. */
  readonly late?: number;
  readonly account?: string;
  readonly since?: string;
}

function warned(...invoices: readonly Made[]): Readonly<Record<string, readonly Warning[]>> {
  const rows = invoices.map(({ ago, amount = 1000, late, account = 'A', since }, i): Cell[] => {
    const due = AS_OF - ago;
    const paid = late === undefined ? null : due + late;
    return [account, `I-${i}`, due - 30, due, amount, paid === null ? amount : 0, paid, since ? day(since) : null];
  });
  const headings = [
    'Account',
    'Invoice',
    'Invoice date',
    'Due date',
    'Amount',
    'Open amount',
    'Paid date',
    'Customer since',
  ];
  const { ledger } = readLedger([headings, ...rows], { asOf: AS_OF, currency: 'USD' });
  const profiles = payerProfiles(ledger!.settled, AS_OF);
  const review = reviewerOf(ledger!, ledger!.settled, defaultPolicy);
  return Object.fromEntries(
    ledger!.accounts.map((account) => {
      const profile = profiles.get(account.key) ?? null;
      const situation = situationOf(account, ledger!, profile, defaultPolicy);
      return [account.account, review({ account, profile, situation })];
    }),
  );
}

const codes = (warnings: readonly Warning[] = []) => warnings.map(({ code }) => code);
const paidLate = (...late: readonly number[]): Made[] => late.map((days, i) => ({ ago: 200 - 10 * i, late: days }));
const open: Made = { ago: -10 };

describe('slowing payments', () => {
  it('are the last three paid more than a week later than those before', () => {
    expect(warned(open, ...paidLate(2, 3, 2, 3, 12, 14, 13))['A']).toEqual([{ code: 'slowing', before: 2.5, now: 13 }]);
  });

  it('are not a few days, nor what an erratic payer always did, nor less than six payments', () => {
    expect(codes(warned(open, ...paidLate(2, 3, 2, 3, 8, 9, 8))['A'])).toEqual([]);
    expect(codes(warned(open, ...paidLate(0, 40, 0, 40, 35, 38, 40))['A'])).toEqual([]);
    expect(codes(warned(open, ...paidLate(0, 0, 20, 20, 20))['A'])).toEqual([]);
  });
});

describe('a purchase outside the norm', () => {
  const usual = [900, 1000, 1100, 950, 1050].map((amount, i): Made => ({ ago: 200 - 10 * i, late: 0, amount }));

  it('is an invoice not yet due, far above the usual one', () => {
    expect(warned({ ago: -5, amount: 3000 }, ...usual)['A']).toEqual([
      { code: 'large-purchase', invoice: 'I-0', amount: 300000, usual: 100000 },
    ]);
  });

  it('is no invoice within what they buy, none that is past due, and none without others to compare with', () => {
    expect(codes(warned({ ago: -5, amount: 1200 }, ...usual)['A'])).toEqual([]);
    expect(codes(warned({ ago: 5, amount: 3000 }, ...usual)['A'])).toEqual([]);
    expect(codes(warned({ ago: -5, amount: 3000 }, ...usual.slice(1))['A'])).toEqual([]);
  });

  it('is no small step up from a sum that was always the same', () => {
    const same = usual.map((invoice) => ({ ...invoice, amount: 1000 }));
    expect(codes(warned({ ago: -5, amount: 1100 }, ...same)['A'])).toEqual([]);
    expect(codes(warned({ ago: -5, amount: 1600 }, ...same)['A'])).toEqual(['large-purchase']);
  });
});

describe('a new account with a sudden large invoice', () => {
  const others = Array.from({ length: 20 }, (_, i): Made => ({ ago: -3, amount: 100 + i, account: 'B' }));

  it('is told before it is due', () => {
    expect(warned({ ago: -20, amount: 9000, since: '2026-10-20' }, ...others)['A']).toEqual([
      { code: 'new-and-large', invoice: 'I-0', amount: 900000, due: AS_OF + 20 },
    ]);
  });

  it('is not an old customer, nor a small invoice, nor one past due', () => {
    expect(codes(warned({ ago: -20, amount: 9000, since: '2020-01-01' }, ...others)['A'])).toEqual([]);
    expect(codes(warned({ ago: -20, amount: 100, since: '2026-10-20' }, ...others)['A'])).toEqual([]);
    expect(codes(warned({ ago: 2, amount: 9000, since: '2026-10-20' }, ...others)['A'])).toEqual([]);
  });

  it('is not every customer of an export that holds open items only', () => {
    expect(codes(warned({ ago: -20, amount: 9000 }, ...others)['A'])).toEqual([]);
  });
});

describe('a broken habit', () => {
  it('is an invoice later than they ever use to pay', () => {
    expect(warned({ ago: 60 }, ...paidLate(30, 31, 29, 30))['A']).toEqual([
      { code: 'habit-broken', habit: 30, days: 60 },
    ]);
  });

  it('is not who always pays at 60 days, at day 60', () => {
    expect(codes(warned({ ago: 60 }, ...paidLate(60, 61, 59, 60))['A'])).toEqual([]);
  });
});

it('warns of the same whatever order the rows stand in', () => {
  const made = fc.record({ ago: fc.integer({ min: -30, max: 300 }), amount: fc.integer({ min: 1, max: 50 }) });
  const settled = fc.tuple(made, fc.option(fc.integer({ min: -10, max: 60 }), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(settled, { minLength: 1, maxLength: 12 }), (drawn) => {
      const invoices = drawn.map(([each, late], i): Made => ({
        ...each,
        amount: each.amount * 100 + i,
        ...(late === undefined ? {} : { late }),
      }));
      const told = ({ A: warnings = [] }: ReturnType<typeof warned>) =>
        warnings.map((one) => ({ ...one, invoice: '' }));
      expect(told(warned(...invoices.slice().reverse()))).toEqual(told(warned(...invoices)));
    }),
  );
});
