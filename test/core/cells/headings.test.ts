import { matchHeading } from '../../../src/core/cells/headings';
import { languages } from '../../../src/core/cells/headings/languages';

const best = (heading: string): string => matchHeading(heading)[0]?.field ?? 'nothing';
const confidence = (heading: string): number => matchHeading(heading)[0]?.confidence ?? 0;

/** The columns no aging report does without, as an export of each language heads them. */
const FIELDS =
  'account|name|invoice|issued|due|open|currency|terms|daysPastDue|bucket:0|bucket:1|bucket:91|total'.split('|');
const HEADINGS: Readonly<Record<string, string>> = {
  en: 'Customer No.|Customer Name|Invoice Number|Invoice Date|Due Date|Open Balance|Currency|Payment Terms|Days Past Due|Not Yet Due|1 - 30 days|Over 90 days|Grand Total',
  es: 'Código de cliente|Razón social|Nº de factura|Fecha de emisión|Fecha de vencimiento|Saldo pendiente|Moneda|Condiciones de pago|Días de atraso|Por vencer|1 a 30 días|Más de 90 días|Total general',
  pt: 'Código do cliente|Nome do cliente|Nº da fatura|Data de emissão|Data de vencimento|Valor em aberto|Moeda|Condições de pagamento|Dias em atraso|A vencer|1 a 30 dias|Acima de 90 dias|Total geral',
  fr: "Code tiers|Raison sociale|N° facture|Date de facture|Date d'échéance|Reste à payer|Devise|Conditions de paiement|Jours de retard|Non échu|1 à 30 jours|Plus de 90 jours|Total général",
  de: 'Kundennummer|Kundenname|Rechnungsnummer|Rechnungsdatum|Fälligkeitsdatum|Offener Betrag|Währung|Zahlungsbedingung|Verzugstage|Nicht fällig|1 bis 30 Tage|über 90 Tage|Gesamtsumme',
  it: 'Codice cliente|Ragione sociale|N. fattura|Data fattura|Data di scadenza|Importo residuo|Valuta|Condizioni di pagamento|Giorni di ritardo|A scadere|Da 1 a 30 giorni|Oltre 90 giorni|Totale generale',
  nl: 'Klantnummer|Klantnaam|Factuurnummer|Factuurdatum|Vervaldatum|Openstaand bedrag|Valuta|Betalingstermijn|Dagen te laat|Niet vervallen|1 tot 30 dagen|Meer dan 90 dagen|Eindtotaal',
  ar: 'رقم العميل|اسم العميل|رقم الفاتورة|تاريخ الفاتورة|تاريخ الاستحقاق|الرصيد المستحق|العملة|شروط الدفع|أيام التأخير|غير مستحق|1 إلى 30 يوم|أكثر من 90 يوم|الإجمالي العام',
};

