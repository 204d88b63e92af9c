import type { JournalEvent } from '../../../src/core/journal/event';
import type { Situation } from '../../../src/core/action/situation';
import { stageStanding } from '../../../src/core/action/stage-standing';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { AccountClass } from '../../../src/core/policy/policy';
import { contacted } from './gated';
import { AS_OF } from './situations';
import { done, names, settledIn, situationOn, standingOn, superseded, type Item } from './stage-days';

const late = (days: number): Item => ({ due: AS_OF - days });
const contact = (stage: string, daysAgo: number, cycle: number) =>
  contacted({ day: AS_OF - daysAgo, stage, forDay: AS_OF - cycle });

describe('what is past due', () => {
  it('is at the stage that the oldest undisputed invoice has reached, with all that is past due', () => {
    const { due } = standingOn(AS_OF, [late(9), late(2), { due: AS_OF - 40, disputed: true }]);
    expect(due).toHaveLength(1);
    expect(due[0]).toMatchObject({
      stage: { name: 'Nine days late' },
      amount: 20_000,
      daysPastDue: 9,
      since: AS_OF,
      rule: 'reached',
      occurrence: 1,
    });
  });

  it('belongs to the cycle, which a disputed invoice opens as well', () => {
    const { due } = standingOn(AS_OF, [late(9), { due: AS_OF - 40, disputed: true }]);
    expect(due[0]!.forDay).toBe(AS_OF - 39);
  });

  it('is left alone once its stage is done, until the next one: by name, or by any contact of that day', () => {
    const items = [late(8)];
    for (const row of [contact('One week late', 1, 7), contact('', 1, 7)]) {
      expect(standingOn(AS_OF, items, [row])).toMatchObject({
        due: [],
        next: { day: AS_OF + 1, stage: { name: 'Nine days late' } },
      });
    }
    const before = contact('', 3, 7);
    expect(names(standingOn(AS_OF, items, [before]).due)).toEqual(['One week late']);
  });

  it('counts an attempt that was not answered: the stage is not due twice', () => {
    const row = contacted({ day: AS_OF, stage: 'Nine days late', forDay: AS_OF - 8, outcome: 'no answer' });
    expect(standingOn(AS_OF, [late(9)], [row]).due).toEqual([]);
  });

  it('is due again, as a second time, when the letter that carried it out came back; until somebody was called', () => {
    const sent = { ...contact('One week late', 0, 6), second: 1, channel: 'email', outcome: 'sent' } as const;
    const bounce = { ...sent, kind: 'bounce', second: 2, outcome: '', reference: 'ap@elm.example' } as const;
    const dayAfter = (...rows: JournalEvent[]) => standingOn(AS_OF + 1, [late(7)], [sent, ...rows]).due;
    expect(dayAfter()).toEqual([]);
    expect(dayAfter(bounce)).toMatchObject([{ stage: { name: 'One week late' }, occurrence: 2, tried: AS_OF }]);

    const marked = { ...bounce, stage: '', forDay: null };
    expect(dayAfter(marked)).toEqual(dayAfter(bounce));
    const later = { ...sent, second: 2, stage: 'Due day', forDay: AS_OF + 9 };
    expect(dayAfter(later, { ...marked, second: 3 })).toEqual([]);

    const called = contacted({ day: AS_OF, second: 3, channel: 'call', outcome: 'no answer' });
    expect(dayAfter(bounce, called)).toEqual([]);
    expect(dayAfter(bounce, { ...sent, second: 3 })).toEqual([]);
  });

  it.each([
    ['went to another address', { stage: '', forDay: null, reference: 'cfo@elm.example' }],
    ['is of another stage', { stage: 'One day late' }],
    ['is of the cycle before', { forDay: AS_OF - 90 }],
    ['is of another channel', { channel: 'letter' }],
  ] as const)('stays done when what came back %s', (_, other) => {
    const sent = { ...contact('One week late', 1, 7), note: 'ap@elm.example: Reminder' };
    const bounce = { ...sent, kind: 'bounce', day: AS_OF, outcome: '', ...other } as const;
    expect(standingOn(AS_OF, [late(8)], [sent, bounce]).due).toEqual([]);
  });

  it('starts anew with a new cycle: what was done in the one before does not count', () => {
    const items: Item[] = [{ due: AS_OF - 60, paid: AS_OF - 40 }, late(1)];
    const rows = [contact('One day late', 59, 59)];
    expect(names(standingOn(AS_OF, items, rows).due)).toEqual(['One day late']);
  });

  it('keeps what was done while it was past due when its due day is corrected; what was done too early is done anew', () => {
    const rows = [contact('One week late', 1, 8)];
    for (const due of [9, 8, 7])
      expect(standingOn(AS_OF, [late(due)], rows).due).not.toMatchObject([{ stage: { name: 'One week late' } }]);
    const early = [contact('One week late', 8, 15)];
    expect(names(standingOn(AS_OF, [late(8)], early).due)).toEqual(['One week late']);
  });

  it('goes on in the same cycle when only a part is paid', () => {
    const items: Item[] = [{ due: AS_OF - 10, paid: AS_OF }, late(2)];
    const rows = [contact('One day late', 9, 9), contact('One week late', 3, 9), contact('Nine days late', 1, 9)];
    expect(standingOn(AS_OF, items, rows).due).toEqual([]);
  });

  it('repeats a stage every so many days after it was last done, until the next one is reached', () => {
    const rows = [contact('Every week', 9, 23)];
    expect(standingOn(AS_OF, [late(24)], rows).due).toMatchObject([
      { stage: { name: 'Every week' }, occurrence: 2, rule: 'again', since: AS_OF - 2 },
    ]);
    const again = [...rows, contact('Every week', 2, 23)];
    expect(standingOn(AS_OF, [late(24)], again)).toMatchObject({ due: [], next: { day: AS_OF + 5 } });
    expect(
      names(
        standingOn(
          AS_OF,
          [late(30)],
          again.map((row) => ({ ...row, forDay: AS_OF - 29 })),
        ).due,
      ),
    ).toEqual(['One month late']);
  });

  it('passes over stages that were missed, and says which', () => {
    const { due, superseded: passed } = standingOn(AS_OF, [late(31)]);
    expect(names(due)).toEqual(['One month late']);
    expect(names(passed)).toEqual([
      'At invoicing',
      'Before due',
      'Due day',
      'One day late',
      'One week late',
      'Nine days late',
      'Eleven days late',
      'Every week',
    ]);
    const rows = passed.map((run) => superseded(run, AS_OF));
    expect(standingOn(AS_OF, [late(31)], rows)).toMatchObject({ due, superseded: [] });
  });

  it('does not pass over a stage that may not be skipped, however old it is', () => {
    const { due, superseded: passed } = standingOn(AS_OF, [late(95)]);
    expect(due).toMatchObject([{ stage: { name: 'Two months late' }, rule: 'not skipped' }]);
    expect(names(passed)).not.toContain('Deliveries stop');
  });

  it('has both stages that stand on one day of the table, one after the other', () => {
    const stages = settledIn.stages.map((stage) =>
      stage.name === 'Nine days late' ? { ...stage, fromDay: 7 } : stage,
    );
    const policy = { ...settledIn, stages };
    const first = standingOn(AS_OF, [late(7)], [], 'NORMAL', policy);
    expect(names(first.due)).toEqual(['One week late']);
    expect(names(first.superseded)).not.toContain('One week late');
    const row = done(first.due[0]!, AS_OF);
    expect(standingOn(AS_OF, [late(7)], [row], 'NORMAL', policy).due).toEqual([]);
    expect(names(standingOn(AS_OF + 1, [late(7)], [row], 'NORMAL', policy).due)).toEqual(['Nine days late']);
    expect(names(standingOn(AS_OF + 4, [late(7)], [row], 'NORMAL', policy).superseded)).toContain('Nine days late');
  });

  it('is not dealt with twice on one day, even where two stages are due', () => {
    const first = standingOn(AS_OF, [late(7), { due: AS_OF }]);
    expect(names(first.due)).toEqual(['One week late', 'Due day']);
    const second = standingOn(AS_OF, [late(7), { due: AS_OF }], [done(first.due[0]!, AS_OF)]);
    expect(second).toMatchObject({ due: [], next: { day: AS_OF + 1, stage: { name: 'Due day' } } });
  });

  it('has nothing to come once the last stage is done', () => {
    const rows = [contact('Two months late', 40, 99), contact('Three months late', 5, 99)];
    expect(standingOn(AS_OF, [late(100)], rows)).toMatchObject({ due: [], next: null });
  });

  it('says nothing of stages from before set-up: they were nobody’s to do', () => {
    const policy = { ...settledIn, readOn: AS_OF - 2 };
    expect(standingOn(AS_OF, [late(95)], [], 'NORMAL', policy).superseded).toEqual([]);
  });

  it('without a journal is at the stage reached by age, whatever may not be skipped', () => {
    const situation = { ...situationOn(AS_OF, [late(95)], []), journal: null };
    expect(stageStanding(situation, 'NORMAL', defaultPolicy)).toMatchObject({
      due: [{ stage: { name: 'Three months late' } }],
      superseded: [],
    });
  });
});

