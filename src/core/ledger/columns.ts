import type { Field } from '../cells/field';
import type { ColumnMatch } from './ledger';

export interface BucketColumn {
  readonly column: number;
  /** First day past due; null for a column of credits. */
  readonly firstDay: number | null;
}

/** A table's columns by what they mean. */
export interface Columns {
  /** 0-based column of each field that has one. */
  readonly index: Readonly<Partial<Record<Field, number>>>;
  readonly buckets: readonly BucketColumn[];
}

export function columnsOf(matches: readonly ColumnMatch[]): Columns {
  const index: Partial<Record<Field, number>> = {};
  const buckets: BucketColumn[] = [];
  for (const { column, field } of matches) {
    if (field === 'none') continue;
    if (field.startsWith('bucket:')) {
      const day = field.slice(7);
      buckets.push({ column, firstDay: day === 'credits' ? null : Number(day) });
    } else if (!(field in index)) index[field] = column;
  }
  return { index, buckets };
}

/** The columns of those fields that have one. */
export const columnsAmong = (index: Columns['index'], fields: readonly Field[]): number[] =>
  fields.map((field) => index[field]).filter((column) => column !== undefined);

/** How the column of a field is headed; '' where none is. */
export function headingOf(matches: readonly ColumnMatch[], field: Field): string {
  const match = columnFor(matches, field);
  return match ? match.heading : '';
}

/** The first column that is taken for a field. */
export const columnFor = <Column extends { readonly field: Field }>(
  columns: readonly Column[],
  field: Field,
): Column | undefined => columns.find((column) => column.field === field);

/** Whether a column speaks of one invoice rather than of an account. */
export const isDetail = ({ field }: { readonly field: Field }): boolean =>
  /^(invoice|issued|due|settled|daysPastDue|documentType|terms)$/.test(field);

/** Whether a column holds amounts that are owed. */
export const isOwed = ({ field }: { readonly field: Field }): boolean =>
  /^(open|amount|total|debit|credit|bucket:.*)$/.test(field);