describe('a heading', () => {
  it.each(languages.map(({ code }) => code))('names every core field in "%s"', (code) => {
    const headings = (HEADINGS[code] ?? '').split('|');
    expect(headings.map(best)).toEqual(FIELDS);
    expect(Math.min(...headings.map(confidence))).toBeGreaterThanOrEqual(0.9);
  });

  it.each`
    system              | headings
    ${'SAP, technical'} | ${{ cust_number: 'account', name_customer: 'name', total_open_amount: 'open', due_in_date: 'due', document_create_date: 'issued', cust_payment_terms: 'terms', invoice_currency: 'currency', isOpen: 'status' }}
    ${'SAP, German'}    | ${{ Konto: 'account', Debitor: 'account', Belegdatum: 'issued', Nettofälligkeit: 'due', Nettofälligkeitsdatum: 'due', 'Betrag in Hauswährung': 'amount', 'Soll/Haben-Kennz.': 'debitCredit', Ausgleichsdatum: 'settled', Referenz: 'invoice' }}
    ${'SAP, Dutch'}     | ${{ Debiteur: 'account', 'Netto-vervaldatum': 'due', 'Bedrag in lokale valuta': 'amount' }}
    ${'QuickBooks'}     | ${{ Current: 'bucket:0', '1 - 30': 'bucket:1', '31 - 60': 'bucket:31', '61 - 90': 'bucket:61', '91 and over': 'bucket:91', '> 90': 'bucket:91', '91 or more days past due': 'bucket:91', TOTAL: 'total', 'Open Balance': 'open' }}
    ${'Xero'}           | ${{ 'Contact Account Number': 'account', '< 1 Month': 'bucket:1', '1 Month': 'bucket:31', '2 Months': 'bucket:61', '3 Months': 'bucket:91', Older: 'bucket:91', 'Outstanding Tax': 'none' }}
    ${'Tally'}          | ${{ "Party's Name": 'name', 'Ref. No.': 'invoice', Pending: 'open', 'Due on': 'due', 'Overdue by days': 'daysPastDue', Opening: 'amount', Date: 'issued' }}
    ${'one for others'} | ${{ Partner: 'name', 'Business Partner No': 'account', Tenant: 'name', Patient: 'name' }}
    ${'a French list'}  | ${{ 'Code tiers': 'account', 'Raison sociale': 'name', 'Non échu': 'bucket:0', '> 90': 'bucket:91' }}
    ${'a Spanish list'} | ${{ IDCliente: 'account', FechaVencimiento: 'due', MontoFactura: 'amount', FechaPago: 'settled', 'Total Deuda': 'total', 'Por Vencer': 'bucket:0', '90+ Días': 'bucket:91', 'Dias Car': 'daysPastDue' }}
    ${'a pivot'}        | ${{ 'Row Labels': 'name', 'Not due yet': 'bucket:0', 'Grand Total': 'total' }}
    ${'customer facts'} | ${{ Email: 'email', 'Credit limit': 'creditLimit', 'Sales Rep': 'owner', 'Margin %': 'margin', Industry: 'industry', 'Do not contact': 'doNotContact', 'Last contact': 'lastContact', 'Promise date': 'promisedDay' }}
    ${'other columns'}  | ${{ 'PO Number': 'none', VAT: 'none', 'Payment method': 'none', 'Overdue amount': 'none' }}
  `('of $system is understood', ({ headings }: { headings: Record<string, string> }) => {
    expect(Object.fromEntries(Object.keys(headings).map((heading) => [heading, best(heading)]))).toEqual(headings);
  });

  it('is known by the beginnings of its words and by the short forms that each language has', () => {
    const short = {
      account: 'A/C|A/C Ref|Account Ref|Cta.|Cpte|Kto.|Deb. nr.|Cód.|Réf. client',
      invoice: 'Fact.|Nº Fact.|Rech.-Nr.|Ft. nr.|N° pièce|Nro. Factura',
      issued: 'F. emisión|Fec. Doc.|Date fact.|Rech.-Datum|Tran. Date',
      due: 'Vto.|F. vto.|Fälligk.|Dt. Venc.|Éch.|Scad.|Verv.datum',
      open: 'Vlr. aberto|Imp. pendiente|Openst. bedrag|Solde TTC|O/S Amount',
    };
    for (const [field, headings] of Object.entries(short)) {
      for (const heading of headings.split('|')) {
        expect([heading, ...matchHeading(heading).map((match) => match.field)]).toContain(field);
      }
    }
    expect(['Debnr', 'Vervdatum', 'Factnr', 'DateÉchéance'].map(best)).toEqual(['account', 'due', 'invoice', 'due']);
    expect(['nicht faellig', 'ueber 90 Tage', 'Waehrung'].map(best)).toEqual(['bucket:0', 'bucket:91', 'currency']);
    expect(best('Period 2')).toBe('bucket:31');
    expect(best('31 t/m 60')).toBe('bucket:31');
  });

  it.each([
    'InvoiceDate',
    'invoice_date',
    'INVOICE  DATE',
    ' Invoice Date: ',
    'invoice-date',
    'Invoice Date (dd/mm/yyyy)',
    'INVOICEDATE',
  ])('means the same however it is typed: %s', (heading) => {
    expect(matchHeading(heading)[0]).toEqual({ field: 'issued', confidence: 0.98 });
  });

  it('may name its currency, which does not change its field', () => {
    expect(['Amount (USD)', 'Betrag in EUR', 'Total €'].map(best)).toEqual(['amount', 'amount', 'total']);
  });

  it('with several meanings offers them all, the likeliest first', () => {
    const fields = matchHeading('Debitor').map(({ field }) => field);
    expect(fields.slice(0, 2)).toEqual(['account', 'name']);
    expect(matchHeading('Balance').map(({ field }) => field)).toEqual(
      expect.arrayContaining(['open', 'total', 'amount']),
    );
  });

  it('with words nobody knows is offered with less confidence', () => {
    expect(best('Customer legal name')).toBe('name');
    expect(confidence('Customer legal name')).toBeLessThan(0.85);
    expect(confidence('Customer legal name')).toBeGreaterThan(0.5);
  });

  it.each([
    '',
    'Lorem ipsum',
    'Zebra',
    '12345',
    '2026-03-31',
    'INV-40915',
    'Callsheet score',
    'Callsheet balance',
    'x'.repeat(500),
  ])('that names no column is not matched: %j', (heading) => {
    expect(matchHeading(heading)).toEqual([]);
  });
});

describe('a bucket heading', () => {
  it.each([
    ['1-30', 1],
    ['31–60', 31],
    ['01-30 days', 1],
    ['1 à 30 jours', 1],
    ['31-60 Tage', 31],
    ['De 61 a 90 días', 61],
    ['٣١ إلى ٦٠ يوم', 31],
    ['1-15', 1],
    ['16-30', 16],
    ['30-60', 31],
    ['+90', 91],
    ['>90', 91],
    ['90+', 91],
    ['90+ Días', 91],
    ['91+', 91],
    ['> 120', 121],
    ['Más de 90', 91],
    ['älter als 90', 91],
    ['ab 91 Tage', 91],
    ['oltre i 90 giorni', 91],
    ['90 days and over', 91],
    ['> 90 and <= 120', 91],
    ['< 1 Month', 1],
    ['3-6 months', 91],
    ['> 1 year', 366],
    ['01 <1', 0],
    ['02 1-30', 1],
    ['07 >366', 367],
    ['Jan-30', 1],
    ['Current', 0],
    ['Non échu', 0],
    ['A scadere', 0],
    ['Saldo por vencer', 0],
  ])('%s begins on day %i past due', (heading, day) => {
    expect(best(heading)).toBe(`bucket:${day}`);
  });

  it('from 0 may hold what is not due or begin with the first day past due', () => {
    expect(
      matchHeading('0-30')
        .slice(0, 2)
        .map(({ field }) => field),
    ).toEqual(['bucket:0', 'bucket:1']);
  });

  it.each(['2024-2025', '31/12/2025', '60-31', 'Street 12', '12', '555-1234567'])('is not seen in %s', (heading) => {
    expect(best(heading)).not.toMatch(/^bucket/);
  });
});
