import type { AccountJournal, Blocked } from '../journal/account-journal';
import type { Contact } from '../policy/contact';
import type { Asked, Found } from './asked';
import { addressOf, isSameAddress } from './listed-address';

/**
 * Why nothing may go to this recipient: nobody listed for the account, without an address, or one that does not work.
 * `contacts` null: not consulted.
 */
export function recipient(contacts: readonly Contact[] | null, journal: AccountJournal | null, asked: Asked): Found[] {
  const { channel, address, automatic } = asked;
  const found: Found[] = [];
  if (channel === 'letter') {
    const since = journal ? journal.returnedPost : null;
    return since === null ? [] : [{ code: 'bounced', parts: { day: since, is: 'post' } }];
  }
  if (channel === null) return [];
  const listed = listedIn(contacts, asked);
  if (address && !listed.some((one) => isSameAddress(one, address))) {
    found.push({ code: 'not-a-contact', parts: { address } });
  }
  // A person may know where to reach them, a batch does not.
  if (address === undefined ? automatic && listed.length === 0 : address === '') {
    found.push({ code: 'no-address', parts: channel === 'email' ? {} : { is: 'phone' } });
  }
  const bounce = blockedBy(journal?.bounced, contacts, asked);
  if (bounce) {
    const { since: day, address: returned } = bounce;
    found.push({ code: 'bounced', parts: returned ? { day, address: returned } : { day, channel, is: 'all' } });
  }
  return found;
}

/** The addresses listed for the channel. */
const listedIn = (contacts: readonly Contact[] | null, { channel }: Asked): string[] =>
  (contacts || []).map((contact) => addressOf(contact, channel)).filter(Boolean);

/** What blocks the channel, the address asked, or every listed one where none is asked. */
export function blockedBy(
  blocked: readonly Blocked[] | undefined,
  contacts: readonly Contact[] | null,
  asked: Asked,
): Blocked | undefined {
  const own = (blocked || []).filter(({ channel }) => channel === null || channel === asked.channel);
  const whole = own.find(({ address }) => address === '');
  if (whole || own.length === 0) return whole;
  const by = (address: string) => own.find((one) => isSameAddress(one.address, address));
  if (asked.address !== undefined) return by(asked.address);
  const listed = listedIn(contacts, asked);
  return listed.every(by) ? own[0] : undefined;
}
