import type { Day } from '../cells/day';
import type { JournalEvent } from '../journal/event';
import type { Contact } from '../policy/contact';
import type { Policy } from '../policy/policy';
import type { Asked, Found } from './asked';
import { holdText } from './action-text';
import { calendarOf, isTooOld, openFrom, type Calendar } from './calendar';
import { caps } from './caps';
import { contactHours } from './contact-hours';
import { HOLD_CODES, type Hold, type HoldCode } from './hold';
import { addressOf, isSameAddress } from './listed-address';
import { blockedBy, recipient } from './recipient';
import type { Situation } from './situation';

/**
 * Every reason not to contact an account so, in the order in which they are named; none: it may be contacted. No score
 * and no stage overrides one.
 */
export function holds(account: Situation, policy: Policy, asked: Asked): readonly Hold[] {
  const calendar = calendarOf(policy, regionOf(account, asked));
  const { today, journal } = account;
  return [
    ...nothingToAsk(account),
    ...refused(account, asked),
    ...agreed(account, policy, asked),
    ...((journal && journal.unread) || []).map(unread),
    ...outdated(account, policy, calendar, asked),
    ...forAPerson(asked),
    ...recipient(account.contacts, journal, asked),
    ...contactHours(today, calendar, asked),
    ...(journal ? caps(journal.contacts, today, calendar, asked.channel) : []),
  ]
    .map((found) => holdOf(found, today, policy, calendar))
    .sort((one, other) => HOLD_CODES.indexOf(one.code) - HOLD_CODES.indexOf(other.code));
}

/** It ends on a working day: what is over on a Sunday waits until Monday. */
function holdOf({ code, until = null, parts = {} }: Found, today: Day, { language }: Policy, calendar: Calendar): Hold {
  // Nothing ends on a day that is past, as a clock behind the data would have it.
  const ends = until === null || until < today ? null : until > today ? openFrom(calendar, until) : until;
  const values = ends !== null && ends > today ? { ...parts, until: ends } : parts;
  return { code, sentence: holdText({ code, parts: values }, language), until: ends, parts: values };
}

/** Of the contact that is asked, else of the account. */
export function regionOf(
  { contacts, region }: Situation,
  { channel, contact, address }: Pick<Asked, 'channel' | 'contact' | 'address'>,
): string {
  const listed = contacts || [];
  const isAsked = (one: Contact): boolean => address === undefined || isSameAddress(addressOf(one, channel), address);
  return (contact || listed.find(isAsked))?.region || region;
}

function nothingToAsk(account: Situation): Found[] {
  const { balance, currency, pastDue, disputedPastDue } = account;
  const amount = (minor: number) => ({ amount: minor, currency });
  if (balance === 0) return [{ code: 'paid' }];
  if (balance < 0) return [{ code: 'net-credit', parts: amount(-balance) }];
  if (pastDue > 0 || account.upcoming.length > 0 || account.current > 0 || account.withoutDueDay > 0) return [];
  const parts = disputedPastDue > 0 ? amount(disputedPastDue) : { ...amount(balance), is: 'ahead' };
  return [{ code: 'disputed', parts }];
}

/** What they or the agency want. */
function refused({ doNotContact, contacts, journal }: Situation, asked: Asked): Found[] {
  const found: Found[] = [];
  if (doNotContact || isLeftAlone(contacts || [], asked)) found.push({ code: 'do-not-contact' });
  const out = blockedBy(journal?.optedOut, contacts, asked);
  if (out) {
    const { channel, since: day } = out;
    found.push({ code: 'opted-out', parts: channel === null ? { day, is: 'all' } : { day, channel } });
  }
  if (journal && journal.atAgency !== null) {
    found.push({ code: 'at-agency', parts: { day: journal.atAgency } });
  }
  return found;
}

/** Whoever is asked wants no contact, or somebody at the same address; where nobody is asked, all who are listed. */
function isLeftAlone(contacts: readonly Contact[], { channel, contact, address }: Asked): boolean {
  const asked = address ? contacts.filter((one) => isSameAddress(addressOf(one, channel), address)) : [];
  if (contact) asked.push(contact);
  if (asked.length > 0) return asked.some(({ doNotContact }) => doNotContact);
  return contacts.length > 0 && contacts.every(({ doNotContact }) => doNotContact);
}

/** What was agreed with them and is not over yet. */
function agreed({ unreadPromise, promises, plan, today }: Situation, { rules }: Policy, asked: Asked): Found[] {
  const found: Found[] = [];
  // What the data do not reach the end of is held on, until newer ones tell.
  const upTo = (code: HoldCode, until: Day, parts: Hold['parts']): void => {
    found.push(until > today ? { code, until, parts } : { code, parts: { ...parts, is: 'over' } });
  };
  if (unreadPromise) found.push({ code: 'promise', parts: { day: unreadPromise, is: 'unread' } });
  for (const { promise, standing } of promises) {
    if (standing.is !== 'open' || asked.confirms) continue;
    upTo('promise', standing.graceEnds + 1, { day: promise.due });
  }
  if (plan && plan.next && !plan.missed) {
    const { due } = plan.next;
    upTo('plan', due + rules.graceDays + 1, { plan: plan.plan.name, day: due });
  }
  return found;
}

const unread = ({ row, kind }: JournalEvent): Found => ({ code: 'unread', parts: { row: row || 0, kind } });

/** Who may have paid since then nobody knows. */
function outdated({ asOf, today }: Situation, policy: Policy, calendar: Calendar, asked: Asked): Found[] {
  const most = policy.rules.dataAge;
  const isOld = (day: Day): boolean => isTooOld(day, today, policy, calendar);
  const found: Found[] = [];
  if (isOld(asOf)) found.push({ code: 'stale-data', parts: { day: asOf, most } });
  if (!asked.automatic) return found;
  const { listDay } = asked;
  if (listDay === null) found.push({ code: 'stale-list', parts: { is: 'none' } });
  else if (isOld(listDay)) found.push({ code: 'stale-list', parts: { day: listDay, most } });
  return found;
}

/** Whom no batch may write to by itself. */
function forAPerson(asked: Asked): Found[] {
  if (!asked.automatic) return [];
  const found: Found[] = [];
  if (asked.class === 'KEY') found.push({ code: 'key-account' });
  if (asked.personal) found.push({ code: 'personal' });
  return found;
}
