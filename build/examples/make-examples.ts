import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import type { FileBook } from '../../src/files/file-book';
import { writeXlsx } from '../../src/files/write-xlsx';
import { detailSheet, paymentsSheet, summaryOf } from './layouts';
import { groupedSheet } from './grouped-layout';
import { madeUpBook } from './made-up-book';
import { contactsSheet } from './made-up-contacts';
import { journalSheet } from './made-up-journal';
import { agedBalance, asOf, DUTCH, ENGLISH, FRENCH, GERMAN, openItems, SPANISH } from './print-text';

/** Writes examples/: one made-up book in the layouts and languages that accounting systems export. */
const items = madeUpBook();
const summary = summaryOf(items);
const inDollars = summary.filter(({ currency }) => currency === 'USD');
const inEuros = summary.filter(({ currency }) => currency === 'EUR');

const TEXTS: Readonly<Record<string, Buffer>> = {
  'summary-en.csv': utf8(
    agedBalance(
      inDollars,
      [['A/R Aging Summary'], ['Callsheet Samples'], [`As of ${asOf(ENGLISH)}`], []],
      ['', 'Current', '1 - 30', '31 - 60', '61 - 90', '91 and over', 'Total'],
      ENGLISH,
      'TOTAL',
      ',',
    ),
  ),
  'balance-agee-fr.csv': cp1252(
    agedBalance(
      inEuros,
      [
        ['Balance âgée au', asOf(FRENCH)],
        ['Devise', 'EUR'],
      ],
      ['Code tiers', 'Raison sociale', 'Non échu', '1-30', '31-60', '61-90', '> 90', 'Total'],
      FRENCH,
      'Total général',
      ';',
    ),
  ),
  'antiguedad-saldos-es.csv': cp1252(
    agedBalance(
      inEuros,
      [['Antigüedad de saldos'], ['Fecha de corte', asOf(SPANISH)], ['Moneda', 'EUR']],
      ['Código', 'Cliente', 'Por vencer', '1-30 días', '31-60 días', '61-90 días', '90+ días', 'Total deuda'],
      SPANISH,
      'Total general',
      ';',
    ),
  ),
  'offene-posten-de.csv': cp1252(
    openItems(
      items,
      ['Debitor', 'Name', 'Belegnummer', 'Belegart', 'Belegdatum', 'Nettofälligkeit', 'Offener Betrag', 'Währung'],
      GERMAN,
      'Gesamtsumme',
      'Gutschrift',
      'Rechnung',
    ),
  ),
  'partite-aperte-it.csv': cp1252(
    openItems(
      items,
      [
        'Codice cliente',
        'Cliente',
        'Numero documento',
        'Tipo documento',
        'Data fattura',
        'Data scadenza',
        'Importo aperto',
        'Divisa',
      ],
      SPANISH,
      'Totale generale',
      'Nota di credito',
      'Fattura',
    ),
  ),
  'titulos-em-aberto-pt.csv': cp1252(
    openItems(
      items,
      [
        'Código do cliente',
        'Cliente',
        'Documento',
        'Tipo',
        'Data de emissão',
        'Data de vencimento',
        'Valor em aberto',
        'Moeda',
      ],
      SPANISH,
      'Total geral',
      'Nota de crédito',
      'Fatura',
    ),
  ),
  'openstaande-posten-nl.csv': cp1252(
    openItems(
      items,
      ['Debiteur', 'Naam', 'Factuurnummer', 'Soort', 'Factuurdatum', 'Vervaldatum', 'Openstaand bedrag', 'Valuta'],
      DUTCH,
      'Eindtotaal',
      'Creditnota',
      'Factuur',
    ),
  ),
  'aging-ar.csv': utf8(
    '\ufeff' +
      agedBalance(
        inDollars,
        [['تقرير أعمار الذمم'], ['بتاريخ', asOf(FRENCH)], ['العملة', 'USD']],
        ['رقم العميل', 'اسم العميل', 'غير مستحق', '1-30', '31-60', '61-90', 'أكثر من 90', 'الإجمالي'],
        ENGLISH,
        'الإجمالي الكلي',
        ',',
      ),
  ),
};

const BOOKS: Readonly<Record<string, FileBook>> = {
  'sample-aging.xlsx': {
    sheets: [detailSheet(items), contactsSheet(items), journalSheet(items), paymentsSheet(items)],
  },
  'aged-receivables-detail.xlsx': { sheets: [groupedSheet(items.filter(({ currency }) => currency === 'USD'))] },
};

function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function cp1252(text: string): Buffer {
  return encode(text, 'win1252');
}

async function main(folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(TEXTS)) writeFileSync(join(folder, name), bytes);
  for (const [name, book] of Object.entries(BOOKS)) writeFileSync(join(folder, name), await writeXlsx(book));
}

void main(process.argv[2] ?? 'examples');
