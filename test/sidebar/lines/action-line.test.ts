import type { NextAction } from '../../../src/core/action/action-answer';
import type { CreditHold } from '../../../src/core/action/credit-hold';
import { actionLine, creditLine } from '../../../src/sidebar/lines/action-line';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { catalogs } from '../../../src/sidebar/words/language';
import { madeAction } from '../../support/made-action';

const english = formatsFor('en-US', catalogs.en);
const spanish = formatsFor('es-ES', catalogs.es);
const dollars = (amount: number) => ({ amount, currency: 'USD' });
const stage = (code: NextAction['code'], parts: NextAction['parts']) => madeAction({ code, parts });
const held = (code: NonNullable<NextAction['hold']>['code'], parts: NextAction['parts']) =>
  madeAction({ code: 'hold', hold: { code, parts, sentence: '', until: null } });

describe('the next action in the pane', () => {
  it('says who is asked, how late it is and what for, in the language of the pane', () => {
    const action = stage('call-for-promise', { channel: 'call', role: 'approver', days: 34, ...dollars(120_000) });
    expect(actionLine(action, 'en', english)).toBe(
      'CALL approver: 34 days past due, 1,200.00 USD; ask for a dated promise',
    );
    expect(actionLine(action, 'es', spanish)).toBe(
      'LLAMAR a quien aprueba los pagos: 34 días de atraso, 1.200,00 USD; pedir una promesa con fecha',
    );
  });

  it('writes amounts and days as this user reads them, in a hold as well', () => {
    const broken = stage('call-broken-promise', {
      channel: 'call',
      role: 'approver',
      ...dollars(1_230_000),
      day: 46307,
    });
    expect(actionLine(broken, 'es', spanish)).toContain('12 oct 2026');
    expect(actionLine(held('disputed', dollars(410_050)), 'es', spanish)).toContain('4.100,50 USD');
    expect(actionLine(held('net-credit', { amount: 1200, currency: 'JPY' }), 'en', english)).toContain('1,200 JPY');
  });

  it('keeps the name of a plan, whatever it looks like', () => {
    expect(actionLine(held('plan', { plan: '2026-10-12', day: 46307 }), 'en', english)).toBe(
      'HOLD: paying in installments (2026-10-12), the next one on Oct 12, 2026',
    );
  });

  it('keeps a promised day that is no certain date as the sheet has it', () => {
    expect(actionLine(held('promise', { is: 'unread', day: 'next week' }), 'en', english)).toBe(
      'HOLD: promised for next week; that is not one certain date, correct the cell',
    );
  });
});

describe('a credit hold', () => {
  const hold = (is: CreditHold['is'], code: CreditHold['code'], parts: CreditHold['parts']): CreditHold => ({
    ...{ is, code, parts, since: null, why: '' },
  });

  it('is said once: since when it holds, or that it is due or may end, and why', () => {
    const held = hold('on hold', 'held', { day: 46307 });
    expect(creditLine(held, catalogs.en, english)).toBe('On credit hold since Oct 12, 2026');
    expect(creditLine(held, catalogs.es, spanish)).toBe('Crédito suspendido desde el 12 oct 2026');
    const due = hold('due for hold', 'days', { days: 61, ...dollars(120_000) });
    expect(creditLine(due, catalogs.en, english)).toBe('Due for a credit hold: 61 days past due, 1,200.00 USD');
  });
});
