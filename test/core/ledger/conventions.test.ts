import type { Row } from '../../../src/core/cells/cell';
import { isoDay } from '../../../src/core/cells/day';
import type { Ledger, ReadOptions } from '../../../src/core/ledger/ledger';
import { readLedger } from '../../../src/core/ledger/read-ledger';

const HEADINGS: Row = ['Account', 'Invoice', 'Invoice date', 'Due date', 'Open'];

function read(rows: readonly Row[], options: ReadOptions = { asOf: 46203 }): Ledger {
  const { ledger, refused } = readLedger([HEADINGS, ...rows], options);
  if (refused) throw new Error(refused.message);
  return ledger;
}

const dueDays = ({ open }: Ledger): (string | null)[] => open.map(({ due }) => (due === null ? null : isoDay(due)));

describe('day and month', () => {
  test('one day above 12 in any date column settles the order for all', () => {
    const ledger = read([
      ['A1', '1', '02/03/2026', '04/05/2026', 10],
      ['A1', '2', '20/03/2026', '05/06/2026', 10],
    ]);
    expect(dueDays(ledger)).toEqual(['2026-05-04', '2026-06-05']);
  });

  test('where single days are silent, nothing falls due before it is issued', () => {
    const ledger = read([
      ['A1', '1', '05/03/2026', '04/04/2026', 10],
      ['A1', '2', '06/03/2026', '05/04/2026', 10],
    ]);
    expect(ledger.table.conventions.dayOrder).toBe('dmy');
    expect(dueDays(ledger)).toEqual(['2026-04-04', '2026-04-05']);
  });

  test('what nothing settles is asked, and never past due meanwhile', () => {
    const ledger = read([['A1', '1', '02/03/2026', '04/05/2026', 10]]);
    expect(ledger.table.undecided).toEqual(['dayOrder']);
    expect(dueDays(ledger)).toEqual([null]);
    expect(ledger.problems.map(({ kind }) => kind)).toEqual(['ambiguous-date', 'ambiguous-date']);
    expect(ledger.totals).toEqual({ XXX: 1000 });
    expect(ledger.accounts[0]!.pastDue).toBe(0);
  });

  test('a person decides', () => {
    const ledger = read([['A1', '1', '02/03/2026', '04/05/2026', 10]], {
      asOf: 46203,
      conventions: { dayOrder: 'mdy' },
    });
    expect(dueDays(ledger)).toEqual(['2026-04-05']);
    expect(ledger.problems).toEqual([]);
  });
});

describe('decimal point or comma', () => {
  test('one clear amount settles the column', () => {
    expect(
      read([
        ['A1', '1', null, 46000, '1.234'],
        ['A1', '2', null, 46000, '5,50'],
      ]).totals,
    ).toEqual({ XXX: 123950 });
  });

  test('what nothing settles is a problem and in no total', () => {
    const ledger = read([['A1', '1', null, 46000, '1.234']]);
    expect(ledger.table.undecided).toEqual(['decimalMark']);
    expect(ledger.totals).toEqual({});
    expect(ledger.counts.problems).toBe(1);
  });
});

describe('the as-of day', () => {
  const rows: Row[] = [['A1', '1', 46000, 46030, 10]];
  const withLines = (lines: readonly Row[], options: ReadOptions = {}): ReturnType<typeof readLedger> =>
    readLedger([...lines, HEADINGS, ...rows], options);

  test.each<[string, Row[], string]>([
    ['As of March 31, 2026', [['As of March 31, 2026']], '2026-03-31'],
    ['As at in one cell, the day in the next', [['As at', 46112]], '2026-03-31'],
    ['a period ends on it', [['1-Mar-26 to 31-Mar-26']], '2026-03-31'],
    ['German', [['Stichtag: 31.03.2026']], '2026-03-31'],
    ['French', [['Arrêtée au 31/03/2026']], '2026-03-31'],
    ['Spanish', [['Fecha de corte: 31/03/2026']], '2026-03-31'],
    ['not the day it was printed', [['Printed on 2026-04-02'], ['As of 2026-03-31']], '2026-03-31'],
  ])('%s', (_, lines, day) => {
    expect(isoDay(withLines(lines).ledger!.asOf)).toBe(day);
  });

  test('the one given wins, and a different one in the file is reported', () => {
    const { ledger } = withLines([['As of 2026-03-31']], { asOf: 46113 });
    expect(isoDay(ledger!.asOf)).toBe('2026-04-01');
    expect(isoDay(ledger!.asOfInFile!)).toBe('2026-03-31');
    expect(ledger!.notes.map(({ code }) => code)).toContain('as-of-differs');
  });

  test('due day plus days past due gives it where nearly all rows agree', () => {
    const { ledger } = readLedger([
      ['Account', 'Due date', 'Days past due', 'Open'],
      ['A1', 46082, 30, 10],
      ['A2', 46100, 12, 10],
      ['A3', 46120, 0, 10],
    ]);
    expect(isoDay(ledger!.asOf)).toBe('2026-03-31');
  });

  test('days past due alone give the due day', () => {
    const { ledger } = readLedger(
      [
        ['Account', 'Days past due', 'Open'],
        ['A1', 30, 10],
      ],
      { asOf: 46112 },
    );
    expect(ledger!.open[0]!.due).toBe(46082);
  });

  test('no day anywhere: refused, and the sentence says what to give', () => {
    const { refused } = readLedger([HEADINGS, ...rows]);
    expect(refused).toMatchObject({ code: 'no-as-of', message: expect.stringContaining('as-of day') });
  });
});
