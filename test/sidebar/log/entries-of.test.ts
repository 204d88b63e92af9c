import type { StageRun } from '../../../src/core/action/stage-run';
import type { Draft } from '../../../src/sidebar/log/draft';
import { draftFor, emptyDraft } from '../../../src/sidebar/log/draft';
import { entriesOf, takingBack, type Entry } from '../../../src/sidebar/log/entries-of';
import type { LogRequest } from '../../../src/sidebar/log/request';
import { ANA } from '../../core/action/gated';
import { madeAction } from '../../support/made-action';
import { emptyCard, emptyEvent, listed } from '../listed';

const TODAY = 46325;
const run: StageRun = {
  stage: {
    accountClass: 'SLOW',
    fromDay: 7,
    name: 'One week late',
    action: 'call',
    channel: 'call',
    tone: 'firm',
    role: 'clerk',
    every: null,
    skip: 'yes',
  },
  forDay: 46300,
  occurrence: 1,
  tried: null,
  since: 46310,
  rule: 'reached',
  amount: 80000,
  owed: 80000,
  daysPastDue: 9,
};
const account = listed({ action: madeAction({ code: 'call', channel: 'call', run }) });

/** What is written for a request, or the problem that keeps it from being written. */
function logged(request: LogRequest, draft: Partial<Draft> = {}, of = account): readonly Entry[] | string {
  let ids = 0;
  const made = entriesOf(request, of, { ...emptyDraft, ...draft }, { today: TODAY, id: () => `id${++ids}` });
  return 'problem' in made ? made.problem : made.entries;
}
const rows = (...given: Parameters<typeof logged>): readonly Entry[] => {
  const made = logged(...given);
  if (typeof made === 'string') throw new Error(made);
  return made;
};

describe('a contact', () => {
  it('carries out the stage that is due when it is made by its channel', () =>
    expect(rows({ is: 'contact', channel: 'call', outcome: 'no answer' })).toMatchObject([
      { kind: 'contact', channel: 'call', outcome: 'no answer', stage: 'One week late', forDay: 46300, account: 'C1' },
    ]));

  it('stands for itself when it is made by another channel', () =>
    expect(rows({ is: 'contact', channel: 'email', outcome: 'sent' })).toMatchObject([{ stage: '', forDay: null }]));

  it('stands for itself when no stage is due', () =>
    expect(rows({ is: 'contact', channel: 'call', outcome: 'reached' }, {}, listed())).toMatchObject([
      { stage: '', forDay: null },
    ]));

  it('names who turned out to be the wrong person, so that another one is asked', () => {
    const person = { ...ANA, contact: 'Ana Reis' };
    const of = listed({ action: madeAction({ code: 'call', channel: 'call', run, contact: person }) });
    const reference = (outcome: 'wrong person' | 'reached', channel: 'call' | 'email' = 'call') =>
      rows({ is: 'contact', channel, outcome }, {}, of)[0]?.reference;
    expect(reference('wrong person')).toBe('Ana Reis');
    expect(reference('reached')).toBe('');
    expect(reference('wrong person', 'email')).toBe('');
  });

  it('takes the note along', () =>
    expect(rows({ is: 'contact', channel: 'call', outcome: 'reached' }, { note: ' back on Monday ' })[0]?.note).toBe(
      'back on Monday',
    ));
});

describe('a promise', () => {
  const draft = { day: TODAY + 7, amount: 50000, note: 'after the board meets' };

  it('is written with its day and amount, and the call in which it was made as reached', () =>
    expect(rows({ is: 'promise' }, draft)).toMatchObject([
      { kind: 'promise', promisedDay: TODAY + 7, amount: 50000, currency: 'USD', note: 'after the board meets' },
      { kind: 'contact', channel: 'call', outcome: 'reached', stage: 'One week late', note: '' },
    ]));

  it('begins with all that is past due', () => expect(draftFor('promise', account, '').amount).toBe(80000));

  it('leaves out what is disputed: nobody is asked for it', () => {
    const disputed = { ...account, card: { ...account.card, asked: 50000 } };
    expect(draftFor('promise', disputed, '').amount).toBe(50000);
    expect(draftFor('plan', disputed, '').amount).toBe(50000);
  });

  it('without an amount is about all that is past due', () =>
    expect(rows({ is: 'promise' }, { ...draft, amount: null })[0]?.amount).toBeNull());

  it.each<[string, Partial<Draft>, string]>([
    ['needs a day', { day: null }, 'pay-day'],
    ['is not for a day that is over', { day: TODAY - 1 }, 'past-day'],
    ['is not for a day more than two years ahead', { day: TODAY + 732 }, 'far-day'],
    ['is not of nothing', { amount: 0 }, 'amount'],
    ['is not of less than nothing', { amount: -5 }, 'amount'],
    ['is not of what cannot be read', { amount: NaN }, 'amount'],
  ])('%s', (_, wrong, problem) => expect(logged({ is: 'promise' }, { ...draft, ...wrong })).toBe(problem));

  it('may be for today', () => expect(rows({ is: 'promise' }, { ...draft, day: TODAY })).toHaveLength(2));
});

