import { shortHash } from '../cells/short-hash';
import { BLANK_DETAILS } from '../journal/blank-details';
import type { JournalEvent } from '../journal/event';
import type { JournalReading } from '../journal/read-journal';
import type { Instant, OutboxRow } from './outbox-row';

/** What the Journal has as outcome of a hold, beside the codes of the gate. */
export type HeldCode = 'not-sent' | 'in-doubt' | 'changed' | 'no-letter';

/** What of a letter its row of the Journal says. */
type Written = Pick<
  OutboxRow,
  'key' | 'reference' | 'account' | 'currency' | 'channel' | 'stage' | 'forDay' | 'to' | 'subject' | 'confirms'
>;

/** Begins with a letter: no program takes it for a number. */
const idOf = (...parts: readonly unknown[]): string => `o${shortHash(JSON.stringify(parts))}`;

/** Made of the key alone: a letter goes out once, and is written down once. */
export const sentId = ({ key }: Pick<OutboxRow, 'key'>): string => idOf('sent', key);

/**
 * That a letter went out. A confirmation refers to its promise. What it carried out beside its own stage is done as well, and
 * was no contact of its own.
 */
export const sentEvents = (row: OutboxRow, who: string, at: Instant): readonly JournalEvent[] => [
  sentEvent(row, who, at),
  ...row.folded.map(({ stage, forDay }): JournalEvent => {
    const id = idOf('sent', row.key, stage, forDay);
    const { reference } = row;
    return { ...ofLetter({ ...row, stage, forDay }, who, at), kind: 'superseded', reference, id };
  }),
];

/** The contact that it is. */
export function sentEvent(row: Written, who: string, at: Instant): JournalEvent {
  const { confirms, reference, to, subject } = row;
  const note = [to, subject].filter(Boolean).join(': ');
  return {
    ...ofLetter(row, who, at),
    kind: 'contact',
    outcome: 'sent',
    reference: confirms || reference,
    note,
    id: sentId(row),
  };
}

/** Those that do not stand in the Journal yet, by id. */
export function unwritten(
  journal: Pick<JournalReading, 'events'> | null,
  events: readonly JournalEvent[],
): readonly JournalEvent[] {
  const written = new Set(journal?.events.map(({ id }) => id));
  return events.filter(({ id }) => !written.has(id));
}

/** That one did not go out, or may not have, and why; said once of each approval. */
export function heldEvent(row: OutboxRow, code: string, at: Instant): JournalEvent {
  const { reference, reason, key, planned } = row;
  const id = idOf(code, key, planned);
  return { ...ofLetter(row, 'Callsheet', at), kind: 'hold', outcome: code, reference, note: reason, id };
}

/** That one came back from an address: said once, however often the report of it turns up. */
export function bounceEvent(row: OutboxRow, address: string, said: string, who: string, at: Instant): JournalEvent {
  const id = idOf('bounce', row.key, address.toLowerCase());
  return { ...ofLetter(row, who, at), kind: 'bounce', reference: address, note: said, id };
}

const ofLetter = ({ account, currency, channel, stage, forDay }: Written, who: string, { day, second }: Instant) => ({
  ...BLANK_DETAILS,
  ...{ row: null, day, second, who, account, currency, channel },
  ...(stage !== '' && { stage, forDay }),
});
