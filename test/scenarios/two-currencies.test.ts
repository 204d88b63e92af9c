import type { Cell } from '../../src/core/cells/cell';
import type { ScoreAnswer } from '../../src/core/tasks/task';
import type { MadeInvoice } from '../support/made-export';
import { addressAll, senderOf, setPolicy } from '../support/sending-session';
import { accountOf, exportedOn, scoredOn } from '../support/working-days';
import { day, type Session } from '../support/workbook-session';

/** Q owes in dollars, which are the base currency, and in euro. */
const owing = (usd: number, eur: number): readonly MadeInvoice[] => [
  ...(usd > 0 ? [{ account: 'Q', invoice: 'Q-1', due: '2026-10-06', open: usd }] : []),
  ...(eur > 0 ? [{ account: 'Q', invoice: 'Q-2', due: '2026-10-06', open: eur, currency: 'EUR' }] : []),
  { account: 'Y', invoice: 'y', due: '2026-12-10', open: 9000 },
  { account: 'Z', invoice: 'z', due: '2026-12-10', open: 9000 },
];

const codes = ({ ranked }: Pick<ScoreAnswer, 'ranked'>) =>
  Object.fromEntries(
    ranked
      .filter(({ account }) => account === 'Q')
      .map(({ currency, action }) => [currency, action.hold?.code ?? action.code]),
  );

function typed(session: Session, row: Readonly<Record<string, Cell>>): void {
  const { cells } = session.book.sheets['Journal']!;
  cells.push(cells[0]!.map((heading) => row[String(heading)] ?? null));
}

describe('an account that owes in two currencies', () => {
  it('is dealt with once a day, in whichever of them somebody was spoken to', () => {
    const session = scoredOn(owing(300, 250));
    expect(codes(session.score())).toEqual({ USD: 'call-for-promise', EUR: 'call-for-promise' });
    session.log({ account: 'Q', kind: 'contact', channel: 'call', outcome: 'no answer', currency: 'USD' });
    expect(codes(session.score())).toEqual({ USD: 'wait', EUR: 'wait' });
    expect(codes(exportedOn(session, '2026-11-17', owing(300, 250)))).toMatchObject({ EUR: 'call-for-promise' });
  });

  it('is held as a whole by a plan without a currency, as long as its dollars come in', () => {
    const session = scoredOn(owing(300, 250));
    for (const iso of ['2026-11-18', '2026-11-25', '2026-12-02'])
      session.log({ account: 'Q', kind: 'installment', promisedDay: day(iso), amount: 10000, reference: 'P' });
    expect(codes(session.score())).toEqual({ USD: 'plan', EUR: 'plan' });
    expect(codes(exportedOn(session, '2026-11-18', owing(200, 250)))).toEqual({ USD: 'plan', EUR: 'plan' });
    expect(codes(exportedOn(session, '2026-11-23', owing(200, 250)))).toEqual({ USD: 'plan', EUR: 'plan' });
    // The second one is not paid: dollars are called about, and nothing holds the euro any more.
    expect(codes(exportedOn(session, '2026-11-30', owing(200, 250)))).toEqual({
      USD: 'call-missed-installment',
      EUR: 'call',
    });
  });

  it('is held as a whole by a promise without a currency, until its dollars came in', () => {
    const session = scoredOn(owing(300, 250));
    session.log({ account: 'Q', kind: 'promise', promisedDay: day('2026-11-20'), amount: 10000 });
    session.log({ account: 'Q', kind: 'promise confirmed' });
    expect(codes(session.score())).toEqual({ USD: 'promise', EUR: 'promise' });
    expect(codes(exportedOn(session, '2026-11-18', owing(200, 250)))).toEqual({
      USD: 'call-for-promise',
      EUR: 'call-for-promise',
    });
  });
});

describe('a letter in a currency without a rate', () => {
  it('is doubtful, with the cell that is to have the rate, and no run sends it by itself', () => {
    const called = Array.from({ length: 25 }, (_, i): MadeInvoice => ({
      ...{ account: `KEY${i}`, invoice: `k${i}`, due: '2026-10-01', open: 900 },
    }));
    const large = { account: 'Q', invoice: 'Q-1', due: '2026-11-06', open: 5_000_000, currency: 'EUR' };
    const session = scoredOn([...called, large]);
    addressAll(session);
    setPolicy(session, 'Send without a person', 'yes');
    const sender = senderOf(session);
    const doubts = () =>
      sender
        .letters({ letterhead: { creditor: 'Harbor Supply Inc.', paymentMethods: 'First Harbor Bank, 123-456' } })
        .letters.find(({ letter }) => letter.account === 'Q')!.doubts;
    expect(doubts()[0]!.message).toMatch(
      /^Policy!B\d+: EUR has no rate: nobody knows whether a person should see to this account, so it is in the batch/,
    );
    sender.sendUnattended();
    expect(sender.received.map(({ account }) => account)).not.toContain('Q');
    session.book.sheets['Policy']!.cells.find((line) => line[0] === 'EUR')![1] = 0.0001;
    session.score();
    expect(doubts()).toEqual([]);
    sender.sendUnattended();
    expect(sender.received.map(({ account }) => account)).toContain('Q');
  });
});

describe('an amount that a person typed without a currency', () => {
  const RATE = 0.5;

  function typedOn(book: readonly MadeInvoice[], row: Readonly<Record<string, Cell>>): Session {
    const session = scoredOn(book);
    const { cells } = session.book.sheets['Policy']!;
    cells.find((line) => line[0] === 'EUR')![1] = RATE;
    session.log({ account: 'Z', kind: 'note', note: 'here' });
    typed(session, { Day: '2026-11-16', Account: 'Q', 'Promised day': '2026-11-18', Amount: 1000, ...row });
    return session;
  }

  it('means the one in which the account owes, where it owes in one only', () => {
    const session = typedOn(owing(0, 1500), { Kind: 'promise' });
    const { action, card } = accountOf(session.score(), 'Q');
    expect(action.sentence).toContain('the promise of 1,000.00 EUR for 2026-11-18');
    expect(card.promises[0]!.promise).toMatchObject({ currency: 'EUR', amount: 100000 });
    const paid = exportedOn(session, '2026-11-18', owing(0, 500));
    expect(accountOf(paid, 'Q').card.promises[0]!.standing).toMatchObject({ is: 'kept', paid: 100000 });
    // What it meant on its day it means for good, though dollars are owed by now.
    const later = exportedOn(session, '2026-11-23', [
      ...owing(0, 500),
      { account: 'Q', invoice: 'Q-3', due: '2026-12-20', open: 100 },
    ]);
    expect(later.ranked.find(({ key }) => key === 'Q EUR')!.card.promises[0]!.standing.is).toBe('kept');
  });

  it('means the base currency where it owes in both', () => {
    const { ranked } = typedOn(owing(2000, 1500), { Kind: 'promise' }).score();
    const said = ranked.filter(({ account }) => account === 'Q').map(({ action }) => action.sentence);
    expect(said).toContainEqual(expect.stringContaining('the promise of 1,000.00 USD'));
  });

  it('is of an installment the same', () => {
    const session = typedOn(owing(0, 1500), { Kind: 'installment', Reference: 'P' });
    expect(accountOf(session.score(), 'Q').card.plan!.plan).toMatchObject({ currency: 'EUR' });
    const paid = exportedOn(session, '2026-11-18', owing(0, 500));
    expect(accountOf(paid, 'Q').card.plan!.installments[0]).toMatchObject({ is: 'kept', amount: 100000 });
  });
});
