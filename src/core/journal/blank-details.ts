import type { JournalEvent } from './event';

type Detail = 'currency' | 'channel' | 'outcome' | 'stage' | 'forDay' | 'promisedDay' | 'amount' | 'reference' | 'note';

/** What a row of the Journal says beyond who, when, what and of whom, where it says nothing. */
export const BLANK_DETAILS: Pick<JournalEvent, Detail> = {
  currency: null,
  channel: null,
  outcome: '',
  stage: '',
  forDay: null,
  promisedDay: null,
  amount: null,
  reference: '',
  note: '',
};
