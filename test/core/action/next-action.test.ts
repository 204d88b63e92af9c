import fc from 'fast-check';
import { dayOf } from '../../../src/core/cells/day';
import { nextAction } from '../../../src/core/action/next-action';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { JournalEvent } from '../../../src/core/journal/event';
import type { Contact } from '../../../src/core/policy/contact';
import type { AccountClass } from '../../../src/core/policy/policy';
import { ANA, contacted, gated, journal, promised } from './gated';
import { AS_OF, situation } from './situations';

/** Monday to Friday. */
const workday = (day: number): number => day + ([2, 1][day % 7] ?? 0);

const action = (but: Parameters<typeof situation>[0], of: AccountClass = 'NORMAL') =>
  nextAction(situation(but), of, defaultPolicy);

describe('the next action', () => {
  it('is one line a collector can act on', () => {
    expect(action({}).sentence).toBe('CALL approver: 31 days past due, 3,200.00 EUR; ask for a dated promise');
  });

  it.each([
    [1, 'remind', 'TEXT clerk: 1 day past due, 3,200.00 EUR; send a reminder'],
    [7, 'remind', 'EMAIL clerk: 7 days past due, 3,200.00 EUR; send a reminder'],
    [9, 'call', 'CALL clerk: 9 days past due, 3,200.00 EUR; ask when it will be paid'],
    [14, 'remind', 'EMAIL clerk: 14 days past due, 3,200.00 EUR; send a reminder'],
    [60, 'offer-plan', 'CALL CFO: 60 days past due, 3,200.00 EUR; offer a payment plan'],
    [400, 'agency', 'LETTER TO CFO: 400 days past due, 3,200.00 EUR; confirm, then hand over to an agency'],
  ])('at %i days past due is %s', (daysPastDue, code, sentence) => {
    expect(action({ daysPastDue })).toMatchObject({ code, sentence });
  });

  it('before the due day goes by the next due day and what falls due on it', () => {
    const ahead = (days: number) => ({
      pastDue: 0,
      daysPastDue: 0,
      upcoming: [{ due: AS_OF + days, amount: 120_000, issued: null }],
    });
    expect(action(ahead(7)).sentence).toBe('EMAIL clerk: due in 7 days, 1,200.00 EUR; send a copy of the invoice');
    expect(action(ahead(7), 'NEW').code).toBe('call-before-due');
    expect(action(ahead(0)).sentence).toBe('EMAIL clerk: due today, 1,200.00 EUR; send a reminder');
    expect(action(ahead(11))).toMatchObject({
      code: 'wait',
      until: AS_OF + 4,
      sentence: 'WAIT until 2026-12-04: due in 11 days, 1,200.00 EUR; then EMAIL clerk: send a copy of the invoice',
    });
  });

  it.each([
    ['es', 'ESPERAR hasta el 4 dic 2026: vence en 11 días, 1.200,00 EUR; después CORREO a'],
    ['pt', 'AGUARDAR até 4 dez 2026: vence em 11 dias, 1.200,00 EUR; depois E-MAIL para'],
  ] as const)('writes amounts and days as its language does: "%s"', (language, sentence) => {
    const ahead = { pastDue: 0, daysPastDue: 0, upcoming: [{ due: AS_OF + 11, amount: 120_000, issued: null }] };
    expect(nextAction(situation(ahead), 'NORMAL', { ...defaultPolicy, language }).sentence).toContain(sentence);
  });

  it('writes on the automatic track also to whoever prefers calls, or wants no texts; and calls where nothing else is open', () => {
    const automatic = (daysPastDue: number, but: Partial<Contact>, ...rows: JournalEvent[]) =>
      nextAction(
        gated({ daysPastDue, contacts: [{ ...ANA, ...but }], journal: journal(...rows) }),
        'NORMAL',
        defaultPolicy,
        'automatic',
      );
    expect(automatic(7, { channel: 'call' })).toMatchObject({ code: 'remind', channel: 'email' });
    const optOut = contacted({ day: AS_OF - 1, kind: 'opt out', channel: 'text', outcome: '' });
    expect(automatic(1, {}, optOut)).toMatchObject({ code: 'remind', channel: 'email' });
    const closed = (['text', 'email', 'letter'] as const).map((channel) => ({ ...optOut, channel }));
    expect(automatic(7, {}, ...closed)).toMatchObject({ code: 'remind', channel: 'call' });
  });

  it('says of no channel that it comes then, where a person has closed them all', () => {
    const rows = (['call', 'text', 'email', 'letter'] as const).map((channel) =>
      contacted({ day: AS_OF - 1, kind: 'opt out', channel, outcome: '' }),
    );
    const { sentence, until } = nextAction(gated({ journal: journal(...rows) }), 'NORMAL', defaultPolicy);
    expect(until).toBeNull();
    expect(sentence).toBe('HOLD: opted out of calls on 2026-11-29');
  });

  it('asks in writing on the automatic track, where nobody has the time to call; what went wrong is still a call', () => {
    const automatic = (but: Parameters<typeof situation>[0]) =>
      nextAction(situation(but), 'NORMAL', defaultPolicy, 'automatic');
    expect(automatic({}).sentence).toBe('EMAIL approver: 31 days past due, 3,200.00 EUR; ask for a dated promise');
    expect(automatic({ daysPastDue: 5 })).toMatchObject({ code: 'remind', channel: 'text' });
    const sent = contacted({ day: AS_OF - 1, channel: 'email', outcome: 'sent', stage: 'One month late' });
    expect(automatic({ journal: journal(sent) }).sentence).toMatch(
      /^WAIT until .*; then EMAIL approver: ask for a dated/,
    );
    expect(automatic({ promises: [promised(AS_OF - 10, 'broken')] })).toMatchObject({
      code: 'call-broken-promise',
      channel: 'call',
    });
  });

  it('waits until a working day of whoever is asked: not until a weekend, nor until a holiday of theirs', () => {
    const ahead = (days: number, policy = defaultPolicy) => {
      const upcoming = [{ due: AS_OF + days, amount: 120_000, issued: null }];
      return nextAction(situation({ pastDue: 0, daysPastDue: 0, upcoming }), 'NORMAL', policy);
    };
    expect(ahead(12)).toMatchObject({ until: dayOf(2026, 12, 7), parts: { day: dayOf(2026, 12, 7) } });
    const closed = { day: dayOf(2026, 12, 7)!, region: '*', name: 'Inventory' };
    expect(ahead(12, { ...defaultPolicy, holidays: [closed] }).until).toBe(dayOf(2026, 12, 8));
    const weekend = defaultPolicy.packs.map((pack) => ({ ...pack, saturday: pack.weekdays }));
    expect(ahead(12, { ...defaultPolicy, packs: weekend }).until).toBe(dayOf(2026, 12, 5));
  });

  it('says which rule spoke, where it is not the day of the stage alone', () => {
    const policy = { ...defaultPolicy, source: 'sheet' as const, readOn: AS_OF - 400 };
    const sentenceAt = (daysPastDue: number, ...rows: readonly ReturnType<typeof contacted>[]) =>
      nextAction(
        situation({ daysPastDue, cycle: AS_OF - daysPastDue + 1, journal: journal(...rows) }),
        'NORMAL',
        policy,
      ).sentence;
    const call = (daysAgo: number, outcome: string) =>
      contacted({ day: AS_OF - daysAgo, channel: 'call', outcome, stage: 'Two months late' });
    expect(sentenceAt(95)).toBe(
      'CALL CFO: 95 days past due, 3,200.00 EUR; offer a payment plan; the stage "Two months late" is not done yet',
    );
    expect(sentenceAt(61, call(1, 'no answer'))).toBe(
      'TEXT CFO: 61 days past due, 3,200.00 EUR; offer a payment plan; not answered on 2026-11-29',
    );
    expect(sentenceAt(95, call(1, 'reached'))).toBe(
      'WAIT until 2026-12-03: 95 days past due, 3,200.00 EUR; then EMAIL CFO: say that deliveries stop, and recommend a credit hold; no sooner after "Two months late" of 2026-11-29',
    );
    expect(sentenceAt(62, call(1, 'reached'))).toMatch(/recommend a credit hold; no sooner after/);
    expect(sentenceAt(61, call(1, 'reached'))).toMatch(/recommend a credit hold$/);
    // It may be skipped: the one behind it has not come yet, as both keep their distance from the offer.
    expect(sentenceAt(95, call(4, 'reached'))).toBe(
      'EMAIL CFO: 95 days past due, 3,200.00 EUR; say that deliveries stop, and recommend a credit hold',
    );
  });

  it('calls a slow payer on the first day, where others get a reminder', () => {
    expect(action({ daysPastDue: 1 }, 'SLOW').code).toBe('call');
  });

  it('says with the age of what is asked for that something older is disputed', () => {
    expect(action({ daysPastDue: 9, disputedPastDue: 5_000, disputedDaysPastDue: 45 }).sentence).toBe(
      'CALL clerk: 9 days past due (disputed: 45 days past due), 3,200.00 EUR; ask when it will be paid',
    );
    expect(action({ daysPastDue: 9, disputedPastDue: 5_000, disputedDaysPastDue: 9 }).sentence).not.toMatch(/disputed/);
  });

  it('says what is past due besides where it is about something that is not due yet', () => {
    const done = contacted({ day: AS_OF - 1, channel: 'call', outcome: 'reached', stage: 'One month late' });
    const ahead = { upcoming: [{ due: AS_OF + 7, amount: 50_000, issued: null }], pastDue: 270_000 };
    expect(action({ ...ahead, journal: journal(done) }).sentence).toBe(
      'EMAIL clerk: due in 7 days, 500.00 EUR; send a copy of the invoice; besides 31 days past due, 2,700.00 EUR',
    );
  });

  it('says when the invoice falls due that is asked about next, where the age is that of something else', () => {
    const done = contacted({ day: AS_OF - 1, channel: 'call', outcome: 'reached', stage: 'One month late' });
    const ahead = { upcoming: [{ due: AS_OF + 11, amount: 50_000, issued: null }], pastDue: 270_000 };
    expect(action({ ...ahead, journal: journal(done) }).sentence).toBe(
      'WAIT until 2026-12-04: 31 days past due, 2,700.00 EUR; then EMAIL clerk: send a copy of the invoice (due 2026-12-11)',
    );
  });

  it('shows yen without decimals and no currency where the sheet states none', () => {
    expect(action({ currency: 'JPY' }).sentence).toContain('320,000 JPY;');
    expect(action({ currency: 'XXX' }).sentence).toContain('3,200.00;');
  });
});

