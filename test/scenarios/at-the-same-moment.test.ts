import type { InputOf, TaskName } from '../../src/core/tasks/task';
import { tasks } from '../../src/core/tasks/tasks';
import type { Plan } from '../../src/core/workbook/plan';
import { carryOut, snapshotOf } from '../support/carry-out';
import { madeExport, type MadeInvoice } from '../support/made-export';
import { exportedOn, journalled, scoredOn } from '../support/working-days';
import { day, type Session } from '../support/workbook-session';

const late = (account: string, open: number, due: string): MadeInvoice => ({
  account,
  invoice: `${account}-1`,
  due,
  open,
});
const A = late('A', 90000, '2026-11-02');
const B = late('B', 40000, '2026-11-02');
const C = late('C', 500, '2026-11-13');
const BOOK = [A, B, C];

/** What somebody's pane makes of the workbook as it stands now; it is written later. */
const planned = <Name extends TaskName>({ book, today }: Session, name: Name, input: InputOf<Name>): Plan => {
  const task = tasks[name] as unknown as {
    reads(given: InputOf<Name>): readonly string[];
    run(snapshot: ReturnType<typeof snapshotOf>, given: InputOf<Name>): { readonly plan: Plan };
  };
  return task.run(snapshotOf(book, task.reads(input), { now: { day: today, minute: 600 } }), input).plan;
};

const note = (id: string, account: string, text: string) => ({
  ...{ id, account, note: text, kind: 'note' as const, currency: null, channel: null, outcome: '', stage: '' },
  ...{ forDay: null, promisedDay: null, amount: null, reference: '' },
});
const logged = (session: Session, who: string, ...entries: ReturnType<typeof note>[]): Plan =>
  planned(session, 'log', { sheet: 'Aging', who, entries });
const written = (session: Session) => journalled(session).map(({ who, account, note: text }) => [who, account, text]);

describe('two people at the same moment', () => {
  it('both log, also of one account: both rows stand', () => {
    const session = scoredOn(BOOK);
    const plans = [
      logged(session, 'Marta', note('m1', 'A', 'wants a copy')),
      logged(session, 'Jonas', note('j1', 'A', 'asks for a plan'), note('j2', 'B', 'on holiday')),
    ];
    for (const plan of plans) carryOut(session.book, plan);
    expect(written(session)).toEqual([
      ['Marta', 'A', 'wants a copy'],
      ['Jonas', 'A', 'asks for a plan'],
      ['Jonas', 'B', 'on holiday'],
    ]);
  });

  it('one scores while the other logs: what Score journals does not take the place of what was logged', () => {
    const session = scoredOn(BOOK);
    session.log({ account: 'B', kind: 'at agency' });
    session.today = day('2026-11-17');
    const score = planned(session, 'score', { sheet: 'Aging', asOf: session.today, asOfConfirmed: true });
    carryOut(session.book, logged(session, 'Jonas', note('j1', 'A', 'asks for a plan')));
    carryOut(session.book, score);
    expect(journalled(session).map(({ kind }) => kind)).toEqual(['at agency', 'note', 'hold']);
  });

  it('both score: what Score journals and the payments it sees count once', () => {
    const session = scoredOn(BOOK);
    session.log({ account: 'B', kind: 'at agency' });
    session.today = day('2026-11-17');
    session.paste('Aging', madeExport([{ ...A, open: 50000 }, B, C]));
    const input = { sheet: 'Aging', asOf: session.today, asOfConfirmed: true };
    const plans = [planned(session, 'score', input), planned(session, 'score', input)];
    // The highlighting of the first takes the place of the one that both had read.
    const [first, second] = plans.map(({ edits }) => edits);
    carryOut(session.book, { edits: first! });
    carryOut(session.book, { edits: second!.filter(({ kind }) => kind !== 'rules') });
    expect(session.column('Payments seen', 'Paid')).toEqual([40000, 40000]);

    const { ranked, notes } = exportedOn(session, '2026-11-18', [{ ...A, open: 50000 }, B, C]);
    const paid = ranked.find(({ account }) => account === 'A')!.card.payments.map(({ amount }) => amount);
    expect(paid).toEqual([4_000_000]);
    expect(notes.filter(({ code }) => code === 'journal' || code === 'payments-seen')).toEqual([]);
    expect(journalled(session).filter(({ kind }) => kind === 'hold')).toHaveLength(1);
  });

  it('both review the list: the next review compares each account once', () => {
    const session = scoredOn(BOOK);
    const plans = ['Marta', 'Jonas'].map((who) => planned(session, 'review', { sheet: 'Aging', who }));
    for (const plan of plans) carryOut(session.book, plan);
    expect(session.column('Review', 'Reviewer')).toEqual(['Marta', 'Marta', 'Marta', 'Jonas', 'Jonas', 'Jonas']);
    exportedOn(session, '2026-11-17', [B, C]);
    expect(session.review().changes.map(({ change, key }) => [change, key.slice(0, 1)])).toEqual([['left', 'A']]);
  });
});

describe('payments that look alike', () => {
  it('of one day count each, for each has an id of its own', () => {
    const twin = { ...A, invoice: '' };
    const session = scoredOn([twin, twin, B]);
    exportedOn(session, '2026-11-17', [B]);
    const ids = session.column('Payments seen', 'Id');
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(
      exportedOn(session, '2026-11-18', [B]).changes.find(({ code }) => code === 'payments-withdrawn'),
    ).toBeUndefined();
  });
});
