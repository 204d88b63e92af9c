import { formatsFor } from '../../../src/sidebar/lines/formats';
import { scriptLines } from '../../../src/sidebar/lines/script-lines';
import { catalogs } from '../../../src/sidebar/words/language';
import { madeAction } from '../../support/made-action';
import { ANA } from '../../core/action/gated';
import { listed } from '../listed';

const said = (language: string, pane: 'en' | 'es' = 'en') => {
  const action = madeAction({
    code: 'call-broken-promise',
    parts: { channel: 'call', role: 'clerk', amount: 120_000, currency: 'USD', day: 46307 },
    contact: { ...ANA, language },
  });
  const formats = formatsFor(pane === 'en' ? 'en-US' : 'es-ES', catalogs[pane]);
  const { language: spoken, lines } = scriptLines(listed({ action }), catalogs[pane], formats);
  return [spoken, lines[0]];
};

describe('what to say on the phone', () => {
  it('is in the language of whoever is called, whatever that of the pane is', () => {
    expect(said('Spanish')).toEqual([
      'es',
      'Buenos días, Ana Reis. Habíamos acordado un pago de 1.200,00 USD para el 12 oct 2026.',
    ]);
    expect(said('pt-BR', 'es')[0]).toBe('pt');
    expect(said('en', 'es')[1]).toBe(
      'Good morning, Ana Reis. We had agreed on a payment of 1,200.00 USD by 2026-10-12.',
    );
  });

  it('is in that of the pane where Contacts names none that there is a script in, with days as this user reads them', () => {
    const english = ['en', 'Good morning, Ana Reis. We had agreed on a payment of 1,200.00 USD by Oct 12, 2026.'];
    expect(said('')).toEqual(english);
    expect(said('Deutsch')).toEqual(english);
  });
});
