import { madeExport, type MadeInvoice } from '../../support/made-export';
import { day, startSession } from '../../support/workbook-session';

/** 16 November: OAK has six invoices past due, all of October, and one that is not due yet; ELM has one. */
const OAK: readonly MadeInvoice[] = ['10-05', '10-12', '10-15', '10-19', '10-26', '10-30', '12-15'].map((due, i) => ({
  ...{ account: 'OAK', invoice: `OAK-${i + 1}`, due: `2026-${due}` },
  open: 1000 + i,
}));
const ELM: MadeInvoice = { account: 'ELM', invoice: 'ELM-1', due: '2026-10-15', open: 400 };

const scored = () => {
  const session = startSession({ Aging: madeExport([...OAK, ELM]) }, '2026-11-16');
  return { session, answer: session.score() };
};

describe('six overdue invoices of one customer', () => {
  it('are one line of the ranking and of the call list', () => {
    const { session, answer } = scored();
    expect(answer.ranked.map(({ account }) => account)).toEqual(['OAK', 'ELM']);
    expect(session.column('Call list', 'Account')).toEqual(['OAK', 'ELM']);
    expect(answer.ranked[0]).toMatchObject({ balance: 702_100, pastDue: 601_500, oldestDaysPastDue: 42 });
  });

  it('are one thing to do: the stage of the oldest, with the sum of all six', () => {
    const { answer } = scored();
    const { action } = answer.ranked[0]!;
    expect(action.stages.due).toHaveLength(1);
    expect(action.run).toMatchObject({ amount: 601_500, daysPastDue: 42, forDay: day('2026-10-06') });
    expect(action.sentence).toContain('42 days past due, 6,015.00 USD');
  });

  it('say the same beside each of the seven rows', () => {
    const { session, answer } = scored();
    const said = session.column('Aging', 'Callsheet next action');
    expect(said).toEqual([...OAK.map(() => answer.ranked[0]!.action.sentence), answer.ranked[1]!.action.sentence]);
    expect(session.column('Aging', 'Callsheet rank')).toEqual([1, 1, 1, 1, 1, 1, 1, 2]);
  });

  it('are dealt with by one call: the next day nothing is asked about the other five', () => {
    const { session } = scored();
    const { stage, forDay } = session.score().ranked[0]!.action.run!;
    session.log({ account: 'OAK', kind: 'contact', channel: 'call', outcome: 'reached', stage: stage.name, forDay });
    session.today = day('2026-11-17');
    const [oak] = session.score({ asOf: day('2026-11-17'), asOfConfirmed: true }).ranked;
    expect(oak!.action.stages.due).toEqual([]);
    expect(oak!.action.sentence).toContain('WAIT until 2026-11-');
  });
});
