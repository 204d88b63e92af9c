import { fold } from '../cells/text';

/** Words that head a total, folded; a phrase stands before the single words it begins with. */
const HEAD =
  /^(grand total|sub ?-?total|sous ?-?total|total|totals|totales|totaux|totali|totais|totale|totaal|eindtotaal|subtotaal|subtotale|subtotales|gesamtsumme|gesamtergebnis|gesamtbetrag|gesamt|zwischensumme|endsumme|summe|teilergebnis|ergebnis|suma|suma total|soma|somma|somme|sum|percentage|percent|pourcentage|porcentaje|porcentagem|percentuale|prozent|prozentsatz|المجموع|مجموع|الاجمالي|اجمالي)(?=$|[^a-z\u0600-\u06ff0-9])/;
const TAIL = /(?:^|[^a-z])(grand total|sub ?-?total|total|gesamt|ergebnis|summe|totaal|totale)$/;
/** What may follow a total without naming anyone. */
const EMPTY =
  /^(?:[\s:.·*=#()/%-]|\d+|grand|general|generale|geral|generaal|of|for|fur|de|del|do|da|the|all|les|los|des|tous|di|per|und|et|and|y|e|a\/?r|report|amount|amounts|balance|balances|saldo|due|overdue|open|outstanding|receivables?|accounts?|accts|customers?|clients?|clientes?|clienti|kunden|klanten|debtors?|debitoren|debiteuren|invoices?|deuda|cartera|pendiente|facturas?|factures?|fatture|offen|offene|posten|column|columns|aging|ageing|total|totals|الكلي|العام|الفرعي|(?:usd|eur|gbp|ils|inr|cad|aud|chf|brl|mxn|cop|aed|sar)\b)+$/;

/**
 * Takes a total's label apart. `named` holds whom the total speaks of, folded (`Total for Acme`), or '' where it
 * speaks of everything; null for any other text. A company may be called Total Energies: who asks must look whether the
 * one named was seen.
 */
export function totalLabel(text: string): { readonly named: string } | null {
  const folded = fold(text);
  if (folded.length > 80 || folded === '') return null;
  if (/^\*+$/.test(folded) || /^% (of|del?|du|vom|van|di|do) /.test(folded)) return { named: '' };
  const head = HEAD.exec(folded);
  if (head) return { named: bare(folded.slice(head[0].length)) };
  const tail = TAIL.exec(folded);
  return tail ? { named: bare(folded.slice(0, tail.index)) } : null;
}

const LINK = /^(?:for|of|fur|pour|per|para|de|del|do|da|di|voor|von|van|a)\s+/;

function bare(rest: string): string {
  const text = rest.replace(/^[\s:.·*=-]+|[\s:.·*=-]+$/g, '');
  if (text === '' || EMPTY.test(text)) return '';
  return text.replace(LINK, '').trim();
}
