import { madeExport, type MadeInvoice } from '../support/made-export';
import { accountOf, exportedOn, journalled, scoredOn } from '../support/working-days';
import { day } from '../support/workbook-session';

const late = (account: string, open: number, due: string): MadeInvoice => ({
  account,
  invoice: `${account}-1`,
  due,
  open,
});
const BOOK = [late('A', 90000, '2026-11-02'), late('B', 40000, '2026-11-02'), late('C', 500, '2026-11-13')];
const written = (session: ReturnType<typeof scoredOn>) =>
  journalled(session).map(({ kind, account, outcome, stage }) => [kind, account, outcome, stage].filter(Boolean));

const reasons = (session: ReturnType<typeof scoredOn>) =>
  journalled(session).flatMap(({ kind, note }) => (kind === 'hold' ? [note] : []));

describe('a stage that is due and held', () => {
  it('is written to the Journal once, and again only when the reason changes', () => {
    const session = scoredOn(BOOK);
    expect(written(session)).toEqual([]);
    session.log({ account: 'A', kind: 'dispute', outcome: 'pricing' });
    session.log({ account: 'B', kind: 'at agency' });
    exportedOn(session, '2026-11-17', BOOK);
    const holds = () => written(session).filter(([kind]) => kind === 'hold');
    const first = holds();
    expect(first.map(([, account, code]) => [account, code])).toEqual([['B', 'at-agency']]);
    exportedOn(session, '2026-11-18', BOOK);
    expect(holds()).toEqual(first);
  });

  it('is written on the day of the data where that is later than the clock of the workbook', () => {
    const session = scoredOn(BOOK);
    session.log({ account: 'A', kind: 'promise', promisedDay: day('2026-11-20') });
    session.paste('Aging', madeExport(BOOK));
    session.score({ asOf: day('2026-11-17') });
    expect(journalled(session).flatMap((one) => (one.kind === 'hold' ? [one.day] : []))).toEqual([day('2026-11-17')]);
  });

  it('is written with its sentence, the day it ends and the pack that holds it', () => {
    const session = scoredOn(BOOK);
    session.log({ account: 'A', kind: 'promise', promisedDay: day('2026-11-20') });
    exportedOn(session, '2026-11-17', BOOK);
    expect(reasons(session)).toEqual(['HOLD: promised for 2026-11-20; wait until 2026-11-24']);
    exportedOn(session, '2026-11-21', BOOK);
    expect(reasons(session)).toContain('HOLD: nobody is contacted on 2026-11-21 (pack B2B); wait until 2026-11-23');
  });

  it('is written again when something else holds it for the same reason', () => {
    const session = scoredOn(BOOK);
    session.log({ account: 'A', kind: 'promise', promisedDay: day('2026-11-18') });
    session.score();
    session.log({ account: 'A', kind: 'promise', promisedDay: day('2026-11-19') });
    exportedOn(session, '2026-11-17', BOOK);
    exportedOn(session, '2026-11-18', BOOK);
    expect(reasons(session)).toEqual([
      'HOLD: promised for 2026-11-18; wait until 2026-11-23',
      'HOLD: promised for 2026-11-19; wait until 2026-11-23',
    ]);
  });

  it('is not written again for each day of a weekend', () => {
    const session = scoredOn(BOOK);
    for (const iso of ['2026-11-21', '2026-11-22']) exportedOn(session, iso, BOOK);
    const held = journalled(session).filter(({ kind }) => kind === 'hold');
    expect(held.length).toBeGreaterThan(0);
    expect(new Set(held.map(({ account, stage }) => account + stage)).size).toBe(held.length);
  });

  it('is not written a second time by a second run', () => {
    const session = scoredOn(BOOK);
    session.log({ account: 'B', kind: 'at agency' });
    session.score();
    const before = JSON.stringify(session.book.sheets['Journal']);
    session.score();
    session.score();
    expect(JSON.stringify(session.book.sheets['Journal'])).toBe(before);
  });
});

describe('stages that were passed over', () => {
  it('are written when a later one has taken their place, and none of before the first Score', () => {
    const session = scoredOn(BOOK);
    exportedOn(session, '2026-11-30', BOOK);
    const passed = written(session).filter(([kind]) => kind === 'superseded');
    expect(passed.length).toBeGreaterThan(0);
    const before = passed.length;
    session.score();
    expect(written(session).filter(([kind]) => kind === 'superseded')).toHaveLength(before);
    expect(journalled(session).every(({ forDay }) => forDay === null || forDay >= day('2026-11-03'))).toBe(true);
  });
});

