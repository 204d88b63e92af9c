import { BLANK_DETAILS } from '../../../src/core/journal/blank-details';
import { dayOf, type Day } from '../../../src/core/cells/day';
import type { JournalEvent } from '../../../src/core/journal/event';
import type { EventKind } from '../../../src/core/journal/words';

/** `2026-03-01` as a day. */
export const day = (iso: string): Day => {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  return dayOf(year, month, dayOfMonth)!;
};

/** A row about account A; what is not given is empty. */
export const event = (iso: string, kind: EventKind, more: Partial<JournalEvent> = {}): JournalEvent => ({
  ...BLANK_DETAILS,
  id: '',
  row: null,
  day: day(iso),
  second: null,
  who: '',
  account: 'A',
  kind,
  ...more,
});
