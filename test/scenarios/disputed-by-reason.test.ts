import { madeExport, type MadeInvoice } from '../support/made-export';
import { startSession } from '../support/workbook-session';

const invoice = (account: string, number: number, open: number, currency = 'USD'): MadeInvoice => ({
  account,
  invoice: `${account}-${number}`,
  due: '2026-10-15',
  open,
  currency,
});
const BOOK = [
  invoice('A', 1, 500),
  invoice('A', 2, 300),
  invoice('B', 1, 900),
  invoice('C', 1, 70),
  invoice('C', 2, 40, 'EUR'),
];

describe('the report of disputes by reason, above the Call list', () => {
  const started = (marked: readonly string[] = [], locale = 'en-US') => {
    const [headings, ...rows] = madeExport(BOOK);
    const column = headings!.indexOf('Invoice');
    const sheet = [
      [...headings!, 'Disputed'],
      ...rows.map((row) => [...row, marked.includes(String(row[column])) ? 'yes' : null]),
    ];
    const session = startSession({ Aging: sheet }, '2026-11-16');
    session.around = { locale };
    session.score();
    return session;
  };
  const said = (session: ReturnType<typeof started>): string => {
    session.score();
    return String(session.book.sheets['Call list']!.cells[2]![0]).replace(
      /^.*?past due [^.]*\.\d\d \w{3}(, [\d.,]+ \w{3})*\.\s?/,
      '',
    );
  };

  it('says nothing while nothing is disputed', () => expect(said(started())).toBe(''));

  it('says how much is disputed and how many invoices, the commonest reason first, each currency by itself', () => {
    const session = started();
    session.log({ account: 'B', kind: 'dispute', outcome: 'damaged' });
    session.log({ account: 'A', kind: 'dispute', outcome: 'pricing', reference: 'A-2' });
    session.log({ account: 'C', kind: 'dispute', outcome: 'pricing' });
    expect(said(session)).toBe('In dispute: price 40.00 EUR, 370.00 USD (3); damaged 900.00 USD (1).');
    session.log({ account: 'C', kind: 'dispute settled' });
    expect(said(session)).toBe('In dispute: damaged 900.00 USD (1); price 300.00 USD (1).');
  });

  it('names what a column of the ledger marks, which tells no reason', () =>
    expect(said(started(['A-1']))).toBe('In dispute: no reason given 500.00 USD (1).'));

  it('is written in the language of the workbook, and gives the reason in words', () => {
    const session = started([], 'es-ES');
    session.log({ account: 'A', kind: 'dispute', outcome: 'entity', reference: 'A-2' });
    session.score();
    expect(session.book.sheets['Call list']!.cells.slice(0, 3).map(([said]) => said)).toEqual([
      'Call list',
      'Al 2026-11-16: Top 20 de 3 cuentas. El Top 20 tiene el 100% del saldo en USD y el 100% del saldo en EUR.',
      'Pendiente 40,00 EUR, 1.770,00 USD; vencido 40,00 EUR, 1.770,00 USD. En disputa: empresa o dirección equivocada 300,00 USD (1).',
    ]);
  });
});
