import type { Cell } from '../../src/core/cells/cell';
import { OUTBOX_FIELDS, OUTBOX_HEADINGS, outboxCell } from '../../src/core/outbox/outbox-columns';
import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import { placeHash } from '../../src/core/outbox/place';

/** Where the workbooks of the tests are kept. */
export const PLACE = 'https://files.example/aging.xlsx';

/** An approved row of the Outbox. */
export const madeOutboxRow = (given: Partial<OutboxRow> = {}): OutboxRow => ({
  key: 'k1',
  reference: 'CS-7K3Q9M',
  state: 'PLANNED',
  account: 'A',
  name: 'A Trading',
  currency: 'USD',
  stage: 'Reminder',
  forDay: 46_300,
  occurrence: 1,
  channel: 'email',
  language: 'en',
  to: 'ap@a.example',
  cc: [],
  bcc: [],
  subject: 'Invoice A-1 is past due',
  edited: '',
  amount: 123_456,
  invoices: ['A-1'],
  folded: [],
  confirms: '',
  payload: 'p1',
  reason: '',
  by: 'Marta',
  track: 'automatic',
  run: '',
  leaseEnds: null,
  planned: { day: 46_342, second: 36_000 },
  sending: null,
  done: null,
  sentAs: '',
  workbook: placeHash(PLACE),
  place: placeHash(PLACE),
  row: null,
  ...given,
});

/** The sheet with these rows from its second row on. */
export const outboxSheet = (rows: readonly OutboxRow[]): Cell[][] => [
  OUTBOX_FIELDS.map((field) => OUTBOX_HEADINGS[field]),
  ...rows.map((row) => OUTBOX_FIELDS.map((field) => outboxCell(row, field))),
];
