import { BLANK_DETAILS } from '../../src/core/journal/blank-details';
import type { JournalEvent } from '../../src/core/journal/event';
import { OUTBOX_COLUMNS } from '../../src/core/outbox/outbox-columns';
import { appendJournalEdits } from '../../src/core/workbook/journal-edits';
import { appendOwnRowsEdits, newOwnSheetEdits, newOwnTable } from '../../src/core/workbook/own-table';
import { placedEdits } from '../../src/core/workbook/keyed-rows';
import type { PlacedEdit } from '../../src/core/workbook/plan';
import { madeOutboxRow } from './made-outbox';

const EVENT = {
  ...BLANK_DETAILS,
  ...{ day: 46_342, second: 36_000, who: 'Marta', account: '0042', currency: 'USD', kind: 'note', id: 'm1' },
  note: '=HYPERLINK("https://x.example")',
} as unknown as JournalEvent;

export const JOURNAL_ROW = [46_342, 'Marta', '0042', 'USD', '=HYPERLINK("https://x.example")'];

/** What is written into a workbook when its first letter is approved. */
export const approvedEdits = (): readonly PlacedEdit[] =>
  placedEdits(
    [
      ...newOwnSheetEdits('Outbox', OUTBOX_COLUMNS),
      ...appendOwnRowsEdits('Outbox', newOwnTable(OUTBOX_COLUMNS), OUTBOX_COLUMNS, [madeOutboxRow()], '#,##0.00'),
      ...appendJournalEdits(null, [EVENT], 'USD'),
    ],
    () => () => [],
  );
