import { fold } from '../cells/text';
import type { Contact } from '../policy/contact';
import type { Channel } from '../policy/policy';

/** Where a contact is reached by a channel; empty where nothing is listed. Contacts lists no postal addresses. */
export function addressOf({ email, phone }: Contact, channel: Channel | null): string {
  if (channel === 'email') return email;
  return channel === 'call' || channel === 'text' ? phone : '';
}

/** An address as compared: a phone number by its digits, anything else without its case. */
function compared(address: string): string {
  const digits = address.replace(/\D/g, '').replace(/^00/, '');
  return address.includes('@') || digits.length < 4 ? fold(address) : digits;
}

export const isSameAddress = (one: string, other: string): boolean => compared(one) === compared(other);
