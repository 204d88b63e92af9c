import type { Channel } from '../../../src/core/policy/policy';
import { holds } from '../../../src/core/action/gate';
import type { JournalEvent } from '../../../src/core/journal/event';
import { isoDay } from '../../../src/core/cells/day';
import { contactPolicy } from './contact-policy';
import { asked, contacted, gated, journal, TODAY } from './gated';

/** Monday, 30 November 2026: what holds an account of this region after these contacts. */
function after(events: readonly JournalEvent[], channel: Channel, region = 'FR') {
  const account = gated({ journal: journal(...events), contacts: [], region });
  return holds(account, contactPolicy(), asked({ channel })).map(({ code, until, sentence }) => ({
    code,
    until: until && isoDay(until),
    sentence,
  }));
}

const contact = (daysAgo: number, channel: Channel, but: Partial<JournalEvent> = {}) =>
  contacted({ day: TODAY - daysAgo, channel, ...but });

describe('one email in three business days', () => {
  it('holds the next one until the third business day after it', () => {
    // Wednesday; Thursday, Friday and today are three business days.
    expect(after([contact(5, 'email')], 'email')).toEqual([]);
    // Thursday.
    expect(after([contact(4, 'email')], 'email')).toEqual([
      {
        code: 'email-cap',
        until: '2026-12-01',
        sentence: 'last email on 2026-11-26, one in 3 business days (pack B2B); wait until 2026-12-01',
      },
    ]);
  });

  it('passes over the holidays of the region: in Portugal 1 December is one', () => {
    expect(after([contact(4, 'email')], 'email', 'PT')).toMatchObject([{ until: '2026-12-02' }]);
  });

  it('holds no call, and a call holds no email', () => {
    expect(after([contact(1, 'email')], 'call')).toEqual([]);
    expect(after([contact(1, 'call')], 'email')).toEqual([]);
  });

  it('counts the emails of every currency of the customer', () => {
    const inDollars = contact(0, 'email', { currency: 'USD' });
    expect(after([inDollars], 'email')).toMatchObject([{ code: 'email-cap', until: '2026-12-03' }]);
  });
});

describe('three contacts in seven days', () => {
  const three = [contact(6, 'call'), contact(3, 'text'), contact(1, 'letter')];

  it('hold a fourth by any channel until the first of them is seven days ago', () => {
    for (const channel of ['call', 'text', 'letter', 'email'] as const) {
      expect(after(three, channel)).toMatchObject([{ code: 'contact-cap', until: '2026-12-01' }]);
    }
    expect(after(three, 'call')[0]!.sentence).toBe(
      'contacts in 7 days: 3, allowed 3 (pack B2B); wait until 2026-12-01',
    );
  });

  it('are those of the last seven days, today included', () => {
    expect(after([contact(7, 'call'), ...three.slice(1)], 'call')).toEqual([]);
  });

  it('with four of them wait until only two are left', () => {
    expect(after([...three, contact(5, 'call')], 'call')).toMatchObject([{ until: '2026-12-02' }]);
  });

  it('count attempts that reached nobody, and no notes', () => {
    const attempts = three.map((event) => ({ ...event, outcome: 'no answer' }));
    expect(after(attempts, 'call')).toHaveLength(1);
    expect(
      after(
        three.map((event): JournalEvent => ({ ...event, kind: 'note' })),
        'call',
      ),
    ).toEqual([]);
  });
});

describe('the consumer pack', () => {
  it('allows two calls in seven days, and a text rings as a call does', () => {
    const rung = [contact(2, 'call', { outcome: 'no answer' }), contact(1, 'text')];
    expect(after(rung, 'call', 'BR')).toMatchObject([{ code: 'call-cap', until: '2026-12-05' }]);
    expect(after(rung, 'text', 'BR')).toMatchObject([{ code: 'call-cap' }]);
    expect(after(rung, 'email', 'BR')).toEqual([]);
  });

  it('leaves them in peace for seven days after a talk, the day of the talk being the first', () => {
    const talk = (daysAgo: number) => [contact(daysAgo, 'call', { outcome: 'reached' })];
    expect(after(talk(6), 'call', 'BR')).toEqual([
      {
        code: 'quiet',
        until: '2026-12-01',
        sentence: 'spoken to on 2026-11-24, no call for 7 days (pack Consumer); wait until 2026-12-01',
      },
    ]);
    expect(after(talk(7), 'call', 'BR')).toEqual([]);
    expect(after(talk(6), 'email', 'BR')).toEqual([]);
  });
});

describe('a pack', () => {
  it('that a person changed is named as such in every hold it causes', () => {
    const policy = contactPolicy();
    const packs = policy.packs.map((pack) => ({ ...pack, contacts: 1 }));
    const account = gated({ journal: journal(contact(1, 'call')), contacts: [] });
    expect(holds(account, { ...policy, packs }, asked({ channel: 'call' }))[0]!.sentence).toBe(
      'contacts in 7 days: 1, allowed 1 (pack B2B, set here); wait until 2026-12-07',
    );
  });
});
