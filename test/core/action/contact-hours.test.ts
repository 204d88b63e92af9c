import type { Asked } from '../../../src/core/action/asked';
import { holds } from '../../../src/core/action/gate';
import type { Situation } from '../../../src/core/action/situation';
import type { Moment } from '../../../src/core/cells/clock';
import { dayOf, isoDay } from '../../../src/core/cells/day';
import { contactPolicy } from './contact-policy';
import { ANA, asked, gated } from './gated';

const on = (month: number, day: number) => dayOf(2026, month, day)!;
const said = (account: Partial<Situation>, how: Partial<Asked> = {}) =>
  holds(gated(account), contactPolicy(), asked(how)).map(({ sentence }) => sentence);

describe('on the day', () => {
  const day = (today: number, region: string, channel: Asked['channel'] = 'call') =>
    said({ asOf: today, today, region }, { channel });

  it('a holiday of the recipient holds until the next day that has hours', () => {
    expect(day(on(12, 1), 'PT')).toEqual([
      '2026-12-01 is a holiday, Restoration of Independence (pack B2B); wait until 2026-12-02',
    ]);
    expect(day(on(12, 1), 'FR')).toEqual([]);
    // Christmas is a Friday.
    expect(day(on(12, 25), 'FR')[0]).toContain('wait until 2026-12-28');
  });

  it('a day without hours holds: Saturday between businesses, Sunday also for consumers in Brazil', () => {
    expect(day(on(12, 5), 'FR')).toEqual(['nobody is contacted on 2026-12-05 (pack B2B); wait until 2026-12-07']);
    expect(day(on(12, 5), 'BR')).toEqual([]);
    expect(day(on(12, 6), 'BR')).toEqual(['nobody is contacted on 2026-12-06 (pack Consumer); wait until 2026-12-07']);
  });

  it('binds emails, calls and texts, and no printed letter', () => {
    for (const channel of ['email', 'call', 'text', null] as const)
      expect(day(on(12, 5), 'FR', channel)).toHaveLength(1);
    expect(day(on(12, 5), 'FR', 'letter')).toEqual([]);
  });

  it('goes by the region of the contact who is asked, else by that of the account', () => {
    const lisbon = { ...ANA, region: 'PT' };
    const today = on(12, 1);
    const account = { asOf: today, today, region: 'FR', contacts: [ANA, { ...lisbon, email: 'rui@example.com' }] };
    expect(said(account, { address: 'Rui@Example.com' })).toHaveLength(1);
    expect(said(account, { address: ANA.email })).toEqual([]);
  });
});

describe('at the minute of sending', () => {
  const TODAY = on(11, 30);
  const at = (clock: string, day = TODAY): Moment => {
    const [hour, minute] = clock.split(':').map(Number);
    return { day, minute: hour! * 60 + minute! };
  };
  const minute = (now: Moment, zones: Readonly<Record<string, Moment>>, region: string, today = TODAY) =>
    holds(gated({ asOf: today, today, region }), contactPolicy(), asked({ moment: { now, zones } })).map(
      ({ sentence, until }) => ({ sentence, until: until && isoDay(until) }),
    );

  it('the hour at the place of the recipient counts, not that of the workbook', () => {
    const zones = { 'Europe/Lisbon': at('18:30'), 'America/Sao_Paulo': at('15:30') };
    expect(minute(at('13:30'), zones, 'PT')).toEqual([
      {
        sentence: 'it is 18:30 in Lisbon, allowed is 08:00-18:00 (pack B2B); wait until 2026-12-02',
        until: '2026-12-02',
      },
    ]);
    expect(minute(at('21:30'), zones, 'BR')).toEqual([]);
  });

  it('without a zone the clock of the workbook counts', () => {
    expect(minute(at('08:00'), {}, 'FR')).toEqual([]);
    expect(minute(at('17:59'), {}, 'FR')).toEqual([]);
    expect(minute(at('18:00'), {}, 'FR')[0]!.sentence).toBe(
      'it is 18:00, allowed is 08:00-18:00 (pack B2B); wait until 2026-12-01',
    );
  });

  it('before the first hour the hold ends on the same day', () => {
    expect(minute(at('07:59'), {}, 'FR')).toEqual([
      { sentence: 'it is 07:59, allowed is 08:00-18:00 (pack B2B)', until: '2026-11-30' },
    ]);
  });

  it('with two possible zones only a minute that is right in both is right', () => {
    const us = (east: string, west: string) =>
      minute(at(east), { 'America/New_York': at(east), 'America/Los_Angeles': at(west) }, 'US');
    expect(us('10:30', '07:30')[0]!.sentence).toContain('it is 07:30 in Los Angeles');
    expect(us('11:00', '08:00')).toEqual([]);
    expect(us('17:59', '14:59')).toEqual([]);
    expect(us('18:00', '15:00')[0]!.sentence).toContain('it is 18:00 in New York');
  });

  it('the day is that of the recipient as well', () => {
    // Where the workbook is it is still 30 November.
    const zones = { 'Europe/Lisbon': at('01:00', on(12, 1)) };
    expect(minute(at('17:00'), zones, 'PT')[0]!.sentence).toContain('2026-12-01 is a holiday');
  });

  it('a zone that the host does not know is never guessed', () => {
    expect(minute(at('12:00'), { 'Europe/London': at('12:00') }, 'PT')).toEqual([
      { sentence: 'the time in Europe/Lisbon is not known; correct the zone on Policy', until: null },
    ]);
    const east = { 'America/New_York': at('12:00') };
    expect(minute(at('12:00'), east, 'US')[0]!.sentence).toContain('America/Los_Angeles is not known');
  });
});
