import { madeExport, type MadeInvoice } from '../support/made-export';
import { addressAll, setPolicy } from '../support/sending-session';
import { day, startSession, type Session } from '../support/workbook-session';
import { exportedOn, scoredOn } from '../support/working-days';

const late = (account: string, open: number, currency = 'USD'): MadeInvoice => ({
  ...{ account, invoice: `${account}-${currency}`, due: '2026-10-02', open, currency },
});
/** One that a person calls, four small ones, and one of which nothing is past due. */
const BOOK = [
  ...[late('BIG', 500_000), late('ELM', 900), late('FIR', 800), late('OAK', 700), late('OAK', 600, 'EUR')],
  { account: 'ASH', invoice: 'ASH-1', due: '2026-12-20', open: 400 },
];

const sheetOf = ({ book }: Session) => book.sheets['Outsourcing']?.cells;
const listed = (session: Session) =>
  (sheetOf(session) ?? [])
    .slice(4)
    .flatMap(([account, , currency]) => (account ? [`${account as string} ${currency as string}`] : []));

/** Scored with one account in the Top N, and Policy filled in. */
function considered(policy: Readonly<Record<string, number>>): Session {
  const session = scoredOn(BOOK);
  setPolicy(session, 'Top N', 1);
  addressAll(session);
  for (const [label, value] of Object.entries(policy)) setPolicy(session, label, value);
  session.score();
  return session;
}

describe('accounts that a provider could call in our name', () => {
  it('are not asked about until Policy has a fee for an account', () => {
    expect(sheetOf(considered({}))).toBeUndefined();
    expect(sheetOf(considered({ 'Cost of an hour': 30 }))).toBeUndefined();
  });

  it('are those past due that no person of ours calls, with whom to call; who promised or disputes stays with us', () => {
    const session = considered({ 'Fee per account and month': 4 });
    expect(listed(session)).toEqual(['ELM USD', 'FIR USD', 'OAK USD', 'OAK EUR']);
    expect(sheetOf(session)![4]!.slice(0, 5)).toEqual(['ELM', expect.anything(), 'USD', 900, 45]);
    expect(sheetOf(session)![4]![7]).toMatch(/@/);
    session.log({ account: 'ELM', kind: 'dispute', outcome: 'damaged' });
    session.log({ account: 'FIR', kind: 'pinned' });
    session.score();
    expect(listed(session)).toEqual(['OAK USD', 'OAK EUR']);
    exportedOn(session, '2026-11-17', [late('BIG', 500_000)]);
    expect(listed(session)).toEqual([]);
  });

  it('have their costs beside those of people of our own: 3 accounts, 2 calls a week of 15 minutes, 30.00 an hour, 4.00 a month', () => {
    const [, [costs]] = sheetOf(considered({ 'Fee per account and month': 4, 'Cost of an hour': 30 }))! as string[][];
    // 3 x 15 x 2 x 52 / 12 = 390 minutes.
    expect(costs).toBe(
      'A month, 2 calls a week of 15 minutes to each of 3 accounts: ' +
        'people of your own 6.5 hours x 30.00 USD = 195.00 USD; a provider 3 x 4.00 USD = 12.00 USD.',
    );
    const [, [half]] = sheetOf(considered({ 'Fee per account and month': 4 }))! as string[][];
    expect(half).toContain('Fill in "Cost of an hour" on Policy');
  });

  it('are listed no more once the fee is taken out, and a sheet of somebody else is never written over', () => {
    const session = considered({ 'Fee per account and month': 4 });
    setPolicy(session, 'Fee per account and month', null as never);
    session.score();
    expect(listed(session)).toEqual([]);

    const own = [['Our own offers']];
    const taken = startSession({ Aging: madeExport(BOOK), Outsourcing: own }, '2026-11-16');
    expect(taken.score({ asOf: day('2026-11-16') }).refused).toBeNull();
    setPolicy(taken, 'Fee per account and month', 4);
    expect(taken.score().refused?.code).toBe('sheet-taken');
    expect(sheetOf(taken)).toEqual(own);
  });
});
