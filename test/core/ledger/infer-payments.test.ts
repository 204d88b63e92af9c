import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { inferPayments, type Export, type Seen, type SeenBefore } from '../../../src/core/ledger/infer-payments';
import type { PaymentSeen } from '../../../src/core/ledger/item-seen';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import { day } from '../../support/workbook-session';

const MONDAY = day('2026-11-16');
const EXPORT: Export = { sheet: 'Aging', unread: new Set(), stated: new Set(), gone: null };
const NONE: SeenBefore = { items: [], payments: [] };

/** Invoice, due day, original amount, open amount. Without an invoice number it is known by its days and amount. */
type Line = readonly [invoice: string, due: string, amount: number, open: number];

const ledgerOf = (lines: readonly Line[], asOf = MONDAY) =>
  readLedger(
    [
      ['Account', 'Customer', 'Invoice', 'Invoice date', 'Due date', 'Currency', 'Amount', 'Open amount'],
      ...lines.map(([invoice, due, amount, open]): Cell[] => [
        'A',
        'A Trading',
        invoice,
        day(due) - 30,
        day(due),
        'USD',
        amount,
        open,
      ]),
      ['Z', 'Z Trading', 'Z-1', day('2026-10-01'), day('2026-10-31'), 'USD', 7, 7],
    ],
    { asOf },
  ).ledger!;

/** What is known after an export, as it will stand on the sheets. */
const after = (before: SeenBefore, seen: Seen): SeenBefore => ({
  items: seen.items ?? before.items,
  payments: [
    ...before.payments.map((payment) => (seen.withdrawn.has(payment) ? { ...payment, withdrawn: true } : payment)),
    ...seen.payments,
  ],
});

const see = (before: SeenBefore, lines: readonly Line[], asOf = MONDAY, more: Partial<Export> = {}) =>
  inferPayments(before, ledgerOf(lines, asOf), { ...EXPORT, ...more });

/** Exports of consecutive days, one after the other. */
const days = (...exports: readonly (readonly Line[])[]): SeenBefore =>
  exports.reduce((before, lines, i) => after(before, see(before, lines, MONDAY + i)), NONE);

const counting = ({ payments }: Pick<SeenBefore, 'payments'>): readonly PaymentSeen[] =>
  payments.filter(({ withdrawn }) => !withdrawn);
const said = (known: Pick<SeenBefore, 'payments'>) =>
  counting(known).map(({ invoice, day: on, since, paid, left }) => [invoice, since - MONDAY, on - MONDAY, paid, left]);

const X: Line = ['X', '2026-10-10', 100, 100];
const Y: Line = ['Y', '2026-10-20', 50, 50];
const open = (line: Line, left: number): Line => [line[0], line[1], line[2], left];

describe('a payment is seen', () => {
  it('in an invoice that vanished: all that was open, on the day of the later export', () => {
    expect(said(days([X, Y], [Y]))).toEqual([['X', 0, 1, 10000, 0]]);
  });

  it('in an invoice that shrank: the difference, and the rest is still open', () => {
    expect(said(days([X, Y], [open(X, 60), Y]))).toEqual([['X', 0, 1, 4000, 6000]]);
  });

  it('in an invoice that stands there with nothing open, or as a credit now', () => {
    expect(said(days([X, Y], [open(X, 0), Y]))).toEqual([['X', 0, 1, 10000, 0]]);
    expect(said(days([X, Y], [open(X, -20), Y]))).toEqual([['X', 0, 1, 10000, 0]]);
  });

  it('once: the same export the next day shows nothing more', () => {
    expect(said(days([X, Y], [Y], [Y]))).toEqual([['X', 0, 1, 10000, 0]]);
  });

  it('in a newer paste of the same day', () => {
    const monday = days([X, Y]);
    expect(said(see(monday, [Y], MONDAY))).toEqual([['X', 0, 0, 10000, 0]]);
  });

  it('never on the first export, in a new invoice, one that grew, or a credit that vanished', () => {
    const credit: Line = ['K', '2026-10-10', -30, -30];
    expect(said(days([X, credit], [open(X, 120), Y]))).toEqual([]);
  });

  it('never in an export older than the last one, and what was kept stays', () => {
    const tuesday = days([X, Y], [X, Y]);
    expect(see(tuesday, [Y], MONDAY)).toMatchObject({ items: null, payments: [], ask: null });
  });

  it('never where the invoice is in a row that cannot be read: it is kept', () => {
    const seen = see(days([X, Y]), [Y], MONDAY + 1, { unread: new Set(['X']) });
    expect(seen.payments).toEqual([]);
    expect(seen.items?.map(({ invoice }) => invoice)).toContain('X');
  });

  it('never where Payments states when it was paid', () => {
    expect(see(days([X, Y]), [Y], MONDAY + 1, { stated: new Set(['A\tUSD\tX']) }).payments).toEqual([]);
  });

  it('never in a summary, whose buckets are no invoices', () => {
    const ledger = { ...ledgerOf([Y]), table: { ...ledgerOf([Y]).table, layout: 'summary' as const } };
    const seen = inferPayments(days([X, Y]), ledger, EXPORT);
    expect(seen.payments).toEqual([]);
    expect(seen.items).toEqual(days([X, Y]).items);
  });
});

