/** How a made-up ledger is printed: the words of a language, and the habits of an export. */
export interface Dress {
  readonly words: Words;
  readonly decimal: '.' | ',';
  /** Thousands mark; '' for none. */
  readonly thousands: string;
  readonly days: 'serial' | 'iso' | 'dmy/' | 'dmy.' | 'mdy/' | 'd-mon-yyyy' | 'yyyymmdd';
  readonly amounts: 'number' | 'text';
  readonly negatives: 'minus' | 'parentheses' | 'trailing';
  readonly layout: 'detail' | 'grouped' | 'summary';
  readonly preamble: 0 | 3 | 16;
  /** Empty columns left of the table. */
  readonly indent: 0 | 1 | 2;
  readonly blankAfterHeading: boolean;
  readonly totals: 'none' | 'labeled' | 'unlabeled';
  readonly subtotals: boolean;
  /** The heading row again in the middle of the body. */
  readonly pageBreak: boolean;
  /** A column without heading, a column of ours that nobody knows, or both. */
  readonly extras: boolean;
  readonly flags: boolean;
}

export interface Words {
  readonly language: string;
  readonly title: string;
  readonly asOf: string;
  readonly account: string;
  readonly name: string;
  readonly invoice: string;
  readonly issued: string;
  readonly due: string;
  readonly amount: string;
  readonly open: string;
  readonly currency: string;
  readonly flag: string;
  readonly flags: readonly [debit: string, credit: string];
  readonly buckets: readonly [string, string, string, string, string];
  readonly total: string;
  readonly totalFor: string;
}

/** One line per language: what its accounting systems print. */
export const languages: readonly Words[] = [
  {
    language: 'en',
    title: 'Aged receivables',
    asOf: 'As of',
    account: 'Customer No.',
    name: 'Customer Name',
    invoice: 'Invoice Number',
    issued: 'Invoice Date',
    due: 'Due Date',
    amount: 'Invoice Amount',
    open: 'Open Balance',
    currency: 'Currency',
    flag: 'D/C',
    flags: ['D', 'C'],
    buckets: ['Current', '1 - 30', '31 - 60', '61 - 90', '> 90'],
    total: 'TOTAL',
    totalFor: 'Total for',
  },
  {
    language: 'es',
    title: 'Antigüedad de saldos',
    asOf: 'Al',
    account: 'Código Cliente',
    name: 'Nombre Cliente',
    invoice: 'No. Factura',
    issued: 'Fecha Factura',
    due: 'Fecha Vencimiento',
    amount: 'Importe',
    open: 'Saldo Pendiente',
    currency: 'Moneda',
    flag: 'Debe/Haber',
    flags: ['D', 'H'],
    buckets: ['Por Vencer', '1-30 Días', '31-60 Días', '61-90 Días', '90+ Días'],
    total: 'Total general',
    totalFor: 'Total',
  },
  {
    language: 'pt',
    title: 'Contas a receber',
    asOf: 'Data base',
    account: 'Código do Cliente',
    name: 'Nome do Cliente',
    invoice: 'Nº da Fatura',
    issued: 'Data de Emissão',
    due: 'Data de Vencimento',
    amount: 'Valor',
    open: 'Saldo em Aberto',
    currency: 'Moeda',
    flag: 'D/C',
    flags: ['D', 'C'],
    buckets: ['A vencer', '1 a 30 dias', '31 a 60 dias', '61 a 90 dias', 'Mais de 90 dias'],
    total: 'Total geral',
    totalFor: 'Total',
  },
  {
    language: 'fr',
    title: 'Balance âgée',
    asOf: 'Au',
    account: 'Code tiers',
    name: 'Raison sociale',
    invoice: 'N° facture',
    issued: 'Date de facture',
    due: "Date d'échéance",
    amount: 'Montant TTC',
    open: 'Solde restant dû',
    currency: 'Devise',
    flag: 'Sens',
    flags: ['D', 'C'],
    buckets: ['Non échu', '1-30', '31-60', '61-90', '> 90'],
    total: 'Total général',
    totalFor: 'Total',
  },
  {
    language: 'de',
    title: 'Offene Posten',
    asOf: 'Stichtag',
    account: 'Debitor',
    name: 'Kundenname',
    invoice: 'Belegnummer',
    issued: 'Belegdatum',
    due: 'Nettofälligkeit',
    amount: 'Rechnungsbetrag',
    open: 'Offener Betrag',
    currency: 'Währung',
    flag: 'Soll/Haben-Kennz.',
    flags: ['S', 'H'],
    buckets: ['Nicht fällig', '1-30 Tage', '31-60 Tage', '61-90 Tage', 'über 90 Tage'],
    total: 'Gesamtsumme',
    totalFor: 'Summe',
  },
  {
    language: 'it',
    title: 'Scadenzario clienti',
    asOf: 'Situazione al',
    account: 'Codice cliente',
    name: 'Ragione sociale',
    invoice: 'Numero fattura',
    issued: 'Data fattura',
    due: 'Data scadenza',
    amount: 'Importo',
    open: 'Importo residuo',
    currency: 'Valuta',
    flag: 'Dare/Avere',
    flags: ['D', 'A'],
    buckets: ['A scadere', '1-30 giorni', '31-60 giorni', '61-90 giorni', 'Oltre 90 giorni'],
    total: 'Totale generale',
    totalFor: 'Totale',
  },
  {
    language: 'nl',
    title: 'Openstaande posten debiteuren',
    asOf: 'Peildatum',
    account: 'Debiteurnummer',
    name: 'Klantnaam',
    invoice: 'Factuurnummer',
    issued: 'Factuurdatum',
    due: 'Vervaldatum',
    amount: 'Factuurbedrag',
    open: 'Openstaand bedrag',
    currency: 'Valuta',
    flag: 'D/C',
    flags: ['D', 'C'],
    buckets: ['Niet vervallen', '1-30 dagen', '31-60 dagen', '61-90 dagen', 'Meer dan 90 dagen'],
    total: 'Eindtotaal',
    totalFor: 'Totaal',
  },
  {
    language: 'ar',
    title: 'أعمار الذمم المدينة',
    asOf: 'كما في',
    account: 'رقم العميل',
    name: 'اسم العميل',
    invoice: 'رقم الفاتورة',
    issued: 'تاريخ الفاتورة',
    due: 'تاريخ الاستحقاق',
    amount: 'مبلغ الفاتورة',
    open: 'الرصيد المستحق',
    currency: 'العملة',
    flag: 'مدين/دائن',
    flags: ['مدين', 'دائن'],
    buckets: ['غير مستحق', '1-30 يوم', '31-60 يوم', '61-90 يوم', 'أكثر من 90 يوم'],
    total: 'الإجمالي',
    totalFor: 'إجمالي',
  },
];