describe('the stage that an account stands at when Callsheet is first used', () => {
  it('is not lost: when a later one takes its place before anybody came to it, the Journal says so', () => {
    const old = [late('A', 90000, '2026-10-05'), late('B', 400, '2026-11-13')];
    const session = scoredOn(old);
    expect(accountOf(session.score(), 'A').action.run?.stage.name).toBe('One month late');
    exportedOn(session, '2026-11-23', old);
    const passed = written(session).filter(([kind, account]) => kind === 'superseded' && account === 'A');
    expect(passed).toEqual([['superseded', 'A', 'One month late']]);
  });
});

describe('credit hold', () => {
  const OLD = [late('A', 90000, '2026-09-01'), late('B', 40000, '2026-11-02')];

  it('is a list for whoever takes orders: due for it, on it, due to be released, gone', () => {
    const session = scoredOn(OLD);
    const desk = () => (session.book.sheets['Order desk']?.cells ?? []).slice(1).map((row) => [row[0], row[6], row[7]]);
    expect(desk()).toEqual([['A', 'due for hold', null]]);
    expect(accountOf(session.score(), 'A').card.creditHold).toMatchObject({ is: 'due for hold', code: 'days' });

    session.log({ account: 'A', kind: 'credit hold' });
    expect(desk()).toEqual([['A', 'on hold', day('2026-11-16')]]);

    const paid = [{ ...late('A', 700, '2026-12-20'), invoice: 'A-9' }, OLD[1]!];
    exportedOn(session, '2026-11-20', paid);
    expect(desk()).toEqual([['A', 'due for release', day('2026-11-16')]]);

    session.log({ account: 'A', kind: 'credit release' });
    expect(desk().filter(([account]) => account !== null)).toEqual([]);
  });

  it('names who paid everything, too: nobody forgets to let their orders go', () => {
    const session = scoredOn(OLD);
    const rows = () => (session.book.sheets['Order desk']?.cells ?? []).slice(1).filter((row) => row[0] !== null);
    session.log({ account: 'A', kind: 'credit hold' });
    exportedOn(session, '2026-11-20', OLD.slice(1));
    const released = ['A', 'A Trading', null, 0, 0, null, 'due for release', day('2026-11-16'), 'nothing is past due'];
    expect(rows()).toEqual([released]);
    session.log({ account: 'B', kind: 'credit hold' });
    expect(rows().map(([account, , , , , , state]) => [account, state])).toEqual([
      ['B', 'on hold'],
      ['A', 'due for release'],
    ]);
    const row = journalled(session).find(({ account, kind }) => account === 'B' && kind === 'credit hold')!;
    session.log({ account: 'B', kind: 'canceled', reference: row.id });
    expect(rows()).toEqual([released]);
  });

  it('does not call paid who was only left out of an export', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...OLD[0]!, invoice: `A-${i}` }));
    const session = scoredOn([...many, OLD[1]!]);
    session.log({ account: 'A', kind: 'credit hold' });
    session.today = day('2026-11-20');
    session.paste('Aging', madeExport(OLD.slice(1)));
    session.score({ asOf: day('2026-11-20'), gone: 'not exported' });
    const [, row] = session.book.sheets['Order desk']!.cells;
    expect(row).toMatchObject([
      'A',
      'A Trading',
      null,
      null,
      null,
      null,
      'on hold',
      day('2026-11-16'),
      expect.stringContaining('2026-11-16'),
    ]);
  });

  it('has no sheet while there is nobody to tell of, and is not written anew without need', () => {
    const session = scoredOn(BOOK);
    expect(session.book.sheets['Order desk']).toBeUndefined();
    const old = scoredOn(OLD);
    const before = JSON.stringify(old.book.sheets['Order desk']);
    old.score();
    expect(JSON.stringify(old.book.sheets['Order desk'])).toBe(before);
  });
});

it('a second Score of the same day finds nothing to change', () => {
  const session = scoredOn(BOOK);
  session.log({ account: 'A', kind: 'promise', promisedDay: day('2026-11-20') });
  session.score();
  const cells = () => Object.entries(session.book.sheets).map(([name, sheet]) => [name, sheet.cells]);
  const before = JSON.stringify(cells());
  session.score();
  expect(JSON.stringify(cells())).toBe(before);
});
