import { nextAction } from '../../../src/core/action/next-action';
import type { Situation } from '../../../src/core/action/situation';
import type { JournalEvent } from '../../../src/core/journal/event';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { AccountClass, Policy } from '../../../src/core/policy/policy';
import { contacted, gated, journal, onPlan, promised, TODAY } from './gated';

const action = (
  rows: readonly JournalEvent[],
  but: Partial<Situation> = {},
  policy: Policy = defaultPolicy,
  of: AccountClass = 'NORMAL',
) => nextAction(gated({ journal: journal(...rows), ...but }), of, policy);

const on = (daysAgo: number, but: Partial<JournalEvent>): JournalEvent =>
  contacted({ day: TODAY - daysAgo, channel: null, outcome: '', ...but });

describe('what came back', () => {
  it('post is escalated at once, whatever stage is due', () => {
    expect(action([on(1, { kind: 'returned post' })])).toMatchObject({
      code: 'escalate-post',
      sentence: expect.stringMatching(/^ESCALATE: post came back on 2026-11-29;/) as string,
    });
  });

  it('an email that bounced leads to a call for a new address, and email is withheld until there is one', () => {
    const bounce = on(1, { kind: 'bounce', channel: 'email', reference: 'ana@example.com' });
    expect(action([bounce], { daysPastDue: 7 })).toMatchObject({
      code: 'find-address',
      channel: 'call',
      sentence: 'CALL clerk: email to them came back on 2026-11-29; ask for a new address',
    });
    const called = on(0, { channel: 'call', outcome: 'reached' });
    const later = action(
      [
        { ...bounce, day: TODAY - 9 },
        { ...called, day: TODAY - 8 },
      ],
      { daysPastDue: 7 },
    );
    expect(later).toMatchObject({ code: 'remind', channel: 'letter' });
    const good = on(0, { kind: 'address good', channel: 'email', reference: 'ana@example.com' });
    expect(action([bounce, good], { daysPastDue: 7 })).toMatchObject({ code: 'remind', channel: 'email' });
  });
});

describe('a call for a new address', () => {
  const bounce = on(1, { kind: 'bounce', channel: 'email', reference: 'ana@example.com', second: 600 });
  const called = (daysAgo: number, outcome: string, second = 0) => on(daysAgo, { channel: 'call', outcome, second });

  it('is made after the email came back: one of that morning, answered or not, was about something else', () => {
    for (const outcome of ['no answer', 'reached']) {
      expect(action([called(1, outcome, 300), bounce]).code).toBe('find-address');
    }
    expect(action([bounce, called(1, 'reached', 900)]).code).not.toBe('find-address');
  });

  it('that nobody answered is made again, but a stage that is due goes first', () => {
    const tried = called(1, 'no answer', 900);
    expect(action([bounce, tried])).toMatchObject({ run: null, code: 'find-address' });
    expect(action([bounce, tried], { daysPastDue: 7 })).toMatchObject({ code: 'remind', channel: 'letter' });
  });
});

describe('an email that bounced where nobody has a phone number', () => {
  const { contacts } = gated();
  const bounce = on(1, { kind: 'bounce', channel: 'email', reference: 'ana@example.com' });
  const unlisted = contacts!.map((contact) => ({ ...contact, phone: '' }));

  it('is called about all the same: a person finds the number', () => {
    const called = action([bounce], { contacts: unlisted });
    expect(called).toMatchObject({ code: 'find-address', channel: 'call', contact: null, hold: null });
  });

  it('is still called about after a text or a letter went out: that asked nobody for an address', () => {
    for (const channel of ['text', 'letter'] as const) {
      const sent = on(1, { channel, outcome: 'sent', second: 900 });
      expect(action([{ ...bounce, day: TODAY - 2 }, sent], { daysPastDue: 7 }).code).toBe('find-address');
    }
  });

  it('but not where calls are not wanted', () => {
    const out = on(1, { kind: 'opt out', channel: 'call' });
    expect(action([bounce, out], { contacts: unlisted }).channel).not.toBe('call');
  });
});

