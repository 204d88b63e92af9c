import { currencyOf } from '../cells/currency';
import { totalledName } from '../cells/labels';
import { meaningsOf } from '../cells/heading-words';
import { fold } from '../cells/text';
import { wordsOf } from '../cells/words';

/** What may follow a total without naming anyone, by meaning and by word: `Total open invoices`, `Total A/R`. */
const NOBODY = /^(customer|account|invoice|amount|balance|open|total|due|late|days|bucket|filler)$/;
const GENERAL = /^(general|all|r|كلي|عام)$/;
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

/** No letters, or nothing but words of no name and currencies, and how many there are: `20 customers`. */
function isNobody(rest: string): boolean {
  const words = /[^\d\s!-/:-@]/.test(rest) ? wordsOf(rest.replace(/^\d+ /, '')) : [];
  return meaningsOf(words).every(
    ({ text, meanings }) =>
      meanings.some((meaning) => NOBODY.test(meaning)) || GENERAL.test(text) || currencyOf(text) !== null,
  );
}
