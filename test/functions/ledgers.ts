import fc from 'fast-check';
import type { Cell, Row } from '../../src/core/cells/cell';

/** 2026-11-30. */
export const AS_OF = 46356;

export const HEADINGS = ['Customer no', 'Customer', 'Invoice', 'Invoice date', 'Due date', 'Open amount', 'Currency'];

const minor = fc.integer({ min: -500_000, max: 90_000_000 });
const issued = fc.integer({ min: AS_OF - 500, max: AS_OF });

/** An invoice or credit as an export has it, amounts and days typed. */
export const typedRow: fc.Arbitrary<Row> = fc
  .record({ account: fc.nat(12), invoice: fc.nat(9999), issued, days: fc.integer({ min: 0, max: 90 }), minor })
  .map(({ account, invoice, issued: day, days, minor: amount }) => [
    ...[`C-${1000 + account}`, `Customer ${1000 + account}`, `INV-${10_000 + invoice}`, day, day + days],
    ...[amount === 0 ? 1 : amount / 100, account % 4 === 0 ? 'EUR' : 'USD'],
  ]);

/** Cells that cannot be used where a day, an amount or a currency belongs. */
const unusable = fc.constantFrom<Cell>('#N/A', '#REF!', 'to be confirmed', true, '99/99/2026', '12.34.56');

/** A row in which one of due day, amount and currency cannot be used. */
export const badRow: fc.Arbitrary<Row> = fc
  .tuple(typedRow, fc.constantFrom(4, 5, 6), unusable)
  .map(([row, column, cell]) => row.map((own, at) => (at === column ? cell : own)));

/** A row with text in place of what could be typed. */
export const textRow: fc.Arbitrary<Row> = fc
  .tuple(
    typedRow,
    fc.constantFrom('2026-08-31', '31 Aug 2026', '03/04/2026', '', 'n/a'),
    fc.constantFrom('1,234.50', '1.234', '12'),
  )
  .map(([row, due, amount]) => row.map((own, at) => (at === 4 ? due : at === 5 ? amount : own)));

export const anyRow: fc.Arbitrary<Row> = fc.oneof(
  { weight: 4, arbitrary: typedRow },
  { weight: 2, arbitrary: textRow },
  { weight: 1, arbitrary: badRow },
  { weight: 1, arbitrary: fc.constant<Row>(['', null, '', '', '', '', '']) },
  { weight: 1, arbitrary: fc.constant<Row>(['Total', '', '', '', '', 123_456.78, '']) },
);
