import type { JournalEvent } from './event';

/** What a row says happened: who wrote it, when in the day, its note and its id do not matter. */
export const said = (event: Omit<JournalEvent, 'id' | 'row'>): readonly unknown[] => [
  event.day,
  event.account,
  event.currency,
  event.kind,
  event.channel,
  event.outcome,
  event.stage,
  event.forDay,
  event.promisedDay,
  event.amount,
  event.reference,
];

const contentOf = (event: JournalEvent): string => JSON.stringify([...said(event), event.who, event.note]);

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order in which rows are read, wherever they stand on the sheet: by day and second, those of a day without a time
 * after those with one; in one second by id, those without an id last; what is still equal by what the rows say.
 */
export const inOrder = (a: JournalEvent, b: JournalEvent): number =>
  a.day - b.day ||
  compare(a.second ?? Infinity, b.second ?? Infinity) ||
  compare(a.id || '\uffff', b.id || '\uffff') ||
  compare(contentOf(a), contentOf(b));
