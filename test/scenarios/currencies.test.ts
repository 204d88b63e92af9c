import { formatMoney } from '../../src/core/cells/format-money';
import type { ScoreAnswer } from '../../src/core/tasks/task';
import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession } from '../support/workbook-session';

const invoice = (account: string, currency: string, open: number): MadeInvoice => ({
  account,
  currency,
  invoice: `${account}-${currency}`,
  due: '2026-09-15',
  open,
});

/** A and B owe in dollars, C in both, D in euro only. Dollars have most invoices. */
const BOOK = [
  invoice('A', 'USD', 5000),
  invoice('B', 'USD', 300),
  invoice('C', 'USD', 1000),
  invoice('C', 'EUR', 4000),
  invoice('D', 'EUR', 900),
];

const start = () => startSession({ Aging: madeExport(BOOK) }, '2026-11-16');

const rateNotes = ({ notes }: ScoreAnswer) =>
  notes.filter(({ code }) => code === 'no-rate').map(({ message }) => message);

function setRate(session: ReturnType<typeof start>, code: string, rate: number): void {
  const row = session.book.sheets['Policy']!.cells.find((cells) => cells[0] === code)!;
  row[1] = rate;
}

function setTopN(session: ReturnType<typeof start>, topN: number): void {
  session.book.sheets['Policy']!.cells.find((cells) => cells[0] === 'Top N')![1] = topN;
}

