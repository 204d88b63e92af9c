import { toMajor } from '../cells/currency';
import { isoDay } from '../cells/day';
import { plainDay } from '../cells/read-day';
import type { OwnColumn } from '../workbook/own-table';
import { instantCell } from './instant';
import type { OutboxRow } from './outbox-row';

const HEADINGS = {
  state: 'State',
  reason: 'Reason',
  account: 'Account',
  name: 'Name',
  currency: 'Currency',
  amount: 'Amount',
  to: 'To',
  subject: 'Subject',
  reference: 'Reference',
  stage: 'Stage',
  forDay: 'For day',
  occurrence: 'Occurrence',
  channel: 'Channel',
  language: 'Language',
  cc: 'Cc',
  bcc: 'Bcc',
  invoices: 'Invoices',
  folded: 'Also for',
  confirms: 'Confirms',
  edited: 'Edited text',
  by: 'Approved by',
  track: 'Track',
  planned: 'Approved at',
  sending: 'Handed over at',
  done: 'Done at',
  sentAs: 'Sent as',
  run: 'Run',
  leaseEnds: 'Lease ends',
  payload: 'Payload',
  workbook: 'Workbook',
  place: 'Place',
  key: 'Key',
} as const;

type Field = keyof typeof HEADINGS;

/** The heading of each field of a row, in the order of a new sheet: what people read first. */
export const OUTBOX_HEADINGS: Readonly<Record<Field, string>> = HEADINGS;
export const OUTBOX_FIELDS = Object.keys(HEADINGS) as readonly Field[];
export type OutboxField = Field;

const TIME = 'yyyy-mm-dd hh:mm:ss';
const NUMBERS: Readonly<Partial<Record<Field, string>>> = {
  amount: 'money',
  forDay: 'yyyy-mm-dd',
  occurrence: '0',
  planned: TIME,
  sending: TIME,
  done: TIME,
  leaseEnds: TIME,
};
const WIDTHS: Readonly<Partial<Record<Field, number>>> = {
  reason: 48,
  name: 26,
  to: 28,
  subject: 40,
  stage: 29,
  invoices: 24,
  edited: 24,
  planned: 19,
  sending: 19,
  done: 19,
  leaseEnds: 19,
  key: 18,
};

const foldedText = ({ stage, forDay }: OutboxRow['folded'][number]): string => `${isoDay(forDay)} ${stage}`;

/** Between the parts of a cell that holds several. */
export const BETWEEN = '; ';

/** Stages and their days in one text; null where there is something else in it. A stage may be called whatever a person likes. */
export function foldedIn(text: string): OutboxRow['folded'] | null {
  if (text === '') return [];
  const folded = text.split(/; (?=\d{4}-\d\d-\d\d )/).map((one) => {
    const [, day = '', stage = ''] = /^(\S+) (.*)$/.exec(one) ?? [];
    return { stage, forDay: plainDay(day, 'ymd') };
  });
  return folded.every(({ forDay }) => forDay === forDay) ? folded : null;
}

/** The cell of a field; null for none. */
export function outboxCell(row: OutboxRow, field: Field) {
  const value = row[field];
  if (field === 'amount') return toMajor(row.amount, row.currency);
  if (value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('second' in value) return instantCell(value);
  return value.map((one) => (typeof one === 'string' ? one : foldedText(one))).join(BETWEEN) || null;
}

export const OUTBOX_COLUMNS: readonly OwnColumn<OutboxRow>[] = OUTBOX_FIELDS.map((field) => {
  const number = NUMBERS[field];
  const column = { heading: HEADINGS[field], width: WIDTHS[field] ?? 12 };
  return { ...column, ...(number && { number }), value: (row) => outboxCell(row, field) };
});
