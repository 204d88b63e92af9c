import type { Rows } from '../cells/cell';
import type { Day } from '../cells/day';
import { NOTHING_ABOVE, type Above } from './above';
import { accountsOf } from './accounts';
import { statedAsOf } from './as-of';
import type { Decided } from './conventions';
import { customersOf, type Customer } from './customers';
import { joinDocuments } from './documents';
import { completeDueDays } from './due-days';
import type { Invoice } from './invoice';
import type { LedgerFigures, ReadOptions } from './ledger';
import { readRows, type RowsRead } from './read-rows';
import { refuse, refuseUnowed, type Problem, type Refused } from './reading';
import { itemsOf, standingOn, type Standing } from './settle';
import { addTo, type Sums } from './sums';
import { repairSwappedDates, type Swapped } from './swapped-dates';
import { tableBeneath, type FoundTable } from './table-beneath';
import { totalsOf } from './totals';

/** What is read beneath headings: the ledger in figures, and how they came about, for those who tell it. */
export interface ReadBeneath {
  readonly ledger: LedgerFigures;
  readonly rows: Rows;
  readonly body: Rows;
  readonly above: Above;
  readonly read: RowsRead;
  /** The items of each row, by where they stand on the as-of day. */
  readonly items: Readonly<Record<Standing, readonly (readonly Invoice[])[]>>;
  readonly customers: ReadonlyMap<string, Customer>;
  /** As-of day by the rows alone, and by everything the file says. */
  readonly inRows: Day | null;
  readonly inFile: Day | null;
  readonly decided: Decided;
  readonly swapped: Swapped;
  /** Rows (1-based) whose due day the terms give. */
  readonly dueFromTerms: readonly number[];
  readonly refused?: undefined;
}

/**
 * Reads the rows beneath headings that are known, from row `first` to row `last` (0-based): accounts for every row, and
 * recomputes totals and ages. A table in which next to nothing belongs to anyone, or nothing is an amount, is refused.
 */
export function readBeneath(
  sheet: Rows,
  first: number,
  last: number,
  options: ReadOptions,
  { aboveOf = () => NOTHING_ABOVE, totals = totalsOf }: Surroundings = {},
): ReadBeneath | Refused {
  const found = tableBeneath(sheet, first, last, options);
  if (found.refused) return found;
  const { table, columns, decided, rows, body } = found;
  const above = aboveOf(found);
  const read = readRows(found, above, options, totals);
  const { entries, problems } = read;
  const unusable = refusalFor(read, last + 1);
  if (unusable) return unusable;

  const swapped = repairSwappedDates(entries, columns, decided.mixedOrders);
  const inRows = statedAsOf(entries);
  const inFile = above.labeled ?? inRows ?? above.bare;
  const asOf = options.asOf ?? inFile;
  if (asOf === null) {
    return refuse('no-as-of', 'The sheet does not say as of which day it is; give the as-of day.');
  }
  const dueFromTerms = completeDueDays(entries, columns, inFile ?? asOf);

  const summary = table.layout === 'summary';
  const items: Record<Standing, Invoice[][]> = { open: [], settled: [], 'not-yet-issued': [] };
  for (const entry of entries) {
    const standing = standingOn(entry, asOf);
    const own = itemsOf(entry, asOf, standing);
    items[standing].push(own);
    if (standing !== 'open' || summary || entry.dueUnread || !own.some(isDueless)) continue;
    const message = 'No due day and no terms that give one: in the balance, never past due.';
    problems.push({ row: entry.row, column: columns.index.due ?? null, kind: 'no-due-day', message });
  }
  const open = joinDocuments(items.open.flat());
  const settled = joinDocuments(items.settled.flat());
  const customers = customersOf(entries, table.columns, table.conventions.dayOrder);
  const sums: Sums = new Map();
  for (const item of open) addTo(sums, item.currency, item.open);
  const ledger: LedgerFigures = {
    asOf,
    table: read.grouping === 'headings' && !summary ? { ...table, layout: 'grouped' } : table,
    open,
    settled,
    accounts: accountsOf(open, settled, customers),
    totals: Object.fromEntries(sums),
    problems: problems.sort((a, b) => a.row - b.row),
  };
  return { ledger, rows, body, above, read, items, customers, inRows, inFile, decided, swapped, dueFromTerms };
}

/** What a whole sheet has besides the rows beneath its headings: lines above them, and totals that are compared. */
export interface Surroundings {
  readonly aboveOf?: (found: FoundTable) => Above;
  readonly totals?: typeof totalsOf;
}

/** An open item of which nobody knows how late it is. */
export const isDueless = ({ open, daysPastDue }: Invoice): boolean => open > 0 && daysPastDue === null;

function refusalFor({ entries, ignored, lost, problems }: RowsRead, headingRow: number): Refused | null {
  if (entries.length + lost.size === 0 && !ignored.some(({ reason }) => reason === 'nothing-owed'))
    return refuse('empty', `There are headings in row ${headingRow} and no items beneath them.`);
  const lostTo = (kind: Problem['kind']): boolean =>
    lost.size > entries.length && problems.filter((problem) => problem.kind === kind).length > lost.size / 2;
  if (lostTo('account')) {
    return refuse(
      'no-accounts',
      'The amounts belong to no customer: name the column that holds the account or the customer.',
    );
  }
  if (entries.length === 0 && lostTo('amount')) {
    return refuseUnowed('No row has a readable amount');
  }
  return null;
}