describe('what was done for invoices that are paid or disputed now', () => {
  /** Opened the cycle, and is not asked for any more. */
  const before: readonly (readonly [string, Item])[] = [
    ['paid', { due: AS_OF - 60, paid: AS_OF - 6 }],
    ['disputed', { due: AS_OF - 60, disputed: true }],
  ];

  it.each(before)(
    'counts for nothing later, when those are %s: the stages come again, counted on in the cycle',
    (_, old) => {
      const rows = [contact('One day late', 58, 59), contact('One week late', 8, 59), contact('', 9, 59)];
      const { due } = standingOn(AS_OF, [old, late(7)], rows);
      expect(due).toMatchObject([{ stage: { name: 'One week late' }, occurrence: 2, tried: null, forDay: AS_OF - 59 }]);
      expect(names(standingOn(AS_OF - 6, [old, late(7)], rows).due)).toEqual(['One day late']);
    },
  );

  it('counts where the invoice was past due on that day: it was asked for as well', () => {
    const items: Item[] = [{ due: AS_OF - 10, paid: AS_OF }, late(7)];
    expect(standingOn(AS_OF, items, [contact('One week late', 2, 9)])).toMatchObject({
      due: [],
      next: { day: AS_OF + 2, stage: { name: 'Nine days late' } },
    });
  });

  it('counts as the stage that the invoice stood at, besides: a firm call closes no more of the softer ones', () => {
    const items: Item[] = [{ due: AS_OF - 63, paid: AS_OF - 2 }, late(5)];
    const rows = [contact('Two months late', 3, 62)];
    expect(standingOn(AS_OF, items, rows)).toMatchObject({
      due: [],
      next: { day: AS_OF + 2, stage: { name: 'One week late' } },
    });
    const everyWeek = [contact('One month late', 2, 47)];
    expect(standingOn(AS_OF, [{ due: AS_OF - 48, paid: AS_OF - 1 }, late(18)], everyWeek)).toMatchObject({
      due: [],
      next: { day: AS_OF + 5, stage: { name: 'Every week' } },
    });
  });

  it('was passed over for them alone: what the invoice had not come to is still to be done', () => {
    const items: Item[] = [{ due: AS_OF - 31, paid: AS_OF - 1 }, late(7)];
    const passed = { ...contact('One week late', 3, 30), kind: 'superseded', outcome: '', channel: null } as const;
    expect(names(standingOn(AS_OF, items, [passed]).due)).toEqual(['One week late']);
  });

  it('counts for the whole cycle where the ledger has ages and no due days: nobody knows which it was about', () => {
    const rows = [contact('One week late', 8, 59)];
    const known = situationOn(AS_OF, [late(7)], rows, { cycle: AS_OF - 59, oldestDue: null });
    expect(stageStanding(known, 'NORMAL', settledIn).due).toEqual([]);
  });
});