describe('a broken promise', () => {
  const broken = promised(TODAY - 4, 'broken');
  const withAmount = { ...broken, standing: { ...broken.standing, amount: 320_000 } };

  it('is called about, by day and amount', () => {
    expect(action([], { promises: [withAmount] })).toMatchObject({
      code: 'call-broken-promise',
      channel: 'call',
      sentence: 'CALL clerk: promise of 3,200.00 EUR due 2026-11-26 broken; ask for a new day',
    });
    expect(action([], { promises: [broken] }).sentence).toContain('promise of all that was past due');
  });

  it('is no longer called about after a newer promise, a plan, payment of it, or when nothing is past due', () => {
    const answered = { ...broken, promise: { ...broken.promise, next: TODAY - 1 } };
    const paid = { ...broken, standing: { ...broken.standing, paidLater: true } };
    for (const promises of [[answered], [paid], [broken, promised(TODAY + 9, 'kept')]]) {
      expect(action([], { promises }).code).toBe('call-for-promise');
    }
    expect(action([], { promises: [answered, promised(TODAY + 2)] }).code).toBe('confirm-promise');
    const ahead = { pastDue: 0, upcoming: [{ due: TODAY + 7, amount: 1, issued: null }] };
    expect(action([], { promises: [broken], ...ahead }).code).toBe('send-invoice-copy');
  });

  it('is tried again the next day while nobody was reached; after a talk the stages go on', () => {
    const tried = (outcome: string, daysAgo: number) =>
      action([on(daysAgo, { channel: 'call', outcome })], { promises: [broken] });
    expect(tried('no answer', 0)).toMatchObject({ code: 'wait', until: TODAY + 1 });
    expect(tried('no answer', 1)).toMatchObject({ code: 'call-broken-promise', channel: 'text' });
    expect(tried('reached', 0)).toMatchObject({ code: 'wait', until: TODAY + 7 });
  });
});

describe('a plan', () => {
  it('whose installment was missed is called about; one that is followed holds', () => {
    expect(action([], { plan: onPlan(TODAY + 9) }).hold!.code).toBe('plan');
    expect(action([], { plan: onPlan(TODAY + 9, { due: TODAY - 5, amount: 80_000 }) })).toMatchObject({
      code: 'call-missed-installment',
      sentence: expect.stringContaining('installment of 800.00 EUR due 2026-11-25 not paid') as string,
    });
  });

  it('whose installment was missed is not called about while nothing is asked for: nothing past due, or credits cover it', () => {
    const plan = onPlan(TODAY + 9, { due: TODAY - 5, amount: 80_000 });
    const ahead = { pastDue: 0, daysPastDue: 0, upcoming: [{ due: TODAY + 7, amount: 1, issued: null }] };
    expect(action([], { plan, ...ahead }).code).toBe('send-invoice-copy');
    const covered = { pastDue: 10_000, credits: 10_000, upcoming: [{ due: TODAY + 99, amount: 1, issued: null }] };
    expect(action([], { plan, ...covered }).code).toBe('apply-credits');
  });
});

describe('a promise', () => {
  const open = promised(TODAY + 5);

  it('is confirmed in writing once, and holds everything else', () => {
    expect(action([], { promises: [open] })).toMatchObject({
      code: 'confirm-promise',
      channel: 'email',
      hold: { code: 'promise' },
      until: TODAY + 9,
      sentence: 'EMAIL clerk: confirm in writing the promise of all that was past due for 2026-12-05',
    });
    const sent = on(1, { channel: 'email', outcome: 'sent' });
    expect(action([sent], { promises: [open] })).toMatchObject({ code: 'hold', hold: { code: 'promise' } });
    const confirmed = { ...open, promise: { ...open.promise, confirmed: TODAY } };
    expect(action([], { promises: [confirmed] })).toMatchObject({ code: 'hold', until: TODAY + 9 });
  });

  it('is confirmed whatever was sent before it was made, on its own day too, and not again after what was sent since', () => {
    const made = on(4, { kind: 'promise', promisedDay: TODAY + 5, id: 'p' });
    const promises = [{ ...open, promise: { ...open.promise, id: 'p' } }];
    const code = (daysAgo: number, second: number) => {
      const sent = on(daysAgo, { channel: 'letter', outcome: 'sent', second });
      return action([{ ...made, second: 600 }, sent], { promises }).code;
    };
    expect(code(5, 900)).toBe('confirm-promise');
    expect(action([made, on(5, { channel: 'letter', outcome: 'sent' })], { promises }).code).toBe('confirm-promise');
    expect(code(4, 300)).toBe('confirm-promise');
    expect(code(4, 900)).toBe('hold');
    expect(code(3, 300)).toBe('hold');
    // Typed in without a time: what went out on its day may have been its confirmation.
    const sent = on(4, { channel: 'letter', outcome: 'sent', second: 300 });
    expect(action([made, sent], { promises }).code).toBe('hold');
    const another = on(2, { second: 60, kind: 'promise', promisedDay: TODAY + 5, id: 'q' });
    const withdrawn = on(2, { kind: 'promise withdrawn', reference: 'q' });
    expect(action([made, on(3, { channel: 'letter', outcome: 'sent' }), another, withdrawn], { promises }).code).toBe(
      'hold',
    );
  });

  it('is not confirmed any more from its day on', () => {
    expect(action([], { promises: [promised(TODAY + 1)] }).code).toBe('confirm-promise');
    expect(action([], { promises: [promised(TODAY)] })).toMatchObject({ code: 'hold', hold: { code: 'promise' } });
  });

  it('is not confirmed against another hold', () => {
    expect(action([], { promises: [open], doNotContact: true }).hold!.code).toBe('do-not-contact');
    const emailed = [1, 2, 3].map((daysAgo) =>
      on(daysAgo + 4, { channel: 'call', outcome: 'no answer', second: daysAgo }),
    );
    const recent = emailed.map((row) => ({ ...row, day: TODAY - 3 }));
    expect(action(recent, { promises: [open] })).toMatchObject({ code: 'hold', hold: { code: 'promise' } });
  });
});

