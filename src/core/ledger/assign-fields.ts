import type { Field } from '../cells/field';
import type { HeadingColumn } from './heading-columns';
import type { ColumnMatch } from './ledger';

/**
 * Gives every field to the column that claims it best, and every column its best field that is left. A person's choice
 * comes first and takes the field away from all others.
 */
export function assignFields(columns: readonly HeadingColumn[]): ColumnMatch[] {
  const claims = columns
    .flatMap(({ column, fields, confirmed, profile }) =>
      fields.map(({ field, confidence: weight }, rank) => ({
        column,
        field,
        weight: confirmed ? 2 : weight,
        // Between equals the fuller column wins, then the field that the heading names first.
        tie: (confirmed ? 0 : 1) + (profile.filled === 0 ? 1 : 0) + rank / 100,
      })),
    )
    .sort((a, b) => b.weight - a.weight || a.tie - b.tie || a.column - b.column);

  const given = new Map<number, { field: Field; weight: number }>();
  const taken = new Set<Field>();
  for (const { column, field, weight } of claims) {
    if (given.has(column) || taken.has(field)) continue;
    given.set(column, { field, weight });
    if (field !== 'none') taken.add(field);
  }
  return columns.map(({ column, heading, confirmed }) => {
    const field = given.get(column)?.field ?? 'none';
    const weight = given.get(column)?.weight ?? 0;
    return {
      column,
      heading,
      field,
      confidence: Math.min(1, Math.round(weight * 100) / 100),
      confirmed: confirmed && weight === 2,
    };
  });
}
