import type { Cell } from '../../../src/core/cells/cell';
import { snapshotOf } from '../../support/carry-out';
import { day, startSession } from '../../support/workbook-session';

const DUE = day('2026-09-15');

describe('Score in layouts other than a row per invoice', () => {
  it('grouped under customer names: invoice rows carry the values, name and total rows stay empty', () => {
    const rows: Cell[][] = [
      ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Open amount'],
      ['Alpha Ltd', null, null, null, null],
      [null, 'I1', DUE - 30, DUE, 100],
      [null, 'I2', DUE - 20, DUE + 10, 200],
      ['Total Alpha Ltd', null, null, null, 300],
      ['Beta Ltd', null, null, null, null],
      [null, 'I3', DUE - 30, DUE, 50],
      ['Total Beta Ltd', null, null, null, 50],
      ['Total', null, null, null, 350],
    ];
    const session = startSession({ Aging: rows }, '2026-11-16');
    const answer = session.score();
    expect(answer.refused).toBeNull();
    expect(session.score().changes).toEqual([]);
    expect(session.inspect().table?.layout).toBe('grouped');
    expect(session.inspect().samples[0]).toEqual(['Alpha Ltd', 'Total Alpha Ltd', 'Beta Ltd', 'Total Beta Ltd']);
    expect(session.inspect().samples[4]?.slice(0, 3)).toEqual([100, 200, 50]);
    expect(session.column('Aging', 'Callsheet account')).toEqual([
      null,
      'Alpha Ltd',
      'Alpha Ltd',
      null,
      null,
      'Beta Ltd',
      null,
      null,
    ]);
    expect(session.column('Aging', 'Callsheet balance').slice(1, 3)).toEqual([300, 300]);
    session.remove();
    expect(snapshotOf(session.book, ['Aging']).sheets['Aging']!.rows).toEqual(rows);
  });

  it('a row per account with buckets: each row carries its own values, the total row none', () => {
    const rows: Cell[][] = [
      ['Aging summary', null, null, null, null, null],
      ['Customer', 'Current', '1-30', '31-60', 'Over 60', 'Total'],
      ['Alpha Ltd', 10, 20, 0, 0, 30],
      ['Beta Ltd', 0, 0, 500, 0, 500],
      ['Total', 10, 20, 500, 0, 530],
    ];
    const session = startSession({ Aging: rows }, '2026-11-16');
    const answer = session.score();
    expect(answer.refused).toBeNull();
    expect(session.inspect().table?.layout).toBe('summary');
    expect(session.column('Aging', 'Callsheet balance')).toEqual([30, 500, null]);
    expect(session.column('Aging', 'Callsheet rank').slice(0, 2).sort()).toEqual([1, 2]);
  });
});
