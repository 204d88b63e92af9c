import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession } from '../support/workbook-session';

const invoice = (account: string, open: number): MadeInvoice => ({
  account,
  invoice: `${account}-1`,
  due: '2026-10-15',
  open,
});
const BOOK = [invoice('A', 90000), invoice('B', 40000), invoice('C', 500)];

function withPromises(promised: Readonly<Record<string, string>>) {
  const [headings, ...rows] = madeExport(BOOK);
  const sheet = [
    [...headings!, 'Promised date'],
    ...rows.map((row) => [...row, promised[String(row[0])] ? day(promised[String(row[0])]!) : null]),
  ];
  const session = startSession({ Aging: sheet }, '2026-11-16');
  return { session, answer: session.score({ columns: { 'Promised date': 'promisedDay' } }) };
}

describe('promises in a column of the ledger', () => {
  it('a broken promise goes to the top of the list, however small the account', () => {
    const { session, answer } = withPromises({ C: '2026-11-10' });
    expect(answer.ranked.map(({ account }) => account)).toEqual(['C', 'A', 'B']);
    expect(answer.ranked[0]!.action.code).toBe('call-broken-promise');
    expect(session.column('Aging', 'Callsheet broken promise')).toEqual([false, false, true]);
  });

  it('a promise that is not yet due holds the call, and the score stays what it was', () => {
    const { answer } = withPromises({ A: '2026-11-20' });
    const plain = withPromises({}).answer;
    expect(answer.ranked.map(({ score }) => score)).toEqual(plain.ranked.map(({ score }) => score));
    expect(answer.ranked[0]!.action.hold!.code).toBe('promise');
    expect(answer.notCalled).toContainEqual({ reason: 'promise', accounts: ['A USD'], balances: { USD: 9000000 } });
  });
});

describe('what changed since the last run', () => {
  it('names whose promise was broken since then, once', () => {
    const { session } = withPromises({ C: '2026-11-16' });
    const said = (iso: string) => {
      session.today = day(iso);
      const { changes } = session.score({ asOf: day(iso) });
      return changes.find(({ code }) => code === 'promises-broken')?.message ?? null;
    };
    // Three days of grace after Monday the 16th.
    expect(said('2026-11-19')).toBeNull();
    expect(said('2026-11-20')).toBe('Promises broken since the last run: C Trading.');
    expect(said('2026-11-20')).toBeNull();
    expect(said('2026-11-23')).toBeNull();
  });
});

describe('a promised day in a column of the ledger', () => {
  const onDay = (promised: string, due: string) => {
    const [headings, ...rows] = madeExport([{ account: 'Q', invoice: 'Q-1', due, open: 300 }]);
    const sheet = [[...headings!, 'Promised date'], ...rows.map((row) => [...row, day(promised)])];
    const { ranked } = startSession({ Aging: sheet }, '2026-11-16').score({ asOf: day('2026-11-16') });
    return ranked[0]!.action.code;
  };

  it('is broken while what was due by then is past due', () =>
    expect(onDay('2026-11-05', '2026-11-01')).toBe('call-broken-promise'));

  it('was about something else where all that is past due fell due after it', () =>
    expect(onDay('2025-11-01', '2026-11-12')).not.toBe('call-broken-promise'));
});