describe('a slow payer, whose stages count from the day on which it usually pays', () => {
  const slow = (but: Parameters<typeof situation>[0]) =>
    action({ habit: 28, averageDaysLate: 28, ...but }, 'SLOW').sentence;
  const ahead = { upcoming: [{ due: AS_OF + 7, amount: 50_000, issued: null }], pastDue: 270_000 };

  it('is expected on that day: until then it is left alone, and the sentence says why', () => {
    expect(slow({ daysPastDue: 21 })).toBe(
      'WAIT until 2026-12-08: 21 days past due, 3,200.00 EUR; usually pays 28 days past due, expected by 2026-12-07; then CALL clerk: ask when it will be paid',
    );
  });

  it('gets the copy of an invoice that falls due, and the sentence says what waits besides', () => {
    expect(slow({ ...ahead, daysPastDue: 21 })).toBe(
      'EMAIL clerk: due in 7 days, 500.00 EUR; send a copy of the invoice; besides 21 days past due, 2,700.00 EUR; usually pays 28 days past due, expected by 2026-12-07',
    );
  });

  it('is called after that day, with the day on which it was expected', () => {
    expect(slow({ daysPastDue: 29 })).toBe(
      'CALL clerk: 29 days past due, 3,200.00 EUR; usually pays 28 days past due, expected by 2026-11-29; ask when it will be paid',
    );
    expect(slow({ daysPastDue: 2, habit: 1 })).toContain('usually pays 1 day past due,');
  });

  it('has no habit where the policy counts from the due day, nor while nothing is past due', () => {
    const strict = { ...defaultPolicy, rules: { ...defaultPolicy.rules, habit: 'no' as const } };
    expect(nextAction(situation({ habit: 28, averageDaysLate: 28 }), 'SLOW', strict).sentence).not.toMatch(/usually/);
    expect(slow({ ...ahead, pastDue: 0, daysPastDue: 0 })).not.toMatch(/usually/);
    expect(action({ habit: 28 }, 'NORMAL').sentence).not.toMatch(/usually/);
  });

  it('the day on which it is expected is the one from which its stages count, whatever habit and age', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 200 }), (habit, daysPastDue) => {
        const { parts, code, until } = nextAction(
          situation({ habit, averageDaysLate: 28, daysPastDue }),
          'SLOW',
          defaultPolicy,
        );
        const expected = AS_OF - daysPastDue + habit;
        expect(parts['expected']).toBe(expected);
        if (expected >= AS_OF) expect([code, until]).toEqual(['wait', workday(expected + 1)]);
        else expect(code).not.toBe('wait');
      }),
    );
  });
});

