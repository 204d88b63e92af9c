import type { Cell } from '../../src/core/cells/cell';
import { day } from './workbook-session';

export interface MadeInvoice {
  readonly account: string;
  readonly name?: string;
  readonly invoice: string;
  readonly due: string;
  readonly open: number;
  readonly currency?: string;
  readonly paid?: string;
}

export const EXPORT_HEADINGS = [
  'Account',
  'Customer',
  'Invoice',
  'Invoice date',
  'Due date',
  'Currency',
  'Open amount',
];

/** An open-items export, a row per invoice issued thirty days before it falls due. */
export const madeExport = (invoices: readonly MadeInvoice[], more: Readonly<Record<string, Cell>> = {}): Cell[][] => [
  [...EXPORT_HEADINGS, ...Object.keys(more)],
  ...invoices.map(({ account, name, invoice, due, open, currency = 'USD' }): Cell[] => [
    account,
    name ?? `${account} Trading`,
    invoice,
    day(due) - 30,
    day(due),
    currency,
    open,
    ...Object.values(more),
  ]),
];
