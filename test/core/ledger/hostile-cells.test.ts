import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { readLedger } from '../../../src/core/ledger/read-ledger';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 20 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    '#N/A',
    '=1+1',
    'Total',
    '-',
    '1.234,56',
    '31/12/2025',
    'Acme',
    '(5)',
    'EUR',
    '__proto__',
    'constructor',
  ),
);

describe('any sheet at all', () => {
  test('is read with every row accounted for, or refused with a sentence', () => {
    const heading = ['Account', 'Name', 'Invoice', 'Date', 'Due date', 'Open', 'Currency', 'Status'];
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), fc.boolean(), (body, headed) => {
        const rows = headed ? [heading, ...body] : body;
        const { ledger, refused } = readLedger(rows, { asOf: 46112 });
        if (refused) {
          expect(refused.message).toMatch(/\.$/);
          return;
        }
        const filled = rows.filter((row) =>
          row.some((each) => each !== null && !(typeof each === 'string' && each.trim() === '')),
        );
        expect(ledger.counts.rows).toBe(filled.length);
        const balance = ledger.accounts.reduce((sum, account) => sum + account.balance, 0);
        const total = Object.values(ledger.totals).reduce((sum, minor) => sum + minor, 0);
        expect(balance).toBe(total);
      }),
      { numRuns: 500 },
    );
  });
});

test('a label made to keep a pattern busy is read at once', () => {
  const label = `Total ${'1'.repeat(60)}x`;
  const { ledger } = readLedger(
    [
      ['Account', 'Invoice', 'Due', 'Open'],
      ['A1', '1', '2026-01-31', 10],
      [label, '', '', 10],
    ],
    { asOf: 46112 },
  );
  expect(ledger!.totals).toEqual({ XXX: 1000 });
});
