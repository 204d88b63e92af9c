import type { Row } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import { isDay } from '../core/cells/read-day';
import { isBlank, isBlankRow } from '../core/ledger/blank';
import { isMoneyField } from '../core/ledger/column-profile';
import { columnsAmong, columnsOf, headingOf } from '../core/ledger/columns';
import { DATE_FIELDS } from '../core/ledger/date-fields';
import type { Part } from '../core/ledger/entry';
import { standingOn } from '../core/ledger/settle';
import { isDisputed, standingOf, type Standing } from '../core/ledger/status-words';
import { totalLabel } from '../core/ledger/total-label';
import type { Policy } from '../core/policy/policy';
import { orNaN } from '../core/score/or-nan';
import type { CellFailure } from './cell-failure';
import { NO_DAY } from './cell-failure';
import type { Layout } from './layout';
import { remembered } from './remembered';
import { currencyNamed, currencyReader, type CurrencyOfRow } from './row-currency';
import { daysInto } from './row-days';
import { emptyEntry } from './row-entry';
import { moneyInto } from './row-money';

/** One row as if it were a whole account. Amounts in minor units of `currency`. */
export interface RowItem {
  currency: CurrencyOfRow;
  /** Open on the as-of day; 0 when settled by then, void, or not yet issued. */
  open: number;
  /** NaN when no due day is known. */
  daysPastDue: number;
  /** What a summary row owes by age; null for an invoice. */
  parts: readonly Part[] | null;
  disputed: boolean;
}

export interface RowItemReader {
  readonly item: RowItem;
  /** Null when `item` holds the row; else what its cell shows: why not, or nothing for a blank row or a total. */
  read(row: Row): CellFailure | '' | null;
}

/**
 * Reads rows by their own cells, one after the other into the same item. Each heading is looked up once and each text
 * taken apart once; a row of typed cells is read without allocating anything.
 */
export function rowItems({ matches, confirmed }: Layout, policy: Policy, asOf: Day | null): RowItemReader {
  const columns = columnsOf(matches);
  const { status, disputed, invoice, settled } = columns.index;
  const money = new Set(matches.filter(({ field }) => isMoneyField(field)).map(({ column }) => column));
  const entry = emptyEntry();
  const currencyOf = currencyReader(matches, policy);
  const readMoney = moneyInto(entry, columns, confirmed.conventions.decimalMark);
  const readDays = daysInto(entry, columns, confirmed.conventions.dayOrder);
  const heading = headingOf(matches, 'status');
  const standing = remembered((cell): { readonly is: Standing } => ({ is: standingOf(cell, heading) }));
  const item: RowItem = { currency: currencyNamed('XXX'), open: NaN, daysPastDue: NaN, parts: null, disputed: false };

  const dates = columnsAmong(columns.index, DATE_FIELDS);
  const isDated = (row: Row): boolean => {
    for (let i = 0; i < dates.length; i++) {
      const cell = row[dates[i]!];
      if (typeof cell === 'number' || isDay(cell)) return true;
    }
    return false;
  };

  const isDetail = dates.length > 0 || invoice !== undefined;

  /** Among invoices a row that is none: the name above those of a customer, or the total beneath them. */
  const isGroupRow = (row: Row): boolean => {
    let label: string | null = null;
    let hasAmount = false;
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (isBlank(cell) || column === columns.index.currency) continue;
      if (typeof cell !== 'string' || money.has(column)) hasAmount = true;
      else if (label === null) label = cell;
      else return false;
    }
    return label !== null && (!hasAmount || totalLabel(label) !== null);
  };

  const isSummary = (row: Row): boolean =>
    entry.due === null && entry.issued === null && (invoice === undefined || isBlank(row[invoice]));

  const read = (row: Row): CellFailure | '' | null => {
    if (!isDated(row) && (isBlankRow(row) || isTotal(row) || (isDetail && isGroupRow(row)))) return '';
    const currency = currencyOf(row);
    if ('error' in currency) return currency;
    entry.cells = row;
    entry.standing = status === undefined ? null : standing(row[status]).is;
    const paidUp = entry.standing === 'settled' || (settled !== undefined && !isBlank(row[settled]));
    const unread = readMoney(row, currency, paidUp) || readDays(row);
    if (unread !== null) return unread;

    const { printedDays } = entry;
    if (asOf === null && dates.length > 0 && printedDays === null) return NO_DAY;
    // Without an as-of day the printed days say which day the row speaks of, or that everything in it is past.
    const day = asOf ?? (entry.due === null ? Infinity : entry.due + (printedDays || 0));
    const stands = entry.standing === 'void' ? 'settled' : standingOn(entry, day);
    const later = entry.settled !== null && entry.settled > day;
    item.currency = entry.currency === currency.code ? currency : currencyNamed(entry.currency);
    item.open = stands === 'open' ? (later ? entry.amount : entry.open) : 0;
    item.daysPastDue = entry.due === null ? orNaN(printedDays) : day - entry.due;
    item.parts = stands === 'open' && isSummary(row) ? entry.parts : null;
    item.disputed = entry.standing === 'disputed' || (disputed !== undefined && isDisputed(row[disputed]));
    return null;
  };
  return { item, read };
}

/** A total has its label among the first texts of a row without any date. */
function isTotal(row: Row): boolean {
  let texts = 0;
  for (const cell of row) {
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    if (namesNobody(cell)) return true;
    if (++texts === 3) return false;
  }
  return false;
}

const namesNobody = remembered((cell) => totalLabel(String(cell)) === '');
