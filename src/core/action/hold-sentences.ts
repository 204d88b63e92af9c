import { fill } from '../policy/fill';
import type { Hold, HoldCode, HoldVariant } from './hold';

/** What holds are said with, before the day on which they end. */
export const HOLD_SENTENCES: Readonly<Record<HoldCode | HoldVariant, string>> = {
  paid: 'nothing is open',
  'net-credit': 'net credit of {amount}; nothing to collect',
  'do-not-contact': 'marked do not contact',
  'opted-out': 'opted out of {channel} on {day}',
  'opted-out:all': 'opted out of every contact on {day}',
  'at-agency': 'at the agency since {day}',
  disputed: '{amount} disputed; settle the dispute first',
  'disputed:ahead': 'all that is open is disputed, {amount}; settle the dispute first',
  promise: 'promised for {day}',
  'promise:unread': 'promised for {day}; that is not one certain date, correct the cell',
  plan: 'on the payment plan, next instalment {day}',
  'stale-data': 'data of {day} are older than {days} business days; bring newer ones',
  'stale-list': 'the call list of {day} is older than {days} business days; score again',
  'stale-list:none': 'there is no call list; score first',
  'key-account': 'a KEY account; a person writes to it or calls',
  personal: 'on the personal track; a person writes to it or calls',
  'not-a-contact': '{address} is no listed contact of this account',
  'no-address': 'no email address is listed',
  'no-address:phone': 'no phone number is listed',
  bounced: '{address} bounced on {day}',
  'bounced:all': '{channel} bounced on {day}; find out why',
  'bounced:post': 'post came back on {day}; find the right address',
  holiday: '{day} is a holiday, {holiday} (pack {pack})',
  hours: 'it is {time}, allowed is {hours} (pack {pack})',
  'hours:there': 'it is {time} in {place}, allowed is {hours} (pack {pack})',
  'hours:day': 'nobody is contacted on {day} (pack {pack})',
  'hours:zone': 'the time in {place} is not known; correct the zone on Policy',
  'email-cap': 'last email on {day}, one in {most} business days (pack {pack})',
  'contact-cap': '{count} contacts in 7 days, at most {most} (pack {pack})',
  'call-cap': '{count} calls in 7 days, at most {most} (pack {pack})',
  quiet: 'spoken to on {day}, no call for {most} days (pack {pack})',
};

const WAIT = '; wait until {until}';

/** The sentence of a hold. */
export function holdSentence({ code, parts }: Pick<Hold, 'code' | 'parts'>): string {
  const said = (HOLD_SENTENCES as Readonly<Record<string, string>>)[`${code}:${parts['is']}`] || HOLD_SENTENCES[code];
  return fill(said + ('until' in parts ? WAIT : ''), parts);
}