describe('a stage that is due', () => {
  it('and held says why, until when, and what comes then', () => {
    const rows = [on(1, { channel: 'email', outcome: 'sent', stage: 'One day late', forDay: TODAY - 6 })];
    const held = action(rows, { daysPastDue: 7, cycle: TODAY - 6 });
    expect(held).toMatchObject({
      code: 'hold',
      hold: { code: 'email-cap' },
      until: TODAY + 2,
      run: { stage: { name: 'One week late' } },
      channel: 'email',
    });
    expect(held.sentence).toBe(
      'HOLD: last email on 2026-11-29, one in 3 business days (pack B2B); wait until 2026-12-02; then EMAIL clerk: send a reminder',
    );
  });

  it('speaks of the oldest undisputed invoice, not of the oldest', () => {
    expect(action([], { daysPastDue: 9, pastDue: 10_000, disputedPastDue: 90_000 }).sentence).toBe(
      'CALL clerk: 9 days past due, 100.00 EUR; ask when it will be paid',
    );
  });
});

describe('when nothing is due', () => {
  const quiet = {
    pastDue: 0,
    daysPastDue: 0,
    cycle: null,
    upcoming: [{ due: TODAY + 20, amount: 5_000, issued: null }],
  };

  it('a credit hold is released once nothing is past due', () => {
    const rows = [on(9, { kind: 'credit hold' })];
    expect(action(rows, quiet)).toMatchObject({ code: 'credit-release', creditHold: { is: 'due for release' } });
    expect(action(rows).creditHold).toMatchObject({ is: 'on hold', since: TODAY - 9 });
  });

  it('credits that cover all that is past due are applied before a credit hold is released', () => {
    const rows = [on(9, { kind: 'credit hold' })];
    const covering = { ...quiet, pastDue: 500, credits: 500, daysPastDue: 90 };
    expect(action(rows, covering).code).toBe('apply-credits');
    expect(action(rows, { ...covering, balance: -200 }).code).toBe('apply-credits');
    expect(action(rows, { ...covering, pastDue: 0, balance: -200 }).code).toBe('credit-release');
  });

  it('a large account is looked over when its review is due, until the list is reviewed or a note says that it was', () => {
    const policy: Policy = { ...defaultPolicy, source: 'sheet', readOn: TODAY - 95 };
    const note = on(2, { kind: 'note', note: 'limit looked over' });
    expect(action([], quiet, policy, 'KEY')).toMatchObject({
      code: 'review',
      sentence: expect.stringContaining('2026-11-25') as string,
    });
    expect(action([note], quiet, policy, 'KEY').code).toBe('wait');
    expect(action([], quiet, policy, 'NORMAL').code).toBe('wait');
    expect(action([], quiet, { ...policy, reviewedOn: TODAY - 3 }, 'KEY').code).toBe('wait');
    expect(action([], quiet, { ...policy, reviewedOn: TODAY - 92 }, 'KEY').sentence).toContain('2026-11-28');
  });

  it('after the last stage somebody has to decide', () => {
    const rows = ['Two months late', 'Three months late'].map((stage, i) =>
      on(20 - i, { channel: 'letter', outcome: 'sent', stage, forDay: TODAY - 119 }),
    );
    expect(action(rows, { daysPastDue: 120, cycle: TODAY - 119 }).sentence).toBe(
      'DECIDE: 120 days past due, 3,200.00 EUR; every stage is done',
    );
  });
});