describe('what comes next', () => {
  it('is never a stage that is done', () => {
    const items: Item[] = [{ due: AS_OF - 9, paid: AS_OF }, late(4)];
    const rows = [contact('One week late', 2, 8), contact('Nine days late', 1, 8)];
    expect(standingOn(AS_OF, items, rows).next).toMatchObject({
      day: AS_OF + 7,
      stage: { name: 'Eleven days late' },
    });
  });
});

describe('after a stage that may not be skipped', () => {
  /** "Two months late" of an account that is so many days late today. */
  const offered = (daysAgo: number, days: number, but: Parameters<typeof contacted>[0] = {}) =>
    contacted({
      ...{ day: AS_OF - daysAgo, stage: 'Two months late', forDay: AS_OF - days + 1, channel: 'call' as const },
      outcome: 'reached',
      ...but,
    });

  it('each stage comes as many days later as the table has between them: the agency a month after the last offer', () => {
    expect(standingOn(AS_OF, [late(95)], [offered(1, 95)])).toMatchObject({
      due: [],
      next: {
        day: AS_OF + 3,
        stage: { name: 'Deliveries stop' },
        after: { stage: { name: 'Two months late' }, done: AS_OF - 1 },
      },
    });
    expect(names(standingOn(AS_OF, [late(98)], [offered(4, 98)]).due)).toEqual(['Deliveries stop']);
    const rows = [offered(29, 123), contact('Before the agency', 1, 122)];
    expect(standingOn(AS_OF, [late(123)], rows).next).toMatchObject({
      day: AS_OF + 1,
      stage: { name: 'Three months late' },
    });
    const month = [offered(30, 123), contact('Before the agency', 2, 122)];
    expect(standingOn(AS_OF, [late(123)], month).due).toMatchObject([
      { stage: { name: 'Three months late' }, rule: 'reached', since: AS_OF },
    ]);
  });

  it('that was done on its own day, the others come on theirs', () => {
    expect(standingOn(AS_OF, [late(63)], [offered(3, 63)]).next).toEqual({
      day: AS_OF + 1,
      stage: expect.objectContaining({ name: 'Deliveries stop' }),
      due: null,
      after: null,
    });
  });

  it('an attempt that nobody answered leaves it open: it is tried again the next day, and no agency before', () => {
    for (const outcome of ['no answer', 'message left', 'wrong person']) {
      const row = offered(1, 95, { outcome });
      const { due, superseded: passed } = standingOn(AS_OF, [late(95)], [row]);
      expect(due).toMatchObject([{ stage: { name: 'Two months late' }, occurrence: 2, tried: AS_OF - 1 }]);
      expect(names(passed)).not.toContain('Two months late');
      expect(standingOn(AS_OF - 1, [late(94)], [row])).toMatchObject({
        due: [],
        next: { day: AS_OF, stage: { name: 'Two months late' } },
      });
    }
  });

  it('an answer, a letter, or a call that somebody only typed in, closes it', () => {
    const tried = offered(9, 95, { outcome: 'no answer' });
    const typed = { stage: '', forDay: null };
    for (const but of [{ outcome: 'reached' }, { outcome: 'sent', channel: 'letter' as const }, typed]) {
      const standing = standingOn(AS_OF, [late(95)], [tried, offered(2, 95, but)]);
      expect(standing).toMatchObject({ due: [], next: { day: AS_OF + 2, stage: { name: 'Deliveries stop' } } });
    }
  });

  it('what was passed over after it is told by the days that it moved to', () => {
    const { due, superseded: passed } = standingOn(AS_OF, [late(104)], [offered(9, 104)]);
    expect(names(due)).toEqual(['Before the agency']);
    expect(names(passed)).toContain('Deliveries stop');
    const policy = { ...settledIn, readOn: AS_OF - 20 };
    expect(names(standingOn(AS_OF, [late(104)], [offered(9, 104)], 'NORMAL', policy).superseded)).toEqual([
      'Deliveries stop',
    ]);
  });

  it('up to the due day nothing moves: it waits for nobody', () => {
    const stages = settledIn.stages.map((stage) =>
      stage.name === 'Before due' ? { ...stage, skip: 'no' as const } : stage,
    );
    const policy = { ...settledIn, stages };
    const row = contacted({ day: AS_OF - 1, stage: 'Before due', forDay: AS_OF });
    const issued = AS_OF - 500;
    expect(names(standingOn(AS_OF, [{ due: AS_OF, issued }], [row], 'NORMAL', policy).due)).toEqual(['Due day']);
  });
});

