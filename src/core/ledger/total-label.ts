import { totalledName } from '../cells/labels';
import { currencyOf } from '../cells/currency';
import { fold } from '../cells/text';

/** What may follow a total without naming anyone, folded. */
const NOBODY =
  /^(?:[\s:.·*=#()/%,-]|\d|(?:general|generale|geral|generaal|of|for|fur|de|del|do|da|the|all|les|los|des|di|per|und|et|and|y|e|a\/?r|report|amounts?|balances?|saldo|due|overdue|open|outstanding|receivables?|accounts?|customers?|clients?|clientes?|clienti|kunden|klanten|debtors?|debitoren|debiteuren|invoices?|deuda|cartera|pendiente|facturas?|factures?|fatture|aging|ageing|totals?|العام|الكلي)(?![a-z]))+$/;
/** Rows beneath the totals. */
const SHARE =
  /^(percentage|percent|pourcentage|porcentaje|percentagem|porcentagem|percentuale|prozent\w*|%|النسبه|average|promedio|media|moyenne|durchschnitt|gemiddelde)(?![a-z])/;

/**
 * Takes a total's label apart: whom it speaks of, folded (`Total for Acme`), or '' where it speaks of everything or of
 * the group it closes; null for any other text. A company may be called Total Energies: who asks must look whether the
 * one named was seen.
 */
export function totalLabel(text: string): string | null {
  const folded = fold(text);
  if (SHARE.test(folded)) return isNobody(folded.replace(SHARE, '')) ? '' : null;
  const named = totalledName(text);
  if (named === null) return null;
  const rest = fold(named).replace(/^[\s:.·*=-]+|[\s:.·*=-]+$/g, '');
  return isNobody(rest) ? '' : rest;
}

/** Nothing, words of no name, a currency. */
function isNobody(rest: string): boolean {
  const code = /(?:^|[\s(])([a-z]{3})[\s)]*$/.exec(rest);
  const bare = code && currencyOf(code[1]!) !== null ? rest.slice(0, code.index) : rest;
  return bare.trim() === '' || NOBODY.test(bare);
}
