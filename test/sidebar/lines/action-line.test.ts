import type { NextAction } from '../../../src/core/action/next-action';
import { actionLine } from '../../../src/sidebar/lines/action-line';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { catalogs } from '../../../src/sidebar/words/language';

const english = formatsFor('en-US', catalogs.en);
const spanish = formatsFor('es-ES', catalogs.es);
const stage = (code: NextAction['code'], parts: NextAction['parts']): NextAction => ({
  code,
  sentence: 'core says',
  parts,
});

describe('the next action', () => {
  it('says who is asked and what for; amount and days stand beside it on the card', () => {
    const action = stage('call-for-promise', { channel: 'call', role: 'approver', days: 34, amount: '1,200.00 USD' });
    expect(actionLine(action, catalogs.en, english)).toBe('Call the approver: ask for a dated promise');
    expect(actionLine(action, catalogs.es, spanish)).toBe(
      'Llamar a quien aprueba los pagos: pedir una promesa con fecha',
    );
  });

  it('says when, where the day is still to come', () => {
    const inFive = stage('call-before-due', { channel: 'call', role: 'clerk', days: -5 });
    const today = stage('remind', { channel: 'email', role: 'clerk', days: 0 });
    expect(actionLine(inFive, catalogs.en, english)).toMatch(/\(due in 5 days\)$/);
    expect(actionLine(today, catalogs.en, english)).toBe('Email the clerk: send a reminder (due today)');
  });

  it('writes amounts and days as this user reads them', () => {
    const broken = stage('call-broken-promise', { role: 'approver', amount: '12,300.00 USD', day: '2026-10-12' });
    const disputed = stage('hold-disputed', { amount: '4,100.50 USD' });
    expect(actionLine(broken, catalogs.es, spanish)).toContain('12 oct 2026');
    expect(actionLine(disputed, catalogs.es, spanish)).toContain('4100,50 USD');
    expect(actionLine(stage('hold-net-credit', { amount: '1,200 JPY' }), catalogs.en, english)).toContain('1,200 JPY');
  });

  it('keeps a promised day that is no certain date as the sheet has it', () => {
    expect(actionLine(stage('hold-promise', { day: 'next week' }), catalogs.en, english)).toBe(
      'Hold: promised for next week',
    );
  });

  it.each(Object.keys(catalogs.en.actions.others) as NextAction['code'][])(
    '"%s" falls back to the sentence of the core rather than show a gap',
    (code) => {
      const said = actionLine(stage(code, {}), catalogs.en, english);
      expect(said).not.toMatch(/[{}]/);
    },
  );

  it('falls back likewise for a channel it does not know', () => {
    expect(actionLine(stage('call', { channel: 'fax', role: 'clerk', days: 3 }), catalogs.en, english)).toBe(
      'core says',
    );
  });
});
