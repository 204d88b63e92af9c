import type { Rows } from '../cells/cell';
import { toMajor } from '../cells/currency';
import { isBlankRow } from '../ledger/blank';
import type { ItemSeen } from '../ledger/item-seen';
import { cellsSeen, isCurrency, isReadDay } from './cells-seen';
import { DAY_FORMAT } from './day-format';
import { clearEdits } from './edit-makers';
import { moneyFormatOf } from './money-format';
import { OPEN_ITEMS_SHEET as sheet } from './our-sheets';
import { findOwnTable, newOwnSheetEdits, newOwnTable, ownRowsEdits, type OwnColumn, type OwnTable } from './own-table';
import type { Edit } from './plan';

const COLUMNS: readonly OwnColumn<ItemSeen>[] = [
  { heading: 'Account', width: 12, value: ({ account }) => account },
  { heading: 'Currency', width: 11, value: ({ currency }) => currency },
  { heading: 'Invoice', width: 16, value: ({ invoice }) => invoice || null },
  { heading: 'Issued', width: 12, number: DAY_FORMAT, value: ({ issued }) => issued },
  { heading: 'Due', width: 12, number: DAY_FORMAT, value: ({ due }) => due },
  { heading: 'Amount', width: 14, number: 'money', value: ({ amount, currency }) => toMajor(amount, currency) },
  { heading: 'Open', width: 14, number: 'money', value: ({ open, currency }) => toMajor(open, currency) },
  { heading: 'As of', width: 12, number: DAY_FORMAT, value: ({ asOf }) => asOf },
  { heading: 'Sheet', width: 18, value: ({ sheet: from }) => from },
];
const NEEDED = ['Account', 'Currency', 'Invoice', 'Issued', 'Due', 'Open', 'As of', 'Sheet'];

/** The open items of the last refresh as they stand. */
export interface OpenItemsSeen {
  readonly table: OwnTable;
  readonly items: readonly ItemSeen[];
  /** Rows (1-based) that hold something else. */
  readonly unread: readonly number[];
}

/** Reads them back by heading; null when the sheet holds something else. */
export function readOpenItemsSeen(rows: Rows): OpenItemsSeen | null {
  const table = findOwnTable(rows, COLUMNS, NEEDED);
  if (!table) return null;
  const items: ItemSeen[] = [];
  const unread: number[] = [];
  for (let at = table.headingRow; at < rows.length; at += 1) {
    const cells = cellsSeen(table, rows[at]!);
    const currency = cells.text('Currency');
    const open = cells.amount('Open', currency);
    const amount = cells.amount('Amount', currency);
    const item: ItemSeen = {
      sheet: cells.text('Sheet'),
      asOf: cells.day('As of') ?? NaN,
      account: cells.text('Account'),
      currency,
      invoice: cells.text('Invoice'),
      issued: cells.day('Issued'),
      due: cells.day('Due'),
      amount: amount === amount ? amount : open,
      open,
    };
    const { asOf, account, issued, due } = item;
    if (account !== '' && isCurrency(currency) && open > 0 && asOf === asOf && isReadDay(issued) && isReadDay(due)) {
      items.push(item);
    } else if (!isBlankRow(rows[at])) unread.push(at + 1);
  }
  return { table, items, unread };
}

/** Writes the open items of this refresh in place of those before, in an order that sorting the ledger does not change. */
export function openItemsEdits(items: readonly ItemSeen[], rows: Rows, seen: OpenItemsSeen | null): readonly Edit[] {
  const table = seen?.table ?? newOwnTable(COLUMNS);
  const first = table.headingRow + 1;
  const money = moneyFormatOf(items.map(({ currency }) => currency));
  return [
    ...(seen ? [] : newOwnSheetEdits(sheet, COLUMNS)),
    ...ownRowsEdits(sheet, first, table, COLUMNS, items.slice().sort(inOrder), money),
    ...clearEdits(sheet, first + items.length, rows.length, 0, widthOf(rows)),
  ];
}

const widthOf = (rows: Rows): number => rows.reduce((widest, row) => Math.max(widest, row.length), 1);

const ORDER = ['account', 'currency', 'due', 'invoice', 'issued', 'amount', 'open', 'asOf', 'sheet'] as const;

function inOrder(a: ItemSeen, b: ItemSeen): number {
  for (const field of ORDER) {
    const [one, other] = [a[field] ?? 0, b[field] ?? 0];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