describe('a book in two currencies', () => {
  it('never adds them: totals, balances and concentration are per currency', () => {
    const answer = start().score();
    expect(answer.totals).toEqual({ USD: 630000, EUR: 490000 });
    expect(answer.concentration.map(({ currency, accounts }) => [currency, accounts])).toEqual([
      ['USD', 3],
      ['EUR', 2],
    ]);
  });

  it('ranks a currency without a rate in a list of its own, after the base currency, and says so', () => {
    const answer = start().score();
    expect(answer.ranked.map(({ rankedIn, rank, account }) => `${rankedIn} ${rank} ${account}`)).toEqual([
      'USD 1 A',
      'USD 2 C',
      'USD 3 B',
      'EUR 1 C',
      'EUR 2 D',
    ]);
    expect(rateNotes(answer)).toEqual([
      expect.stringMatching(/^EUR has no rate: 2 accounts, 4,900\.00 EUR, are ranked after USD\. Give the rate/),
    ]);
  });

  it('says how many of them are written to and not called, and names the empty cell that is to have the rate', () => {
    const session = start();
    session.score();
    setTopN(session, 2);
    const [said] = rateNotes(session.score());
    const cell =
      /; 1 of them is written to, not called\. Give the rate on sheet "Policy", cell B(\d+), and score again\.$/.exec(
        said!,
      );
    const policy = session.book.sheets['Policy']!.cells;
    expect(policy[Number(cell?.[1]) - 1]?.slice(0, 2)).toEqual(['EUR', null]);
  });

  it('counts none of them where all are written to', () => {
    const session = start();
    session.score();
    setTopN(session, 1);
    expect(rateNotes(session.score())[0]).toMatch(
      /^EUR has no rate: 2 accounts, 4,900\.00 EUR, are ranked after USD, and written to, not called\. /,
    );
  });

  it('finds a cell for the rate of a currency that set-up had not seen yet', () => {
    const session = startSession(
      { Aging: madeExport(BOOK.filter(({ currency }) => currency === 'USD')) },
      '2026-11-16',
    );
    expect(rateNotes(session.score())).toEqual([]);
    session.paste('Aging', madeExport(BOOK));
    const answer = session.score();
    expect(answer.changes.find(({ code }) => code === 'policy-extended')?.parts.names).toEqual(['Rates (EUR)']);
    const [, row] = /cell B(\d+)/.exec(rateNotes(answer)[0]!)!;
    session.book.sheets['Policy']!.cells[Number(row) - 1]![1] = 1.1;
    expect(rateNotes(session.score())).toEqual([]);
  });

  it('shows the order desk who is late without a rate, called or not', () => {
    const session = startSession({ Aging: madeExport(BOOK) }, '2026-12-16');
    session.score();
    setTopN(session, 1);
    const tracks = session.score().ranked.map(({ key, personal }) => [key, personal]);
    expect(tracks).toContainEqual(['D EUR', false]);
    expect(session.column('Order desk', 'Account').filter((account) => account !== null)).toEqual(['A', 'C', 'C', 'D']);
  });

  it('counts what an account of the Top N owes in another currency to what the Top N holds', () => {
    const session = start();
    session.score();
    setTopN(session, 2);
    const held = session.score().concentration.map(({ currency, topNShare }) => [currency, topNShare.toFixed(2)]);
    expect(held).toEqual([
      ['USD', '0.95'],
      ['EUR', '0.82'],
    ]);
  });

  it('tells accounts that are not called for want of a rate from those below the line', () => {
    const session = start();
    session.score();
    setTopN(session, 1);
    const { notCalled, ranked } = session.score();
    const called = ranked.filter(({ personal }) => personal).map(({ key }) => key);
    const left = (list: string) => ranked.filter(({ rankedIn, key }) => rankedIn === list && !called.includes(key));
    expect(notCalled.map(({ reason, accounts }) => [reason, accounts])).toEqual([
      ['no-rate', left('EUR').map(({ key }) => key)],
      ['below-the-line', left('USD').map(({ key }) => key)],
    ]);
    expect(left('EUR').length).toBeGreaterThan(0);
  });

  it('ranks everyone in one list once Policy has a rate', () => {
    const session = start();
    session.score();
    setRate(session, 'EUR', 1.1);
    const answer = session.score();
    expect(answer.ranked.map(({ rankedIn, rank }) => `${rankedIn} ${rank}`)).toEqual([
      'USD 1',
      'USD 2',
      'USD 3',
      'USD 4',
      'USD 5',
    ]);
    expect(answer.notes.some(({ code }) => code === 'no-rate')).toBe(false);
    expect(answer.totals).toEqual({ USD: 630000, EUR: 490000 });
  });

  it('counts accounts, not currency entries, in the Top N', () => {
    const session = start();
    session.score();
    setRate(session, 'EUR', 1.1);
    setTopN(session, 2);
    const answer = session.score();
    const top = answer.ranked.filter(({ top }) => top);
    expect(top.map(({ key }) => key)).toEqual(['A USD', 'C EUR', 'C USD']);
    const called = new Set(top.map(({ account }) => account));
    expect(answer.ranked.filter(({ personal, account }) => called.has(account) && !personal)).toEqual([]);
  });

  it('goes on into the second list only when the first is used up, and highlights accordingly', () => {
    const session = start();
    session.score();
    expect(session.highlighted()).toEqual([2, 3, 4, 5, 6]);
    setTopN(session, 2);
    const answer = session.score();
    expect(answer.ranked.filter(({ top }) => top).map(({ key }) => key)).toEqual(['A USD', 'C USD']);
    expect(session.highlighted()).toEqual([2, 4]);
  });

  it('writes on each row the values of its own account and currency', () => {
    const session = start();
    session.score();
    expect(session.column('Aging', 'Callsheet currency')).toEqual(['USD', 'USD', 'USD', 'EUR', 'EUR']);
    expect(session.column('Aging', 'Callsheet balance')).toEqual([5000, 300, 1000, 4000, 900]);
  });

  it('says above the call list what is open in each', () => {
    const session = start();
    session.score();
    const above = session.book.sheets['Call list']!.cells.slice(0, 3).map(([cell]) => cell);
    expect(above[1]).toContain('As of 2026-11-16');
    expect(above[2]).toContain(`${formatMoney(490000, 'EUR', 'en')}, ${formatMoney(630000, 'USD', 'en')}`);
  });
});

describe('an account in credit', () => {
  it('is listed after everyone, never called, and counted among those not called', () => {
    const rows = [...BOOK.slice(0, 3), invoice('Z', 'USD', -200)];
    const session = startSession({ Aging: madeExport(rows) }, '2026-11-16');
    const answer = session.score();
    const last = answer.ranked[answer.ranked.length - 1]!;
    expect(last).toMatchObject({ account: 'Z', balance: -20000, pastDue: 0, top: false, personal: false });
    expect(last.action.hold!.code).toBe('net-credit');
    expect(answer.notCalled).toContainEqual({ reason: 'net-credit', accounts: [last.key], balances: { USD: -20000 } });
    expect(session.highlighted()).not.toContain(5);
    expect(day('2026-11-16')).toBe(answer.asOf);
  });
});
