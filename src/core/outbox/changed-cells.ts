import type { Row } from '../cells/cell';
import { ascending, columnRuns } from '../workbook/column-runs';
import { valuesEdit } from '../workbook/edit-makers';
import { OUTBOX_SHEET } from '../workbook/our-sheets';
import type { Edit } from '../workbook/plan';
import { OUTBOX_HEADINGS, outboxCell, type OutboxField } from './outbox-columns';
import type { OutboxRow } from './outbox-row';
import type { OutboxSeen } from './read-outbox';

/** A block of cells: rows beneath one another that change in the same columns. */
interface Changing {
  readonly row: number;
  readonly column: number;
  readonly values: Row[];
}

/** Writes what a person decides of rows where they stand; nothing else of them. */
export function changedCells(
  { columns }: OutboxSeen,
  changed: readonly (readonly [OutboxRow, Partial<OutboxRow>])[],
): readonly Edit[] {
  const blocks = new Map<string, Changing[]>();
  for (const [row, change] of [...changed].sort(([one], [other]) => one.row! - other.row!)) {
    const after = { ...row, ...change };
    const fieldAt = new Map<number, OutboxField>();
    for (const field of Object.keys(change) as OutboxField[]) {
      const column = columns.get(OUTBOX_HEADINGS[field]);
      if (column !== undefined) fieldAt.set(column, field);
    }
    for (const { first, count } of columnRuns(Array.from(fieldAt.keys()).sort(ascending))) {
      const values = Array.from({ length: count }, (_, i) => outboxCell(after, fieldAt.get(first + i)!));
      const alike = blocks.get(`${first} ${count}`) ?? [];
      const last = alike[alike.length - 1];
      if (last && last.row + last.values.length === row.row) last.values.push(values);
      else alike.push({ row: row.row!, column: first, values: [values] });
      blocks.set(`${first} ${count}`, alike);
    }
  }
  return Array.from(blocks.values()).flatMap((all) =>
    all.map(({ row, column, values }) => valuesEdit(OUTBOX_SHEET, row, column, values)),
  );
}
