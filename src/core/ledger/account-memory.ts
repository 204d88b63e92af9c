import type { Cell, Row } from '../cells/cell';
import type { FactField } from '../cells/field';
import { isBlank } from './blank';
import type { Holder } from './holder';
import type { ColumnMatch, Field } from './ledger';

export type Facts = Partial<Record<FactField, Cell>>;

/** What rows say about their customer beside the money. */
export interface AccountMemory {
  remember(holder: Holder, cells: Row): void;
  /** Names seen for each account, with how often. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly facts: ReadonlyMap<string, Facts>;
}

const MONEY_AND_DATES = new Set<Field>([
  'account',
  'name',
  'invoice',
  'documentType',
  'issued',
  'due',
  'terms',
  'settled',
  'amount',
  'open',
  'paid',
  'debitCredit',
  'debit',
  'credit',
  'currency',
  'status',
  'disputed',
  'daysPastDue',
  'bucket',
  'total',
  'none',
]);

const isFact = (match: ColumnMatch): boolean => !MONEY_AND_DATES.has(match.field) && !match.field.startsWith('bucket:');

/** Keeps the first filled cell of each fact, and counts names. */
export function accountMemory(columns: readonly ColumnMatch[]): AccountMemory {
  const factColumns = columns.filter(isFact);
  const names = new Map<string, Map<string, number>>();
  const facts = new Map<string, Facts>();
  return {
    names,
    facts,
    remember({ account, name }, cells) {
      if (name !== '') {
        let counts = names.get(account);
        if (!counts) names.set(account, (counts = new Map()));
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      for (const { column, field } of factColumns) {
        if (isBlank(cells[column])) continue;
        let own = facts.get(account);
        if (!own) facts.set(account, (own = {}));
        own[field as FactField] ??= cells[column]!;
      }
    },
  };
}