describe('items without a number', () => {
  const twin: Line = ['', '2026-10-10', 100, 100];

  it('are known by their days and amount', () => {
    expect(said(days([twin, Y], [open(twin, 30), Y]))).toEqual([['', 0, 1, 7000, 3000]]);
  });

  it('that look alike are counted: of three, one is gone', () => {
    expect(said(days([twin, twin, twin], [twin, twin]))).toEqual([['', 0, 1, 10000, 0]]);
  });

  it('that look alike: the one that is as open as before is the same', () => {
    expect(said(days([twin, open(twin, 60)], [open(twin, 60)]))).toEqual([['', 0, 1, 10000, 0]]);
  });

  it('have shrunk where the sheet knows no original amounts', () => {
    expect(said(days([twin, Y], [['', '2026-10-10', 40, 40], Y]))).toEqual([['', 0, 1, 6000, 4000]]);
  });

  it('of another amount are other items where it does', () => {
    expect(said(days([open(twin, 90), Y], [['', '2026-10-10', 80, 40], Y]))).toEqual([['', 0, 1, 9000, 0]]);
  });
});

describe('installments under one number', () => {
  const first: Line = ['P', '2026-10-10', 100, 100];
  const second: Line = ['P', '2026-11-10', 100, 100];

  it('are told apart by their due days', () => {
    const seen = days([first, second], [second]);
    expect(counting(seen)).toMatchObject([{ due: day('2026-10-10'), paid: 10000 }]);
  });

  it('a later one does not withdraw the payment of the one before', () => {
    expect(said(days([first], [], [second]))).toEqual([['P', 0, 1, 10000, 0]]);
  });
});

describe('an invoice that is open again', () => {
  it('as before: its payment is withdrawn', () => {
    expect(said(days([X, Y], [Y], [X, Y]))).toEqual([]);
    expect(said(days([X, Y], [open(X, 60), Y], [X, Y]))).toEqual([]);
  });

  it('as before its last payment: the one before still counts', () => {
    expect(said(days([X, Y], [open(X, 60), Y], [Y], [open(X, 60), Y]))).toEqual([['X', 0, 1, 4000, 6000]]);
  });

  it('as it was in the beginning: all its payments are withdrawn', () => {
    expect(said(days([X, Y], [open(X, 60), Y], [Y], [X, Y]))).toEqual([]);
  });

  it('with less than before it vanished: it has shrunk', () => {
    expect(said(days([X, Y], [Y], [open(X, 70), Y]))).toEqual([['X', 0, 2, 3000, 7000]]);
  });

  it('of items that look alike: as many payments as items are back', () => {
    const twin: Line = ['', '2026-10-10', 100, 100];
    expect(said(days([twin, twin, twin], [], [twin, twin]))).toEqual([['', 0, 1, 10000, 0]]);
  });
});

