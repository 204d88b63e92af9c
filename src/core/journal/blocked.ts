import type { Blocked } from './account-journal';
import { CHANNELS } from '../policy/words';
import type { JournalEvent } from './event';

type Blocking = Pick<JournalEvent, 'channel' | 'reference' | 'day'>;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** One more channel or address that is not to be used; of the same one the first day stays. */
export const withBlocked = (
  blocked: readonly Blocked[],
  { channel, reference: address, day: since }: Blocking,
): readonly Blocked[] =>
  blocked.some((one) => one.channel === channel && same(one.address, address))
    ? blocked
    : [...blocked, { channel, address, since }];

/**
 * What is left when a channel, or one address of it, may be used again: without a channel, everything may. Of a
 * customer who wanted nothing at all and now takes one channel, the others stay blocked.
 */
export function withoutBlocked(
  blocked: readonly Blocked[],
  { channel, reference: address }: Blocking,
): readonly Blocked[] {
  if (channel === null && address === '') return [];
  return blocked.flatMap((one): readonly Blocked[] => {
    if (address !== '' && !same(one.address, address)) return [one];
    if (channel === null || one.channel === channel) return [];
    if (one.channel !== null) return [one];
    return CHANNELS.filter((other) => other !== channel).map((other) => ({ ...one, channel: other }));
  });
}
