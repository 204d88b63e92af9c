import type { HoldCode } from '../../core/action/hold';
import type { Contact } from '../../core/policy/contact';
import type { Channel } from '../../core/policy/policy';
import type { AccountCard } from '../../core/tasks/book/account-card';
import { catalogs } from '../words/language';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';

export interface ContactLine {
  /** Empty where neither name nor role is known. */
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

type Known = Pick<AccountCard, 'contacts' | 'marks' | 'holds'>;

/** Holds under which no channel leads to anybody. */
const BARRED: readonly HoldCode[] = ['do-not-contact', 'at-agency'];

/** The people at an account: first whom the next action asks, last those who may not be contacted. */
export function contactLines(
  card: Known,
  asked: Contact | null,
  words: Words,
  formats: Formats,
): readonly ContactLine[] {
  const isAsked = ({ row }: Contact): boolean => row === asked?.row;
  const contacts = [...card.contacts.filter(isAsked), ...card.contacts.filter((contact) => !isAsked(contact))];
  const lines = contacts.map((contact) => contactLine(contact, card, words, formats));
  return [...lines.filter(({ warning }) => warning === ''), ...lines.filter(({ warning }) => warning !== '')];
}

function contactLine(contact: Contact, { marks, holds }: Known, words: Words, formats: Formats): ContactLine {
  const { card } = words;
  const { title, channel, language, doNotContact, email, phone } = contact;
  const came = marks.bounced.find((bounce) => bounce.channel === 'email' && [email, ''].includes(bounce.address));
  const bounced = came ? fill(card.cameBack, { day: formats.day(came.since) }) : '';
  const warning = doNotContact ? card.doNotContact : '';
  const wanted = (by: Channel): boolean =>
    warning === '' &&
    !holds.some(({ code }) => BARRED.includes(code)) &&
    !marks.optedOut.some(({ channel: out }) => out === null || out === by);
  return {
    name: contact.contact || title,
    about: [
      contact.contact === '' ? '' : title,
      channel ? fill(card.prefers, { channel: card.channels[channel] }) : '',
      languageName(language),
    ]
      .filter((text) => text !== '')
      .join(' · '),
    warning,
    addresses: [
      ...(phone === '' ? [] : [{ text: phone, link: wanted('call') ? telLink(phone) : null, warning: '' }]),
      ...(email === ''
        ? []
        : [{ text: email, link: wanted('email') && bounced === '' ? mailLink(email) : null, warning: bounced }]),
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