describe('a hold', () => {
  it('is kept for a net creditor', () => {
    expect(action({ balance: -12_000 })).toMatchObject({
      code: 'hold',
      sentence: 'HOLD: net credit of 120.00 EUR; nothing to collect',
    });
  });

  it('is kept for a customer who must not be contacted', () => {
    expect(action({ doNotContact: true }).sentence).toBe('HOLD: marked do not contact');
  });

  it('is kept while everything past due is disputed, not for the undisputed part', () => {
    expect(action({ pastDue: 0, daysPastDue: 0, disputedPastDue: 80_000 }).sentence).toBe(
      'HOLD: 800.00 EUR disputed; settle the dispute first',
    );
    expect(action({ disputedPastDue: 80_000 }).code).toBe('call-for-promise');
  });

  it('is kept where the promised day cannot be read, with the text that has to be corrected', () => {
    expect(action({ unreadPromise: '03/04/2026' }).sentence).toBe(
      'HOLD: promised for 03/04/2026; that is not one certain date, correct the cell',
    );
  });

  it('is never outweighed by the amount, the age or the class', () => {
    const classes: AccountClass[] = ['NEW', 'LARGE', 'SLOW', 'ERRATIC', 'KEY', 'NORMAL'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.nat(2000),
        fc.constantFrom(...classes),
        fc.constantFrom<Parameters<typeof situation>[0]>(
          { doNotContact: true },
          { unreadPromise: 'soon' },
          { disputedPastDue: 1, pastDue: 0 },
        ),
        (balance, daysPastDue, of, reason) => {
          expect(action({ balance, pastDue: balance, daysPastDue, ...reason }, of).sentence).toMatch(/^HOLD: /);
        },
      ),
    );
  });
});

describe('nothing to do', () => {
  it('is said of a summary row that is all current: its due day is not told', () => {
    expect(action({ pastDue: 0, daysPastDue: 0, current: 320_000 })).toMatchObject({
      code: 'nothing-due',
      sentence: 'WAIT: nothing past due, 3,200.00 EUR not due yet',
    });
  });

  it('is said where the balance is zero, and where no due day is known someone has to find it', () => {
    expect(action({ balance: 0 }).hold!.code).toBe('paid');
    expect(action({ pastDue: 0, daysPastDue: 0, withoutDueDay: 320_000 })).toMatchObject({
      code: 'find-due-day',
      sentence: 'FIND the due day: 3,200.00 EUR has neither due day nor terms',
    });
  });
});
