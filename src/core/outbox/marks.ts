import type { Cell } from '../cells/cell';
import type { Edit, KeyedRow, KeyedRows } from '../workbook/plan';
import { OUTBOX_SHEET } from '../workbook/our-sheets';
import { OUTBOX_HEADINGS, outboxCell, type OutboxField } from './outbox-columns';
import type { OutboxRow, OutboxState } from './outbox-row';
import type { OutboxSeen } from './read-outbox';
import type { SendStep } from './send-step';

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
export const markStep = (
  seen: OutboxSeen,
  rows: readonly (readonly [OutboxRow, Changed])[],
  expected: Expected | ((row: OutboxRow) => Expected),
  then: readonly Edit[] = [],
): Extract<SendStep, { do: 'mark' }> => ({ do: 'mark', ...keyedRows(seen, rows, expected), then });

/** Writes what a person decides of rows, wherever they stand then and as long as they are what the person saw. */
export function changedRows(
  seen: Pick<OutboxSeen, 'columns'>,
  changed: readonly (readonly [OutboxRow, Partial<OutboxRow>])[],
  added: readonly OutboxRow[] = [],
): readonly Edit[] {
  if (changed.length + added.length === 0) return [];
  const rows = keyedRows(seen, changed, ({ state }) => inState(state));
  return [{ kind: 'keyed', ...rows, absent: added.map(({ key }) => key) }];
}

function keyedRows(
  { columns }: Pick<OutboxSeen, 'columns'>,
  rows: readonly (readonly [OutboxRow, Partial<OutboxRow>])[],
  expected: Expected | ((row: OutboxRow) => Expected),
): Omit<KeyedRows, 'absent'> {
  const at = (field: OutboxField): number => columns.get(OUTBOX_HEADINGS[field]) ?? -1;
  const keyed = rows.map(([row, changed]): KeyedRow => {
    const { field, among } = typeof expected === 'function' ? expected(row) : expected;
    const after = { ...row, ...changed };
    const cells = (Object.keys(changed) as OutboxField[])
      .filter((name) => at(name) >= 0)
      .map((name) => ({ column: at(name), value: outboxCell(after, name) }));
    return { key: row.key, expect: { column: at(field), among }, cells };
  });
  return { sheet: OUTBOX_SHEET, keyColumn: at('key'), rows: keyed };
}