describe('a slow payer', () => {
  const habit = { habit: 20, averageDaysLate: 21 };
  const standing = (days: number, policy = settledIn) =>
    stageStanding(situationOn(AS_OF, [late(days)], [], habit, policy), 'SLOW', policy);

  it('is dealt with from the day on which it usually pays; the days shown stay days past due', () => {
    expect(standing(20)).toMatchObject({ due: [], next: { day: AS_OF + 1, stage: { name: 'One day late' } } });
    expect(standing(21).due).toMatchObject([{ stage: { name: 'One day late' }, daysPastDue: 21, since: AS_OF }]);
  });

  it('is dealt with from the due day where the policy says so', () => {
    const plain = { ...settledIn, rules: { ...settledIn.rules, habit: 'no' as const } };
    expect(names(standing(8, plain).due)).toEqual(['One week late']);
  });

  it('has its habit whatever its size; who is erratic, or hardly late on average, counts from the due day', () => {
    const due = (of: AccountClass, but: Partial<Situation> = {}) =>
      names(stageStanding(situationOn(AS_OF, [late(8)], [], { ...habit, ...but }), of, settledIn).due);
    expect(due('KEY')).toEqual([]);
    expect(due('LARGE')).toEqual([]);
    expect(due('ERRATIC', { spread: 20 })).toEqual(['One week late']);
    expect(due('NORMAL', { averageDaysLate: 14 })).toEqual(['One week late']);
  });
});

