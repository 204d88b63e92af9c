import type { Contact } from '../../core/policy/contact';
import type { AccountCard } from '../../core/tasks/account-card';
import { catalogs } from '../words/language';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';

export interface ContactLine {
  readonly name: string;
  /** Role, preferred channel, language. */
  readonly about: string;
  /** A reason to leave this person alone; empty for none. */
  readonly warning: string;
  readonly addresses: readonly AddressLine[];
}

export interface AddressLine {
  readonly text: string;
  /** What a click does; null where nothing should go. */
  readonly link: string | null;
  /** Why nothing should go there; empty for nothing. */
  readonly warning: string;
}

/** The people at an account, those who may be contacted first. */
export function contactLines(
  { contacts, marks }: Pick<AccountCard, 'contacts' | 'marks'>,
  words: Words,
  formats: Formats,
): readonly ContactLine[] {
  const lines = contacts.map((contact) => contactLine(contact, marks, words, formats));
  return [...lines.filter(({ warning }) => warning === ''), ...lines.filter(({ warning }) => warning !== '')];
}

function contactLine(contact: Contact, marks: AccountCard['marks'], words: Words, formats: Formats): ContactLine {
  const { card } = words;
  const { role, channel, language, doNotContact, email, phone } = contact;
  const came = marks.bounced.find((bounce) => bounce.channel === 'email' && [email, ''].includes(bounce.address));
  const bounced = came ? fill(card.cameBack, { day: formats.day(came.since) }) : '';
  const warning = doNotContact ? card.doNotContact : '';
  const usable = warning === '';
  return {
    name: contact.contact || (role ? card.roles[role] : words.card.contacts),
    about: [
      role && contact.contact !== '' ? card.roles[role] : '',
      channel ? fill(card.prefers, { channel: card.channels[channel] }) : '',
      languageName(language),
    ]
      .filter((text) => text !== '')
      .join(' · '),
    warning,
    addresses: [
      ...(phone === '' ? [] : [{ text: phone, link: usable ? telLink(phone) : null, warning: '' }]),
      ...(email === ''
        ? []
        : [{ text: email, link: usable && bounced === '' ? mailLink(email) : null, warning: bounced }]),
    ],
  };
}

/** A language of ours by its own name; any other as the sheet has it. */
const languageName = (code: string): string =>
  Object.values(catalogs).find(({ language }) => language === code.toLowerCase())?.languageName ?? code;

/** Only what dials: a cell may hold anything. */
function telLink(phone: string): string | null {
  const digits = phone.replace(/(?!^)\+|[^\d+]/g, '');
  return /^\+?\d{3,}$/.test(digits) && !/[a-z]{3}/i.test(phone) ? `tel:${digits}` : null;
}

/** One address and nothing more: a cell cannot add a subject, a copy or a second recipient. */
const mailLink = (email: string): string | null =>
  /^[^\s@,;:<>?&"]+@[^\s@,;:<>?&"]+$/.test(email) ? `mailto:${encodeURIComponent(email).replace('%40', '@')}` : null;
