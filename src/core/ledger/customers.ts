import type { Cell } from '../cells/cell';
import type { FactField } from '../cells/field';
import { facts as factNames } from '../cells/headings/compiled';
import { isBlank } from './blank';
import type { Entry } from './entry';
import type { ColumnMatch } from './ledger';
import { addTo } from './sums';

export type Facts = Partial<Record<FactField, Cell>>;

/** What rows say about their customer beside the money. */
export interface Customer {
  /** Names seen, with how often. */
  readonly names: Map<string, number>;
  /** The first filled cell of each. */
  readonly facts: Facts;
}

const isFact = (match: ColumnMatch): match is ColumnMatch & { readonly field: FactField } => match.field in factNames;

/** Customers by account. */
export function customersOf(entries: readonly Entry[], columns: readonly ColumnMatch[]): Map<string, Customer> {
  const factColumns = columns.filter(isFact);
  const customers = new Map<string, Customer>();
  for (const { account, name, cells } of entries) {
    let customer = customers.get(account);
    if (!customer) customers.set(account, (customer = { names: new Map(), facts: {} }));
    const { names, facts } = customer;
    if (name !== '') addTo(names, name, 1);
    for (const { column, field } of factColumns)
      if (!(field in facts) && !isBlank(cells[column])) facts[field] = cells[column]!;
  }
  return customers;
}

/** The name to show: the one most rows give, the first of equals; '' where none gives one. */
export function nameOf({ names }: Customer): string {
  let best = '';
  let most = 0;
  for (const [name, count] of names) {
    if (count <= most) continue;
    best = name;
    most = count;
  }
  return best;
}
