import type { Cell, Row } from '../../src/core/cells/cell';
import type { FileSheet, FileStyle } from '../../src/files/file-book';
import { AS_OF } from './made-up-book';
import type { Item } from './made-up-book';

const HEAD: FileStyle = { bold: true, fill: '#1f4e79', color: '#ffffff' };
export const DATE: FileStyle = { number: 'yyyy-mm-dd' };
export const MONEY: FileStyle = { number: '#,##0.00' };
const PERCENT: FileStyle = { number: '0%' };

export interface Column<Of> {
  readonly heading: string;
  readonly width: number;
  readonly style?: FileStyle;
  readonly value: (one: Of) => Cell;
}

const major = (cents: number): number => cents / 100;

const IDENTITY: readonly Column<Item>[] = [
  { heading: 'Account', width: 10, value: ({ customer }) => customer.account },
  { heading: 'Customer', width: 26, value: ({ customer }) => customer.name },
  { heading: 'Document', width: 13, value: ({ invoice }) => invoice },
];

const OPEN_ITEMS: readonly Column<Item>[] = [
  ...IDENTITY,
  { heading: 'Type', width: 14, value: ({ type }) => type },
  { heading: 'Invoice date', width: 14, style: DATE, value: ({ issued }) => issued },
  { heading: 'Due date', width: 13, style: DATE, value: ({ due }) => due },
  { heading: 'Terms', width: 14, value: ({ customer }) => customer.terms },
  { heading: 'Currency', width: 11, value: ({ currency }) => currency },
  { heading: 'Original amount', width: 17, style: MONEY, value: ({ amount }) => major(amount) },
  { heading: 'Open amount', width: 15, style: MONEY, value: ({ open }) => major(open) },
  { heading: 'Status', width: 10, value: ({ status }) => status },
  { heading: 'Industry', width: 14, value: ({ customer }) => customer.industry },
  { heading: 'Region', width: 16, value: ({ customer }) => customer.region },
  { heading: 'Margin', width: 9, style: PERCENT, value: ({ customer }) => customer.margin },
  { heading: 'Years in business', width: 18, value: ({ customer }) => customer.yearsInBusiness },
  { heading: 'Email', width: 34, value: ({ customer }) => customer.email || null },
  { heading: 'Phone', width: 16, value: ({ customer }) => customer.phone || null },
];

const PAYMENTS: readonly Column<Item>[] = [
  ...IDENTITY,
  { heading: 'Invoice date', width: 14, style: DATE, value: ({ issued }) => issued },
  { heading: 'Due date', width: 13, style: DATE, value: ({ due }) => due },
  { heading: 'Paid date', width: 13, style: DATE, value: ({ paid }) => paid },
  { heading: 'Currency', width: 11, value: ({ currency }) => currency },
  { heading: 'Amount', width: 14, style: MONEY, value: ({ amount }) => major(amount) },
];

export function detailSheet(items: readonly Item[]): FileSheet {
  const open = items.filter(({ paid }) => paid === null);
  return tableSheet('Aging', OPEN_ITEMS, open, [['Accounts receivable aging'], ['As of', AS_OF], []]);
}

export function paymentsSheet(items: readonly Item[]): FileSheet {
  return tableSheet(
    'Payments',
    PAYMENTS,
    items.filter(({ paid }) => paid !== null),
  );
}

export function tableSheet<Of>(
  name: string,
  columns: readonly Column<Of>[],
  items: readonly Of[],
  above: readonly Row[] = [],
): FileSheet {
  const styles: Record<string, FileStyle> = {};
  if (above.length) Object.assign(styles, { '0,0': { bold: true }, '1,1': { ...DATE, align: 'left' } });
  columns.forEach(({ style }, column) => {
    styles[`${above.length},${column}`] = HEAD;
    if (style) items.forEach((_, row) => (styles[`${above.length + 1 + row},${column}`] = style));
  });
  return {
    name,
    rows: [
      ...above,
      columns.map(({ heading }) => heading),
      ...items.map((item) => columns.map(({ value }) => value(item))),
    ],
    styles,
    widths: columns.map(({ width }) => width),
    frozenRows: above.length + 1,
  };
}

/** A row per customer and currency with the usual buckets; credits stand in the bucket of their own age, as exports have it. */
export interface SummaryRow {
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  /** Current, 1-30, 31-60, 61-90, over 90, in cents. */
  readonly buckets: readonly number[];
  readonly total: number;
}

export function summaryOf(items: readonly Item[]): readonly SummaryRow[] {
  const byKey = new Map<string, { row: Omit<SummaryRow, 'buckets' | 'total'>; buckets: number[] }>();
  for (const { customer, currency, due, open } of items) {
    if (open === 0) continue;
    const key = `${customer.account} ${currency}`;
    const entry = byKey.get(key) ?? {
      row: { account: customer.account, name: customer.name, currency },
      buckets: [0, 0, 0, 0, 0],
    };
    const days = AS_OF - due;
    const bucket = days <= 0 ? 0 : Math.min(4, Math.ceil(days / 30));
    entry.buckets[bucket] = entry.buckets[bucket]! + open;
    byKey.set(key, entry);
  }
  return [...byKey.values()].map(({ row, buckets }) => ({
    ...row,
    buckets,
    total: buckets.reduce((sum, part) => sum + part, 0),
  }));
}
