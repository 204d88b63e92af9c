import type { Cell } from '../cells/cell';
import type { Edit } from '../workbook/plan';
import { OUTBOX_SHEET } from '../workbook/our-sheets';
import { OUTBOX_HEADINGS, outboxCell, type OutboxField } from './outbox-columns';
import type { OutboxRow, OutboxState } from './outbox-row';
import type { OutboxSeen } from './read-outbox';
import type { MarkedRow, SendStep } from './send-step';

/** What a row is to say from now on. */
export type Changed = Partial<OutboxRow> & Pick<OutboxRow, 'state'>;

/** A row is free again, of whichever run. */
export const FREE = { run: '', leaseEnds: null } as const;

/** Only while it is in one of these states. */
export const inState = (...among: readonly OutboxState[]): Expected => ({ field: 'state', among });
/** Only while this run has it. */
export const ofRun = (run: string): Expected => ({ field: 'run', among: [run || null] });

export interface Expected {
  readonly field: OutboxField;
  readonly among: readonly Cell[];
}

/** Writes rows by their key, and only while they are what is expected. */
export function markStep(
  { columns }: OutboxSeen,
  rows: readonly (readonly [OutboxRow, Changed])[],
  expected: Expected | ((row: OutboxRow) => Expected),
  then: readonly Edit[] = [],
): Extract<SendStep, { do: 'mark' }> {
  const at = (field: OutboxField): number => columns.get(OUTBOX_HEADINGS[field]) ?? -1;
  const marked = rows.map(([row, changed]): MarkedRow => {
    const { field, among } = typeof expected === 'function' ? expected(row) : expected;
    const after = { ...row, ...changed };
    const cells = (Object.keys(changed) as OutboxField[])
      .filter((name) => at(name) >= 0)
      .map((name) => ({ column: at(name), value: outboxCell(after, name) }));
    return { key: row.key, expect: { column: at(field), among }, cells };
  });
  return { do: 'mark', sheet: OUTBOX_SHEET, keyColumn: at('key'), rows: marked, then };
}