describe('a dispute', () => {
  it('names its reason and its invoices', () =>
    expect(rows({ is: 'dispute' }, { code: 'damaged', invoices: ['I-1', 'I-2'] })[0]).toMatchObject({
      kind: 'dispute',
      outcome: 'damaged',
      reference: 'I-1, I-2',
      amount: null,
    }));

  it('quotes the number of an invoice that has a comma in it', () =>
    expect(rows({ is: 'dispute' }, { code: 'damaged', invoices: ['2026,17', 'I-2'] })[0]!.reference).toBe(
      '"2026,17", I-2',
    ));

  it('needs a reason', () => expect(logged({ is: 'dispute' })).toBe('code'));
});

describe('a payment plan', () => {
  const draft = { day: TODAY + 10, amount: 100000, count: 3, every: 'week' as const };

  it('is a row for each installment, all of one plan, and the call in which it was agreed', () => {
    const made = rows({ is: 'plan' }, draft);
    expect(made.map(({ kind, promisedDay, amount }) => [kind, promisedDay, amount])).toEqual([
      ['installment', TODAY + 10, 33334],
      ['installment', TODAY + 17, 33333],
      ['installment', TODAY + 24, 33333],
      ['contact', null, null],
    ]);
    expect(new Set(made.slice(0, 3).map(({ reference }) => reference))).toEqual(new Set(['Plan 2026-10-30']));
  });

  it('has a name that no other plan of the account has', () => {
    const before = { ...emptyEvent, kind: 'installment' as const, reference: 'Plan 2026-10-30' };
    const again = listed({ card: { ...emptyCard, events: [before] } });
    expect(rows({ is: 'plan' }, draft, again)[0]?.reference).toBe('Plan 2026-10-30 (2)');
  });

  it.each<[string, Partial<Draft>, string]>([
    ['of one installment is none', { count: 1 }, 'count'],
    ['of half an installment is none', { count: 2.5 }, 'count'],
    ['of a hundred installments is a slip', { count: 100 }, 'count'],
    ['needs an amount', { amount: null }, 'amount'],
    ['needs its first day', { day: null }, 'first-day'],
  ])('%s', (_, wrong, problem) => expect(logged({ is: 'plan' }, { ...draft, ...wrong })).toBe(problem));
});

describe('what else is logged', () => {
  it('a note needs words', () => {
    expect(logged({ is: 'note' }, { note: '  ' })).toBe('note');
    expect(rows({ is: 'note' }, { note: 'new owner' })).toMatchObject([{ kind: 'note', note: 'new owner' }]);
  });

  it('a mark says what it is about', () => {
    expect(rows({ is: 'bounce', channel: 'email', address: 'a@b.example' })).toMatchObject([
      { kind: 'bounce', channel: 'email', reference: 'a@b.example' },
    ]);
    expect(rows({ is: 'opt out', channel: null })).toMatchObject([{ kind: 'opt out', channel: null, reference: '' }]);
  });

  it('a promise is confirmed by its id', () =>
    expect(rows({ is: 'promise confirmed', of: 'p1' })).toMatchObject([
      { kind: 'promise confirmed', reference: 'p1' },
    ]));

  it('what ends a promise or a dispute ends it for the account in every currency; plans end each by itself', () =>
    expect(
      (['promise withdrawn', 'dispute settled', 'plan ended'] as const).map((is) => rows({ is, of: 'x' })[0]?.currency),
    ).toEqual([null, null, 'USD']));

  it('an account without a stated currency is logged as a whole', () =>
    expect(
      rows({ is: 'contact', channel: 'call', outcome: 'reached' }, {}, listed({ currency: 'XXX' }))[0]?.currency,
    ).toBeNull());

  it('every row has an id of its own', () => {
    const ids = rows({ is: 'plan' }, { day: TODAY, amount: 900, count: 9 }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('taking back cancels every row that was written, each by its id', () => {
  const written = rows({ is: 'promise' }, { day: TODAY, amount: 100 });
  let ids = 0;
  expect(takingBack(written, () => `back${++ids}`)).toMatchObject([
    { id: 'back1', kind: 'canceled', reference: 'id1', account: 'C1' },
    { id: 'back2', kind: 'canceled', reference: 'id2', account: 'C1' },
  ]);
});
