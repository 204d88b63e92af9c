import fc from 'fast-check';
import { cleanName } from '../../../src/core/cells/text';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import type { Row } from '../../../src/core/cells/cell';
import type { Dress } from '../../support/ledger-dress';
import { AS_OF, dresses, ledgers, type MadeItem, type MadeLedger } from '../../support/make-ledger';
import { printLedger } from '../../support/print-ledger';

function read(rows: readonly Row[]): Ledger {
  const { ledger, refused } = readLedger(rows, { asOf: AS_OF });
  if (refused) throw new Error(`refused: ${refused.code}`);
  return ledger;
}

interface Figures {
  balance: number;
  pastDue: number;
}

/** What the made ledger says, by account and currency. */
function truth({ asOf, items }: MadeLedger, dress: Dress): Record<string, Figures> {
  const figures: Record<string, Figures> = {};
  for (const item of netOf(items, dress)) {
    const key = `${dress.layout === 'grouped' ? cleanName(item.name) : item.account} ${item.currency}`;
    const own = (figures[key] ??= { balance: 0, pastDue: 0 });
    own.balance += item.open;
    if (item.open > 0 && asOf > item.due) own.pastDue += item.open;
  }
  return figures;
}

/** A summary nets credits against invoices of the same bucket: that is all it says. */
function netOf(items: readonly MadeItem[], dress: Dress): readonly MadeItem[] {
  if (dress.layout !== 'summary') return items;
  const net = new Map<string, MadeItem>();
  for (const item of items) {
    const late = Math.min(4, Math.max(0, Math.ceil((AS_OF - item.due) / 30)));
    const key = `${item.account} ${late}`;
    net.set(key, { ...item, due: item.due, open: item.open + (net.get(key)?.open ?? 0) });
  }
  return Array.from(net.values());
}

function figuresOf({ accounts }: Ledger): Record<string, Figures> {
  const figures: Record<string, Figures> = {};
  for (const { account, currency, balance, pastDue } of accounts)
    figures[`${account} ${currency}`] = { balance, pastDue };
  return figures;
}

const nonEmpty = (rows: readonly Row[]): number =>
  rows.filter((row) => row.some((cell) => cell !== null && cell !== '')).length;

/** Summaries whose account nets to nothing everywhere print a row of zeros, which is no account. */
const withoutNothing = (figures: Record<string, Figures>): Record<string, Figures> =>
  Object.fromEntries(Object.entries(figures).filter(([, { balance, pastDue }]) => balance !== 0 || pastDue !== 0));

describe('a ledger printed in any language, notation and layout reads back the same', () => {
  const currencies: (readonly string[])[] = [['XXX'], ['EUR'], ['EUR', 'USD'], ['ILS', 'GBP']];
  const printed = fc
    .tuple(fc.constantFrom(...currencies), dresses)
    .chain(([codes, dress]) =>
      ledgers(dress.layout === 'summary' ? ['XXX'] : codes).map((ledger) => ({ ledger, dress })),
    )
    .map(({ ledger, dress }) => ({
      dress,
      ledger:
        ledger.stated || dress.layout === 'summary'
          ? ledger
          : { ...ledger, items: ledger.items.map((item) => ({ ...item, currency: 'XXX' })) },
    }));

  test('balances and past due to the cent, by account and currency', () => {
    fc.assert(
      fc.property(printed, ({ ledger, dress }) => {
        expect(withoutNothing(figuresOf(read(printLedger(ledger, dress))))).toEqual(
          withoutNothing(truth(ledger, dress)),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('every row is accounted for exactly once', () => {
    fc.assert(
      fc.property(printed, ({ ledger, dress }) => {
        const rows = printLedger(ledger, dress);
        const { counts, ignored, problems } = read(rows);
        const { rows: all, invoices, credits, settled, ignored: left, problems: lost } = counts;
        expect(all).toBe(nonEmpty(rows));
        expect(all).toBe(invoices + credits + settled + left + lost);
        expect(new Set(ignored.map(({ row }) => row)).size).toBe(left);
        expect(problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('accounts and aging columns add up to the total of each currency', () => {
    fc.assert(
      fc.property(printed, ({ ledger, dress }) => {
        const { accounts, totals, open } = read(printLedger(ledger, dress));
        const sums: Record<string, number> = {};
        for (const { currency, balance, aging } of accounts) {
          sums[currency] = (sums[currency] ?? 0) + balance;
          expect(Object.values(aging).reduce((all, part) => all + part, 0)).toBe(balance);
        }
        expect(sums).toEqual(totals);
        for (const { items, aging } of accounts) {
          const credits = items.map((index) => open[index]!.open).filter((left) => left < 0);
          expect(aging.credits).toBe(credits.reduce((all, left) => all + left, 0));
        }
        for (const { items, balance } of accounts) {
          expect(items.reduce((all, index) => all + open[index]!.open, 0)).toBe(balance);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('no total printed on the sheet differs from the rows', () => {
    fc.assert(
      fc.property(printed, ({ ledger, dress }) => {
        expect(read(printLedger(ledger, dress)).notes.filter(({ code }) => code === 'total-differs')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('sorting the rows of a detail sheet changes no account', () => {
    fc.assert(
      fc.property(printed, fc.infiniteStream(fc.nat()), ({ ledger, dress }, stream) => {
        const plain: Dress = {
          ...dress,
          layout: 'detail',
          subtotals: false,
          totals: 'none',
          pageBreak: false,
          blankAfterHeading: false,
        };
        const rows = printLedger(ledger, plain);
        const body = rows.length - ledger.items.length;
        const keys = ledger.items.map(() => stream.next().value ?? 0);
        const sorted = rows
          .slice(body)
          .map((row, at) => ({ row, key: keys[at]! }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(figuresOf(read([...rows.slice(0, body), ...sorted]))).toEqual(figuresOf(read(rows)));
      }),
      { numRuns: 100 },
    );
  });

  test('a total row anywhere changes nothing but what is ignored', () => {
    fc.assert(
      fc.property(printed, fc.nat(), ({ ledger, dress }, place) => {
        const plain: Dress = {
          ...dress,
          layout: 'detail',
          subtotals: false,
          totals: 'none',
          pageBreak: false,
          blankAfterHeading: false,
        };
        const rows = printLedger(ledger, plain);
        const body = rows.length - ledger.items.length;
        const at = body + 1 + (place % ledger.items.length);
        const totalRow: Row = rows[at - 1]!.map((cell, column) =>
          column === dress.indent ? dress.words.total : typeof cell === 'number' && column > 4 ? 1 : null,
        );
        const before = read(rows);
        const after = read([...rows.slice(0, at), totalRow, ...rows.slice(at)]);
        expect(figuresOf(after)).toEqual(figuresOf(before));
        expect(after.counts).toEqual({
          ...before.counts,
          rows: before.counts.rows + 1,
          ignored: before.counts.ignored + 1,
        });
      }),
      { numRuns: 100 },
    );
  });
});
