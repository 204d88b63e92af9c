import { debitCreditSign, isCreditType, statusOf, totalledName, yesNo } from '../../../src/core/cells/labels';

describe('the label of a row', () => {
  it.each([
    'Total',
    'TOTAL',
    'Grand Total',
    'Subtotal',
    'Sub-total',
    'Total général :',
    'Suma',
    'Total geral',
    'Gesamtsumme',
    'Summe',
    'Totale complessivo',
    'Eindtotaal',
    'الإجمالي',
    'المجموع الكلي',
    'Percentage of total',
    '**',
  ])('"%s" is that of a total', (label) => {
    expect(totalledName(label)).toBe('');
  });

  it.each([
    ['Total for Acme Ltd', 'Acme Ltd'],
    ['Acme Ltd Total', 'Acme Ltd'],
    ['Summe Debitor 1000', 'Debitor 1000'],
    ['Total de Acme', 'Acme'],
    ['* Summe Acme', 'Acme'],
  ])('"%s" is that of the total of %s', (label, name) => {
    expect(totalledName(label)).toBe(name);
  });

  it.each(['', 'Acme Ltd', 'Summer Ltd', 'TotalEnergies', 'Sumatra Coffee', 'Gesamtschule Nord'])(
    '"%s" is not',
    (label) => {
      expect(totalledName(label)).toBeNull();
    },
  );
});

it.each([
  [
    'open',
    'Open|Unpaid|Not paid|Overdue|Pending|Pendiente|Vencida|Em aberto|Impayée|offen|überfällig|Scaduta|Openstaand|غير مدفوع',
  ],
  ['open', 'Partial|Partially paid|Parcial|Partielle|teilweise bezahlt|Parziale|deels betaald|جزئي'],
  ['settled', 'Paid|Closed|Settled|Paid in full|Pagada|Paga|Payée|bezahlt|ausgeglichen|Pagata|Betaald|مدفوع'],
  ['disputed', 'Disputed|In dispute|En disputa|En litige|strittig|in Klärung|In contestazione|Betwist|متنازع عليه'],
  ['void', 'Void|Cancelled|Written off|Anulada|Cancelada|Annulée|storniert|Annullata|Geannuleerd|ملغي'],
  [null, '|Financed|Blue'],
])('a status is %s in every language: %s', (status, texts) => {
  expect(texts.split('|').map((text) => [text, statusOf(text)])).toEqual(
    texts.split('|').map((text) => [text, status]),
  );
});

it('yes and no are understood, anything else is neither', () => {
  expect(['Yes', 'TRUE', 'sí', 'Sim', 'oui', 'ja', 'x', 'نعم'].map(yesNo)).toEqual(Array(8).fill(true));
  expect(['No', 'FALSE', '0', 'não', 'non', 'Nein', 'nee', 'لا'].map(yesNo)).toEqual(Array(8).fill(false));
  expect(['maybe', '', '2'].map(yesNo)).toEqual([null, null, null]);
});

it.each([
  [
    true,
    'Credit note|Credit memo|CN|UC|Unapplied cash|Payment|Nota de crédito|Avoir|Acompte|Gutschrift|DZ|Creditnota|إشعار دائن',
  ],
  [false, 'Invoice|RV|Debit note|Factura|Nota de débito|Facture|Rechnung|Fattura|Factuur|Journal|فاتورة'],
])('a document type lowers what is owed (%s): %s', (lowers, types) => {
  expect(types.split('|').filter((type) => isCreditType(type) !== lowers)).toEqual([]);
});

it.each([
  [1, 'S|D|DR|Dr.|Soll|Debe|Débit|Dare|debet|مدين'],
  [-1, 'H|C|CR|Haben|Haber|Crédit|Avere|credit|دائن'],
  [null, '|x|Invoice'],
])('a debit/credit flag counts as %s: %s', (sign, flags) => {
  expect(flags.split('|').map(debitCreditSign)).toEqual(flags.split('|').map(() => sign));
});
