import type { Cell } from '../cells/cell';
import type { DayOrder } from '../cells/day';
import type { FactField } from '../cells/field';
import { facts as factNames } from '../cells/headings/compiled';
import { readDay } from '../cells/read-day';
import { isBlank, textOf } from './blank';
import type { Entry } from './entry';
import type { ColumnMatch } from './ledger';
import { saysYes } from './says-yes';
import { addTo } from './sums';

export type Facts = Partial<Record<FactField, Cell>>;

/** What rows say about their customer beside the money. */
export interface Customer {
  /** Names seen, with how often. */
  readonly names: Map<string, number>;
  /** One cell of each, wherever its row stands: what holds back, else the newest invoice's. */
  readonly facts: Facts;
  /** Of which rows say different things where only one can be right. */
  readonly contradicted: Set<FactField>;
}

const isFact = (match: ColumnMatch): match is ColumnMatch & { readonly field: FactField } => match.field in factNames;

/** Of a customer, and what somebody is contacted by: two values of one of them are a slip. */
const ONE_OF_EACH: readonly FactField[] = ['doNotContact', 'region', 'creditLimit'];

/** Customers by account. */
export function customersOf(
  entries: readonly Entry[],
  columns: readonly ColumnMatch[],
  dayOrder: DayOrder | undefined,
): Map<string, Customer> {
  const factColumns = columns.filter(isFact);
  const customers = new Map<string, Customer>();
  const told = new Map<Facts, Partial<Record<FactField, Entry>>>();
  for (const entry of entries) {
    const { account, name, cells } = entry;
    let customer = customers.get(account);
    if (!customer) customers.set(account, (customer = { names: new Map(), facts: {}, contradicted: new Set() }));
    const { names, facts, contradicted } = customer;
    if (name !== '') addTo(names, name, 1);
    for (const { column, field } of factColumns) {
      const cell = cells[column];
      if (isBlank(cell)) continue;
      let by = told.get(facts);
      if (!by) told.set(facts, (by = {}));
      const before = facts[field];
      if (before !== undefined && ONE_OF_EACH.includes(field) && said(field, cell!) !== said(field, before))
        contradicted.add(field);
      if (before !== undefined && !isBefore(field, [cell!, entry], [before, by[field]!], dayOrder)) continue;
      facts[field] = cell!;
      by[field] = entry;
    }
  }
  return customers;
}

type Told = readonly [cell: Cell, by: Entry];

/** Whether a cell counts before another one of its account: by what it says, by its invoice, and where those are equal. */
const isBefore = (field: FactField, [cell, entry]: Told, [other, by]: Told, dayOrder: DayOrder | undefined): boolean =>
  (heldBackBy(field, cell, dayOrder) - heldBackBy(field, other, dayOrder) ||
    order(entry, by) ||
    (textOf(cell) < textOf(other) ? 1 : -1)) > 0;

const said = (field: FactField, cell: Cell): string =>
  field === 'doNotContact' ? `${saysYes(cell)}` : textOf(cell).toLowerCase();

/** How far a cell holds back: a yes, and the later of two promised days; furthest a day that is not one certain day. */
function heldBackBy(field: FactField, cell: Cell, dayOrder: DayOrder | undefined): number {
  if (field === 'doNotContact') return saysYes(cell) ? 1 : 0;
  if (field !== 'promisedDay') return 0;
  const promised = readDay(cell, dayOrder);
  return 'day' in promised ? promised.day : 'blank' in promised ? 0 : Number.MAX_VALUE;
}

/** The newer invoice comes last. */
const order = (one: Entry, other: Entry): number =>
  (one.issued ?? one.due ?? 0) - (other.issued ?? other.due ?? 0) ||
  (one.invoice === other.invoice ? 0 : one.invoice > other.invoice ? 1 : -1);

/** The name to show: the one most rows give, of equals the first by letter; '' where none gives one. */
export function nameOf({ names }: Customer): string {
  let best = '';
  let most = 0;
  for (const [name, count] of names) {
    if (count < most || (count === most && name > best)) continue;
    best = name;
    most = count;
  }
  return best;
}
