import type { JournalEvent } from '../journal/event';
import { isUnanswered } from '../journal/unanswered';
import type { Contact } from '../policy/contact';
import type { Channel, Role, Stage } from '../policy/policy';
import type { Asked } from './asked';
import { addressOf, isSameAddress } from './listed-address';
import { blockedBy } from './recipient';
import type { Situation } from './situation';

/** Whom to ask, and how. */
export interface Approach {
  readonly channel: Channel;
  readonly role: Role;
  /** Null where nobody is listed who can be reached. */
  readonly contact: Contact | null;
}

/**
 * What is asked for: the preferred channel of whoever is asked comes first, unless it must be this one. `unlisted`: where
 * nobody is listed with it, a person finds out. `written`: nobody calls while there is another way.
 */
export type Wanted = Pick<Stage, 'channel' | 'role'> & {
  readonly must?: boolean;
  readonly unlisted?: boolean;
  readonly written?: boolean;
};

/** What comes closest to each channel when it is closed, itself first. */
const INSTEAD: Readonly<Record<Channel, readonly Channel[]>> = {
  email: ['email', 'letter', 'text', 'call'],
  call: ['call', 'text', 'email', 'letter'],
  text: ['text', 'call', 'email', 'letter'],
  letter: ['letter', 'email', 'text', 'call'],
};

/** From whom on nobody of a lower role is left to ask. */
const DOWN: readonly Role[] = ['cfo', 'approver', 'clerk'];

/**
 * Whom to ask for what a stage wants: its role, else the next lower one that has a person, else anybody; never whoever
 * turned out to be the wrong person. By their preferred channel, else the stage's, else what comes closest to it; not by
 * one that is closed, nor by the one that was not answered last, unless there is no other.
 */
export function approach(
  situation: Situation,
  asked: Asked,
  { channel, role, must, unlisted, written }: Wanted,
): Approach {
  const { journal, contacts } = situation;
  const isListed = (contacts || []).some((contact) => addressOf(contact, channel) !== '');
  if (unlisted && !isListed && isOpen(channel, null, situation, asked)) return { channel, role, contact: null };
  const last = journal && journal.contacts[journal.contacts.length - 1];
  // With the wrong person the channel works.
  const unanswered = last && isUnanswered(last) && last.outcome !== 'wrong person' ? last.channel : null;
  const among = (contact: Contact | null): Channel | undefined => {
    const preferred = contact && !must && contact.channel ? [contact.channel] : [];
    const open = [...preferred, ...INSTEAD[channel]].filter((one) => isOpen(one, contact, situation, asked));
    const fit = written ? open.filter((one) => one !== 'call') : open;
    return fit.find((one) => one !== unanswered) || fit[0] || open[0];
  };
  for (const contact of inOrder(situation, role)) {
    // A letter alone is no way to reach somebody of whom nothing is known but the name.
    const by = contact.email || contact.phone || contact.channel ? among(contact) : undefined;
    if (by) return { channel: by, role: contact.role || role, contact };
  }
  return { channel: among(null) || channel, role, contact: null };
}

/** Whoever may be asked, the best first. */
function inOrder({ contacts, journal }: Situation, role: Role): readonly Contact[] {
  if (!contacts) return [];
  const wrong = ((journal && journal.contacts) || []).filter(({ outcome }) => outcome === 'wrong person');
  const place = ({ role: own }: Contact): number => {
    const at = own ? DOWN.indexOf(own) - DOWN.indexOf(role) : -1;
    return at < 0 ? DOWN.length : at;
  };
  return contacts
    .filter((contact) => !contact.doNotContact && !wrong.some((event) => isAbout(event, contact)))
    .map((contact, i) => ({ contact, i }))
    .sort((a, b) => place(a.contact) - place(b.contact) || a.i - b.i)
    .map(({ contact }) => contact);
}

/** Whether a row of the journal refers to this person, by address or by name. */
const isAbout = ({ reference }: JournalEvent, { contact, email, phone }: Contact): boolean =>
  reference !== '' && [contact, email, phone].some((own) => own !== '' && isSameAddress(own, reference));

function isOpen(channel: Channel, contact: Contact | null, { journal, contacts }: Situation, given: Asked): boolean {
  if (channel === 'letter' && journal && journal.returnedPost !== null) return false;
  if (contact && channel !== 'letter' && addressOf(contact, channel) === '') return false;
  if (!journal || (journal.bounced.length === 0 && journal.optedOut.length === 0)) return true;
  const asked = { ...given, channel, ...addressed(channel, contact) };
  return !blockedBy(journal.bounced, contacts, asked) && !blockedBy(journal.optedOut, contacts, asked);
}

/** Where they are asked; nothing of whom that is not known, or where Contacts lists no such addresses. */
export const addressed = (channel: Channel, contact: Contact | null): Pick<Asked, 'address'> =>
  contact && channel !== 'letter' ? { address: addressOf(contact, channel) } : {};
