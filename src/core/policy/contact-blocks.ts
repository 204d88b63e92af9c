import { table } from './block';
import { sameName, twice } from './clashes';
import { day, dayOffset, dayOrEmpty, filled, hours, name, nameOrAny, oneOf, optional, whole, zones } from './kinds';
import { ACCOUNT_CLASSES, ACTIONS, CHANNELS, ROLES, TONES, YES_NO } from './words';

/** Blocks of the Policy sheet about contacting people: at which stage, and under whose rules. */
export const CONTACT_BLOCKS = {
  /** What to do with an account of this class from this many days past due on. */
  stages: table(
    'Stages | From day | Name | Action | Channel | Tone | Role | Every | May be skipped',
    true,
    {
      accountClass: oneOf(ACCOUNT_CLASSES),
      /** Days past due, negative before the due day; null: from the day the invoice is issued. */
      fromDay: dayOffset,
      /** One name, one stage: what the journal calls it by. */
      name,
      action: oneOf(ACTIONS),
      channel: oneOf(CHANNELS),
      tone: oneOf(TONES),
      role: oneOf(ROLES),
      /** Days until it is due again, until the next stage is reached; null: it is due once. */
      every: optional(whole(1, 365)),
      /** Whether a later stage that was reached may pass over it. */
      skip: oneOf(YES_NO),
    },
    sameName,
  ),
  /** Whom the rules of a pack are for: the region that Contacts names; `*` is any other. */
  regions: table(
    'Regions | Pack | Time zones',
    true,
    {
      region: nameOrAny,
      pack: name,
      /** IANA names with spaces between; a contact is right only when it is in all of them. Empty: the workbook's. */
      zones,
    },
    twice(0),
  ),
  /** What a compliance pack allows. Hours as 08:00-18:00; empty: not on that day. */
  packs: table(
    'Compliance packs | Weekdays | Saturday | Sunday | Holidays | Email every | Contacts a week | Calls a week | Quiet after a talk | Opt-out | Source | Checked | As checked',
    true,
    {
      pack: name,
      weekdays: hours,
      saturday: hours,
      sunday: hours,
      holidays: hours,
      /** Business days from one email to the next; null: no cap. */
      emailEvery: optional(whole(1, 365)),
      /** In 7 days, by whatever channel; null: no cap. */
      contacts: optional(whole(1, 1000)),
      /** Calls in 7 days; null: no cap of its own. */
      calls: optional(whole(1, 1000)),
      /** Days without a call after one in which somebody was reached; null: none. */
      quietDays: optional(whole(1, 365)),
      /** Emails and texts say how to have no more of them; null: no. */
      optOut: optional(oneOf(YES_NO)),
      /** Where the rules come from, and what else is asked there. */
      source: filled,
      checked: dayOrEmpty,
      /** The rules as they stood in the source, so that a change of them shows; empty for a pack of one's own. */
      asChecked: optional(filled),
    },
    twice(0),
  ),
  /** Days on which nobody of a region is contacted, unless its pack has hours for them; `*` is every region. */
  holidays: table('Holidays | Region | Day', true, { name, region: nameOrAny, day }, twice(2)),
} as const;
