import type { OutboxState } from '../../src/core/outbox/outbox-row';
import { journalOf, rowsOf, type OutboxHost } from './outbox-host';

/** States that a run may leave a letter in when nothing is left to do. */
const FINAL: readonly OutboxState[] = ['SENT', 'UNKNOWN', 'FAILED', 'HELD'];

/**
 * What is wrong with a finished run, in sentences; nothing is. `received` holds the references of the letters as they
 * arrived, `crashes` how often a run was killed.
 */
export function unaccounted(
  host: Pick<OutboxHost, 'sheets'>,
  received: readonly string[],
  crashes: number,
): readonly string[] {
  const arrived = new Map<string, number>();
  for (const reference of received) arrived.set(reference, (arrived.get(reference) ?? 0) + 1);
  const written = new Map<unknown, number>();
  for (const { Kind, Reference } of journalOf(host)) {
    if (Kind === 'contact') written.set(Reference, (written.get(Reference) ?? 0) + 1);
  }
  const rows = rowsOf(host);
  const wrong = rows.flatMap(({ reference, state, reason }): string[] => {
    const times = arrived.get(reference) ?? 0;
    const journalled = written.get(reference) ?? 0;
    return [
      ...(FINAL.includes(state) ? [] : [`${reference} is left ${state}`]),
      ...(times > 1 ? [`${reference} arrived ${times} times`] : []),
      ...(state === 'SENT' && times === 0 ? [`${reference} is SENT and did not arrive`] : []),
      ...(times > 0 && state !== 'SENT' && state !== 'UNKNOWN' ? [`${reference} arrived and is ${state}`] : []),
      ...(state !== 'SENT' && reason === '' ? [`${reference} is ${state} and says not why`] : []),
      ...(journalled === (state === 'SENT' ? 1 : 0)
        ? []
        : [`${reference} is ${state}, journalled ${journalled} times`]),
    ];
  });
  const unknown = rows.filter(({ state }) => state === 'UNKNOWN').length;
  return unknown > crashes ? [...wrong, `${unknown} in doubt after ${crashes} crashes`] : wrong;
}
