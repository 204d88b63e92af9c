import { inAnother } from '../../../src/core/letters/terms-in';
import { letterOf, problemOf, saying, terms } from './made-letter';

const own = {
  ...terms,
  paymentMethods:
    'Bank transfer: ES00 1234\n[es]\nTransferencia: ES00 1234\nindique su número\n[pt-BR]\nTransferência: ES00 1234',
  lateFee: 'Interest is 1 % a month.',
  signature: '[es]\nMarta Vidal, Cobros',
};
const paid = (language: string, paymentMethods = own.paymentMethods): string =>
  /(?:How to pay|Cómo pagar|Como pagar):\n([^]*?)\n\n/.exec(
    letterOf({ language, terms: { ...own, paymentMethods } }).text,
  )?.[1] ?? '';

/** How to pay, in a letter by a template of the sheet's own in this language. */
const paidIn = (language: string, paymentMethods: string): string => {
  const templates = saying('{{payment_methods}}').map((one) => ({ ...one, language }));
  return letterOf({ language, tone: 'friendly', templates, terms: { ...terms, paymentMethods } }).text;
};

describe('what Policy says to recipients', () => {
  it('is in their language where it stands below a line with that language, else what stands before the first', () => {
    expect([paid('es-MX'), paid('Portuguese'), paid('English'), paid('')]).toEqual([
      'Transferencia: ES00 1234\nindique su número',
      'Transferência: ES00 1234',
      'Bank transfer: ES00 1234',
      'Bank transfer: ES00 1234',
    ]);
    expect(paid('es', 'Transfer\n[Español]\nTransferencia')).toBe('Transferencia');
  });

  it('is the same in every language where it is written once', () => {
    for (const language of ['en', 'es', 'pt'])
      expect(letterOf({ language, terms: own, purpose: 'remind', tone: 'friendly' }).text).toContain(own.lateFee);
  });

  it('is what stands first where nothing is in the language nor before the first line', () => {
    expect(paid('pt', '[es]\nTransferencia\n[en]\nTransfer')).toBe('Transferencia');
    expect(paid('pt', '[es]\nTransferencia\n[pt]\n')).toBe('Transferencia');
    expect(letterOf({ language: 'pt', terms: own }).text).toContain('Cordialmente,\nMarta Vidal, Cobros\n');
  });

  it('is more than a line that ends with a colon', () => {
    expect(paid('en', 'Pay to:\n[ES]\nIBAN ES00 1234\n[PT]\nIBAN PT50 0000')).toBe('IBAN ES00 1234');
    expect(paid('en', 'Pay to:')).toBe('Pay to:');
  });

  it('has all that is below the lines of one language', () => {
    expect(paid('en', '[en]\nBank A: 12\n[es]\nBanco A: 12\n[English]\nBank B: 34')).toBe('Bank A: 12\nBank B: 34');
  });

  it('is never how to opt out in another language: Callsheet says that in the letter’s', () => {
    const asked = { asksOptOut: 'US consumer', terms: { ...own, optOutLine: '[es]\nEscriba BAJA.' } };
    expect(letterOf({ ...asked, language: 'es' }).text).toContain('Escriba BAJA.');
    expect(letterOf({ ...asked, language: 'en' }).text).not.toContain('BAJA');
  });

  it('holds a letter at invoicing where no language says how to pay', () => {
    const order = { purpose: 'state-terms', tone: 'friendly', language: 'pt' } as const;
    const held = { ...own, paymentLink: '', paymentMethods: '[es]\n\n[pt]\n' };
    expect(problemOf({ ...order, terms: { ...held, paymentMethods: '[es]\nTransferencia' } })).toBe('');
    expect(problemOf({ ...order, terms: held })).toMatch(/^Policy!paymentMethods: .*payment methods\.$/);
  });

  it('is in the language of a template of the sheet’s own as well, as the sheet names it', () => {
    expect(paidIn('de', 'Transfer\n[de]\nÜberweisung\n[Bank A]\n12 34')).toBe('Überweisung\n[Bank A]\n12 34');
    expect(paidIn('German', 'Transfer\n[german]\nÜberweisung')).toBe('Überweisung');
    expect([paidIn('German', 'Transfer\n[de]\nÜberweisung'), paidIn('de', 'Transfer\n[Deutsch]\nÜberweisung')]).toEqual(
      ['Überweisung', 'Überweisung'],
    );
    expect(paidIn('Swiss German', 'Transfer\n[Swiss German]\nÜberweisung')).toBe('Überweisung');
  });

  it('is text in all other lines in brackets', () => {
    for (const text of [
      '[US]\nRouting 021\n[UK]\nSort 12-34',
      'Pay to:\n[DE]\nIBAN DE00',
      '[En línea]\nPortal\n[ES 12]\nBanco',
      '[ ]\n[-]\n[]',
    ])
      expect([paid('en', text), paid('es', text)]).toEqual([text, text]);
  });

  it('is known to be in another language than the letter by the marks, and without one by the workbook’s language', () => {
    const languages = new Set(['en', 'es', 'pt']);
    const lacks = (language: string, given: Partial<typeof terms>, workbook = 'en') =>
      inAnother({ ...terms, creditorDetails: '', paymentMethods: '', ...given }, language, languages, workbook).map(
        ({ term, saidIn }) => `${term} in ${saidIn}`,
      );
    const methods = { paymentMethods: 'Transfer\n[es]\nTransferencia' };
    expect([lacks('pt', methods), lacks('es', methods), lacks('en', methods)]).toEqual([
      ['paymentMethods in en'],
      [],
      [],
    ]);
    expect(lacks('pt', { paymentMethods: '[es]\nTransferencia' })).toEqual(['paymentMethods in es']);
    // A company in Spain that wrote it in Spanish alone.
    const once = { paymentMethods: 'Transferencia', lateFee: 'Interés de demora' };
    expect(lacks('en', once, 'es')).toEqual(['paymentMethods in es', 'lateFee in es']);
    expect(lacks('es', once, 'es')).toEqual([]);
  });

  it('is alike in all languages where it is a name or an address that has no marks', () => {
    const languages = new Set(['en', 'es', 'pt']);
    const given = { ...terms, paymentMethods: '', signature: 'Marta Vidal' };
    expect(inAnother(given, 'pt', languages, 'en')).toEqual([]);
    const marked = { ...given, signature: 'Marta Vidal, Collections\n[es]\nMarta Vidal, Cobros' };
    expect(inAnother(marked, 'pt', languages, 'en')).toMatchObject([{ term: 'signature', saidIn: 'en' }]);
  });
});
