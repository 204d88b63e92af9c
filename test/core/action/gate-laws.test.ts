import fc from 'fast-check';
import type { Asked } from '../../../src/core/action/asked';
import { holds } from '../../../src/core/action/gate';
import { HOLD_CODES, type Hold, type HoldCode } from '../../../src/core/action/hold';
import type { Situation } from '../../../src/core/action/situation';
import type { AccountJournal } from '../../../src/core/journal/account-journal';
import type { JournalEvent } from '../../../src/core/journal/event';
import type { Pack, Policy } from '../../../src/core/policy/policy';
import { LANGUAGES } from '../../../src/core/policy/words';
import { contactPolicy } from './contact-policy';
import { ANA, asked, contacted, gated, journal as rows, onPlan, promised, TODAY } from './gated';

interface Contacting {
  readonly account: Situation;
  readonly policy: Policy;
  readonly asked: Asked;
}

const NOON = { day: TODAY, minute: 12 * 60 };

const account =
  (is: Partial<Situation>) =>
  (before: Contacting): Contacting => ({
    ...before,
    account: { ...before.account, ...is },
  });
const journal =
  (is: (before: AccountJournal) => Partial<AccountJournal>) =>
  (before: Contacting): Contacting => {
    const { journal: known } = before.account;
    return account({ journal: { ...known!, ...is(known!) } })(before);
  };
const contact = (but: Partial<JournalEvent>) =>
  journal(({ contacts }) => ({ contacts: [contacted(but), ...contacts] }));
const how =
  (is: Partial<Asked>) =>
  (before: Contacting): Contacting => ({
    ...before,
    asked: { ...before.asked, ...is },
  });
const policy =
  (is: Partial<Policy>) =>
  (before: Contacting): Contacting => ({
    ...before,
    policy: { ...before.policy, ...is },
  });
/** Every pack changed in the same way. */
const packs =
  (is: Partial<Pack>) =>
  (before: Contacting): Contacting =>
    policy({ packs: before.policy.packs.map((pack) => ({ ...pack, ...is })) })(before);
const all =
  (...changes: readonly ((before: Contacting) => Contacting)[]) =>
  (before: Contacting): Contacting =>
    changes.reduce((changed, change) => change(changed), before);

/** How each reason comes about, whatever else is true of the account. */
const REASONS: Readonly<Record<HoldCode, (before: Contacting) => Contacting>> = {
  paid: account({ balance: 0, pastDue: 0 }),
  'net-credit': account({ balance: -1, pastDue: 0 }),
  'do-not-contact': account({ doNotContact: true }),
  'opted-out': journal(() => ({ optedOut: [{ channel: null, address: '', since: TODAY }] })),
  'at-agency': journal(() => ({ atAgency: TODAY })),
  disputed: account({ balance: 100, pastDue: 0, disputedPastDue: 100, upcoming: [], current: 0, withoutDueDay: 0 }),
  promise: account({ promises: [promised(TODAY)] }),
  plan: account({ plan: onPlan(TODAY + 1) }),
  unread: journal(() => ({ unread: [contacted({ kind: 'promise', row: 7 })] })),
  'stale-data': account({ asOf: TODAY - 5 }),
  'stale-list': how({ automatic: true, listDay: TODAY - 5 }),
  'key-account': how({ automatic: true, class: 'KEY' }),
  personal: how({ automatic: true, personal: true }),
  'not-a-contact': how({ channel: 'email', address: 'boss@example.com' }),
  'no-address': how({ channel: 'text', address: '' }),
  bounced: all(
    how({ channel: 'email', address: ANA.email }),
    journal(() => ({ bounced: [{ channel: 'email', address: ANA.email, since: TODAY }] })),
  ),
  holiday: all(how({ channel: 'call' }), policy({ holidays: [{ name: 'Feast', region: '*', day: TODAY }] })),
  hours: how({ channel: 'call', moment: { now: { day: TODAY, minute: 18 * 60 }, zones: {} } }),
  'email-cap': all(how({ channel: 'email' }), packs({ emailEvery: 1 }), contact({ channel: 'email' })),
  'contact-cap': all(packs({ contacts: 1 }), contact({ channel: 'letter' })),
  'call-cap': all(how({ channel: 'call' }), packs({ calls: 1 }), contact({ channel: 'call', outcome: 'no answer' })),
  quiet: all(how({ channel: 'text' }), packs({ quietDays: 7 }), contact({ channel: 'call', outcome: 'reached' })),
};

