import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { AGING_SUMMARY } from '../../../src/functions/functions';
import { EXPORT_HEADINGS } from '../../support/made-export';
import { day, startSession } from '../../support/workbook-session';

const AS_OF = day('2026-11-16');
const BUCKETS = ['Current', '1 to 30', '31 to 60', '61 to 90', 'Over 90', 'No due day', 'Credits'];

const row = (number: number, due: Cell, open: number, currency = 'USD'): Cell[] => [
  ...[`C-${1 + (number % 3)}`, 'Customer', `I-${number}`, AS_OF - 200, due, currency, open],
];
const summary = (rows: readonly Cell[][]): unknown[][] =>
  AGING_SUMMARY(rows as Cell[][], [EXPORT_HEADINGS], undefined, AS_OF);

describe('the buckets of an aging report', () => {
  it('hold every row once: due next year, due today, late, without a due day, and credits', () => {
    const rows = [
      row(1, AS_OF + 400, 100.1),
      row(2, AS_OF, 20.02),
      row(3, AS_OF - 1, 3.03),
      row(4, AS_OF - 60, 4),
      row(5, AS_OF - 90, 5),
      row(6, AS_OF - 91, 6),
      row(7, null, 7.07),
      row(8, AS_OF - 40, -8.08),
      row(9, AS_OF - 10, 9, 'EUR'),
    ];
    expect(summary(rows).slice(0, 3)).toEqual([
      ['Currency', ...BUCKETS, 'Total'],
      ['USD', 120.12, 3.03, 4, 5, 6, 7.07, -8.08, 137.14],
      ['EUR', 0, 9, 0, 0, 0, 0, 0, 9],
    ]);
  });

  it('add up to all that is open, to the cent and in each currency, whatever the ledger', () => {
    const due = fc.option(fc.integer({ min: AS_OF - 900, max: AS_OF + 900 }), { nil: null });
    const cents = fc.integer({ min: -5_000_000, max: 90_000_000 }).filter((minor) => minor !== 0);
    const book = fc.array(fc.tuple(due, cents, fc.constantFrom('USD', 'EUR', 'JPY')), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(book, (items) => {
        const rows = items.map(([on, minor, currency], i) =>
          row(i, on, currency === 'JPY' ? Math.trunc(minor / 100) || 1 : minor / 100, currency),
        );
        const open: Record<string, number> = {};
        for (const cells of rows) {
          const currency = String(cells[5]);
          open[currency] = (open[currency] ?? 0) + Math.round(Number(cells[6]) * 100);
        }
        const [, ...lines] = summary(rows);
        const shown = lines.filter(([currency]) => String(currency) in open);
        expect(shown).toHaveLength(Object.keys(open).length);
        for (const [currency, ...sums] of shown) {
          const minor = sums.map((sum) => Math.round(Number(sum) * 100));
          const total = minor.pop();
          expect(total).toBe(open[String(currency)]);
          expect(minor.reduce((all, one) => all + one, 0)).toBe(total);
        }
      }),
    );
  });

  it('of the accounts on the call list add up to the same total', () => {
    const rows = [row(1, AS_OF + 400, 100.1), row(2, null, 20.02), row(4, AS_OF - 60, 4), row(5, AS_OF - 5, -8.08)];
    const answer = startSession({ Aging: [EXPORT_HEADINGS, ...rows] }, '2026-11-16').score();
    const aged = answer.ranked.flatMap(({ card }) => Object.values(card.aging));
    expect(aged.reduce((all, one) => all + one, 0)).toBe(answer.totals['USD']);
    expect(answer.totals).toEqual({ USD: 11_604 });
  });
});
