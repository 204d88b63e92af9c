import type { JournalEvent } from './event';

/** A contact that reached nobody who could answer: no answer, a message left, the wrong person. */
export const isUnanswered = ({ kind, outcome }: JournalEvent): boolean =>
  kind === 'contact' && outcome !== 'reached' && outcome !== 'sent' && outcome !== '';