describe('what is not past due', () => {
  const due = (inDays: number, but: Partial<Item> = {}): Item => ({ due: AS_OF + inDays, ...but });

  it('is dealt with by due day, and the journal says for which', () => {
    const { due: runs } = standingOn(AS_OF, [due(7), due(5), due(20)]);
    expect(runs.map(({ stage, forDay }) => [stage.name, forDay - AS_OF])).toEqual([
      ['Before due', 5],
      ['Before due', 7],
      ['At invoicing', 20],
    ]);
    const [first, ...rest] = runs;
    expect(standingOn(AS_OF + 1, [due(7), due(5), due(20)], [done(first!, AS_OF)]).due).toMatchObject(
      rest.map(({ stage, forDay }) => ({ stage, forDay })),
    );
  });

  it('folds into what is past due, which comes first', () => {
    expect(names(standingOn(AS_OF, [late(7), due(0)]).due)).toEqual(['One week late', 'Due day']);
  });

  it('is told its terms at invoicing only when it was issued since set-up', () => {
    const policy = { ...settledIn, readOn: AS_OF - 3 };
    const standing = (issued: number) =>
      standingOn(AS_OF, [due(25, { issued })], [], 'NORMAL', policy).due.map(({ stage, since }) => [
        stage.name,
        since - AS_OF,
      ]);
    expect(standing(AS_OF - 3)).toEqual([['At invoicing', -3]]);
    expect(standing(AS_OF - 4)).toEqual([]);
    expect(names(standingOn(AS_OF, [due(25)], [], 'NORMAL', defaultPolicy).due)).toEqual([]);
  });

  it('waits for its next stage, and after the due day for the first late one', () => {
    const row = contacted({ day: AS_OF, stage: 'Due day', forDay: AS_OF });
    expect(standingOn(AS_OF, [due(0)], [row]).next).toMatchObject({ day: AS_OF + 1, stage: { name: 'One day late' } });
    expect(standingOn(AS_OF, [due(11, { issued: AS_OF - 500 })]).next).toMatchObject({
      day: AS_OF + 4,
      stage: { name: 'Before due' },
    });
  });

  it('leaves nothing behind when it becomes past due: what was not done is superseded', () => {
    const rows = [contacted({ day: AS_OF - 8, stage: 'Before due', forDay: AS_OF - 1 })];
    const { superseded: passed } = standingOn(AS_OF, [late(1)], rows);
    expect(passed.map(({ stage, forDay }) => [stage.name, forDay - AS_OF])).toEqual([
      ['At invoicing', -1],
      ['Due day', -1],
    ]);
  });
});