describe('when most of what was open is gone at once', () => {
  const MANY: readonly Line[] = Array.from({ length: 16 }, (_, i) => [`M${i}`, '2026-10-10', 100, 100]);
  const monday = days(MANY);
  const part = MANY.slice(0, 6);

  it('a person is asked, and nothing is inferred before the answer', () => {
    const seen = see(monday, part, MONDAY + 1);
    expect(seen).toMatchObject({ items: null, payments: [], ask: { gone: 10, open: 17, since: MONDAY } });
  });

  it('is not asked about half of them, or about nine', () => {
    expect(see(monday, MANY.slice(0, 8), MONDAY + 1).ask).toBeNull();
    expect(see(days(MANY.slice(0, 10)), MANY.slice(9, 10), MONDAY + 1).ask).toBeNull();
  });

  it('“they were paid” counts them as paid', () => {
    const seen = see(monday, part, MONDAY + 1, { gone: 'paid' });
    expect(seen.payments).toHaveLength(10);
    expect(seen.items).toHaveLength(7);
  });

  it('“only a part” infers nothing of them, keeps them, and does not ask again', () => {
    const seen = see(monday, part, MONDAY + 1, { gone: 'not exported' });
    expect(seen).toMatchObject({ payments: [], leftOut: { count: 10, since: MONDAY } });
    const tuesday = after(monday, seen);
    expect(tuesday.items).toHaveLength(17);
    expect(see(tuesday, part, MONDAY + 2)).toMatchObject({ ask: null, payments: [], leftOut: { count: 10 } });
  });

  it('and the next whole export shows what was paid of them since they were last seen', () => {
    const tuesday = after(monday, see(monday, part, MONDAY + 1, { gone: 'not exported' }));
    expect(said(see(tuesday, MANY.slice(0, 15), MONDAY + 2))).toEqual([['M15', 0, 2, 10000, 0]]);
  });

  it('another sheet with nothing in common is asked about however small it is, and only once', () => {
    const us = days([X, Y]);
    const eu = ledgerOf([['E', '2026-10-10', 100, 100]]);
    const onEu = (before: SeenBefore, gone: Export['gone']) =>
      inferPayments(before, { ...eu, open: eu.open.slice(0, 1) }, { ...EXPORT, sheet: 'EU', gone });
    expect(onEu(us, null).ask).toEqual({ gone: 3, open: 3, since: MONDAY });
    const both = after(us, onEu(us, 'not exported'));
    expect(onEu(both, null)).toMatchObject({ ask: null, payments: [] });
    expect(see(both, [X, Y], MONDAY + 1)).toMatchObject({ ask: null, payments: [] });
    expect(said(see(both, [X], MONDAY + 1))).toEqual([['Y', 0, 1, 5000, 0]]);
  });

  it('a new sheet for each day’s export is the same ledger', () => {
    expect(said(see(days([X, Y]), [X], MONDAY + 1, { sheet: 'Tuesday' }))).toEqual([['Y', 0, 1, 5000, 0]]);
  });
});

describe('laws', () => {
  /** For each of three invoices what is left open of it on each of some days, at most what it was on the first. */
  const histories = fc.array(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 6 });
  const linesOf = (left: readonly number[]): readonly Line[] =>
    left.flatMap((of, i): Line[] => (of === 0 ? [] : [[`N${i}`, `2026-1${i % 2}-10`, 100, of]]));

  it('what was seen as paid is what an invoice was open less what it is open now, while it never grows but back', () => {
    // A part payment that is taken back only in part is left alone: only vanishing and coming back, or shrinking on.
    const falling = histories.map((all) => {
      const low = [100, 100, 100];
      return all.map((left) => left.map((of, i) => (of < 20 ? 0 : (low[i] = Math.min(low[i]!, of)))));
    });
    fc.assert(
      fc.property(falling, (all) => {
        const known = days(linesOf([100, 100, 100]), ...all.map(linesOf));
        all[all.length - 1]!.forEach((left, i) => {
          const own = counting(known).filter(({ invoice }) => invoice === `N${i}`);
          expect(own.reduce((sum, { paid }) => sum + paid, 0)).toBe(10000 - left * 100);
        });
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    const line: fc.Arbitrary<Line> = fc.tuple(
      fc.constantFrom('', 'N1', 'N2'),
      fc.constantFrom('2026-10-10', '2026-11-10'),
      fc.constantFrom(100, 200),
      fc.constantFrom(100, 60),
    );
    const shuffled = fc
      .array(line, { maxLength: 7 })
      .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
    const paid = (known: SeenBefore) => said(known).map(String).sort();
    fc.assert(fc.property(shuffled, shuffled, ([a, b], [c, d]) => expect(paid(days(b, d))).toEqual(paid(days(a, c)))));
  });

  it('the same export again, the same day or the next, shows nothing', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const known = days(...all.map(linesOf));
        const last = all.length - 1;
        for (const on of [last, last + 1]) {
          const seen = see(known, linesOf(all[last]!), MONDAY + on);
          expect([seen.payments, seen.withdrawn.size]).toEqual([[], 0]);
        }
      }),
    );
  });
});
