import { letterOf, problemOf, saying, terms } from './made-letter';

const own = {
  ...terms,
  paymentMethods:
    'Bank transfer: ES00 1234\n[es]\nTransferencia: ES00 1234\nindique su número\n[pt-BR]\nTransferência: ES00 1234',
  lateFee: 'Interest is 1 % a month.',
  signature: '[es]\nMarta Vidal, Cobros',
};
const paid = (language: string): string =>
  /(?:How to pay|Cómo pagar|Como pagar):\n([^]*?)\n\n/.exec(letterOf({ language, terms: own }).text)?.[1] ?? '';

describe('what Policy says to recipients', () => {
  it('is in their language where it stands below a line with that language, else what stands before the first', () => {
    expect([paid('es-MX'), paid('Portuguese'), paid('English'), paid('')]).toEqual([
      'Transferencia: ES00 1234\nindique su número',
      'Transferência: ES00 1234',
      'Bank transfer: ES00 1234',
      'Bank transfer: ES00 1234',
    ]);
  });

  it('is the same in every language where it is written once', () => {
    for (const language of ['en', 'es', 'pt'])
      expect(letterOf({ language, terms: own, purpose: 'remind', tone: 'friendly' }).text).toContain(own.lateFee);
  });

  it('is left out where there is none in the language', () => {
    expect(letterOf({ language: 'es', terms: own }).text).toContain('Un cordial saludo,\nMarta Vidal, Cobros\n');
    expect(letterOf({ language: 'pt', terms: { ...own, senderName: '' } }).text).toContain(
      'Cordialmente,\nHarbor Supply',
    );
  });

  it('holds a letter at invoicing that would not say how to pay in its language', () => {
    const order = { purpose: 'state-terms', tone: 'friendly' } as const;
    const held = { ...own, paymentLink: '', paymentMethods: '[es]\nTransferencia' };
    expect(problemOf({ ...order, language: 'es', terms: held })).toBe('');
    expect(problemOf({ ...order, language: 'pt', terms: held })).toMatch(
      /^Policy!paymentMethods: .*payment methods\.$/,
    );
  });

  it('is in the language of a template of the sheet’s own as well, and other lines in brackets are text', () => {
    const templates = saying('{{payment_methods}}').map((one) => ({ ...one, language: 'de' }));
    const said = { ...own, paymentMethods: 'Transfer\n[de]\nÜberweisung\n[Bank A]\n12 34' };
    expect(letterOf({ language: 'de', tone: 'friendly', templates, terms: said }).text).toBe(
      'Überweisung\n[Bank A]\n12 34',
    );
  });
});
