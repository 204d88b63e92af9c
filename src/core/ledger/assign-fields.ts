import type { Field } from '../cells/field';
import type { HeadingColumn } from './heading-columns';
import type { ColumnMatch } from './ledger';

/** A column while it is settled what it means: its field may be corrected by the cells and by the other columns. */
export type ColumnDraft = Omit<HeadingColumn, 'confirmed'> & {
  -readonly [Part in keyof ColumnMatch]: ColumnMatch[Part];
};

/** Corrects the field of a column, unless a person confirmed it. */
export function correct(column: ColumnDraft | undefined, field: Field, confidence: number): void {
  if (column && !column.confirmed) Object.assign(column, { field, confidence });
}

/**
 * Gives every field to the column that claims it best, and every column its best field that is left. A person's choice
 * comes first and takes the field away from all others.
 */
export function assignFields(columns: readonly HeadingColumn[]): ColumnDraft[] {
  const drafts = columns.map((column): ColumnDraft => ({ ...column, field: 'none', confidence: 0, confirmed: false }));
  const claims = columns.flatMap(({ column, fields, confirmed, profile }) =>
    fields.map(({ field, confidence }) => ({
      draft: drafts[column]!,
      field,
      confidence,
      confirmed,
      weight: confirmed ? 2 : confidence,
      filled: Math.sign(profile.filled),
    })),
  );
  // Between equals a filled column wins, then the field that a heading names first.
  const given = new Set<ColumnDraft | Field>();
  for (const { draft, field, confidence, confirmed } of claims.sort(
    (a, b) => b.weight - a.weight || b.filled - a.filled,
  )) {
    if (given.has(draft) || given.has(field)) continue;
    given.add(draft);
    if (field !== 'none') given.add(field);
    Object.assign(draft, { field, confidence: Math.round(confidence * 100) / 100, confirmed });
  }
  return drafts;
}