/** Accounts that nothing speaks against, with much else that is true of them. */
const free: fc.Arbitrary<Contacting> = fc
  .record({
    pastDue: fc.integer({ min: 1, max: 1e12 }),
    disputedPastDue: fc.integer({ min: 0, max: 1e12 }),
    channel: fc.constantFrom('email', 'call', 'text', 'letter'),
    language: fc.constantFrom(...LANGUAGES),
    class: fc.constantFrom('NEW', 'LARGE', 'SLOW', 'ERRATIC', 'NORMAL'),
    automatic: fc.boolean(),
    moment: fc.constantFrom(null, { now: NOON, zones: {} }),
    longAgo: fc.array(
      fc.record({
        day: fc.integer({ min: 30, max: 300 }).map((days) => TODAY - days),
        channel: fc.constantFrom('email', 'call', 'text', 'letter', null),
        outcome: fc.constantFrom('reached', 'no answer', 'sent'),
      }),
      { maxLength: 8 },
    ),
    today: fc.array(fc.record({ kind: fc.constantFrom('note', 'promise', 'hold', 'superseded') }), { maxLength: 4 }),
    settled: fc.array(
      fc.record({ due: fc.integer({ min: 1, max: 90 }), is: fc.constantFrom('kept', 'broken', 'partly kept') }),
      { maxLength: 4 },
    ),
  })
  .map(({ pastDue, disputedPastDue, longAgo, today, settled, language, ...rest }): Contacting => ({
    account: gated({
      balance: pastDue + disputedPastDue,
      pastDue,
      disputedPastDue,
      journal: rows(...[...longAgo, ...today].map((one) => contacted(one as Partial<JournalEvent>))),
      promises: settled.map(({ due, is }) => promised(TODAY - due, is as 'kept')),
    }),
    policy: contactPolicy({ language }),
    asked: asked({ ...(rest as Partial<Asked>), listDay: TODAY }),
  }));

const others = fc.subarray([...HOLD_CODES]);
const found = (contacting: Contacting): readonly Hold[] =>
  holds(contacting.account, contacting.policy, contacting.asked);

describe('the gate', () => {
  it('opens when nothing speaks against it', () => {
    fc.assert(fc.property(free, (contacting) => void expect(found(contacting)).toEqual([])));
  });

  it.each(HOLD_CODES)('names %s alone when that is all', (code) => {
    fc.assert(
      fc.property(free, (contacting) => {
        expect(found(REASONS[code](contacting)).map((hold) => hold.code)).toEqual([code]);
      }),
    );
  });

  it.each(HOLD_CODES)('never opens on %s, whatever else is true', (code) => {
    fc.assert(
      fc.property(free, others, (contacting, more) => {
        const changes = more.filter((other) => other !== code).map((other) => REASONS[other]);
        expect(found(all(...changes, REASONS[code])(contacting))).not.toEqual([]);
      }),
    );
  });

  it('names reasons in one order, each with a sentence without gaps in any language, and no day that is past', () => {
    fc.assert(
      fc.property(free, others, fc.nat(9), fc.nat(23), (contacting, codes, days, hour) => {
        // Data and clock may be behind the day.
        const behind = all(
          account({ promises: [promised(TODAY - days)], plan: onPlan(TODAY - days) }),
          how({ channel: 'call', moment: { now: { day: TODAY - days, minute: hour * 60 }, zones: {} } }),
        );
        const named = found(all(...codes.map((code) => REASONS[code]), behind)(contacting));
        const order = named.map(({ code }) => HOLD_CODES.indexOf(code));
        expect(order).toEqual([...order].sort((one, other) => one - other));
        for (const { sentence, until } of named) {
          expect(sentence).not.toMatch(/[{}]|undefined|null|NaN/);
          expect(until === null || until >= TODAY).toBe(true);
        }
      }),
    );
  });

  it('answers the same whatever the order of the rows of the journal', () => {
    const events = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 10 }).map((days) => TODAY - days),
        channel: fc.constantFrom('email', 'call', 'text', 'letter'),
        outcome: fc.constantFrom('reached', 'no answer'),
      }),
    );
    const shuffled = events.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(free, shuffled, (contacting, [one, other]) => {
        const from = (some: typeof one) =>
          found(
            all(
              packs({ calls: 2, quietDays: 4 }),
              journal(() => rows(...some.map((event) => contacted(event as Partial<JournalEvent>)))),
            )(contacting),
          );
        expect(from(one)).toEqual(from(other));
      }),
    );
  });
});
