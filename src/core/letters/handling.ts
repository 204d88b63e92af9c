import { fold } from '../cells/text';
import type { LetterItem, SheetColumn } from './letter-facts';

/** What an account asks for before it pays, and how a column of the sheet is headed that says it is done. */
const REQUIREMENTS: readonly { readonly asked: RegExp; readonly column: RegExp }[] = [
  {
    asked: /\b(purchase order|po|p\.o\.|orden de compra|oc|ordem de compra|pedido de compra)\b/,
    column: /\b(purchase order|po|po number|orden de compra|oc|ordem de compra|pedido)\b/,
  },
  { asked: /\bportal(es)?\b/, column: /\bportal\b/ },
];

const DENIED = /\b(no|not|without|sin|sem|nao|ningun\w*|nenhum\w*)\b[^.;,]{0,24}$/;

/**
 * What Contacts says of the account that is not met yet: a purchase order that a listed invoice does not carry, a portal
 * that nothing says it was put on. `notes` are the Journal's since the invoices were issued. Null where all is met.
 */
export function unmetHandling(
  handling: string,
  items: readonly LetterItem[],
  columns: readonly SheetColumn[],
  notes: readonly string[],
): string | null {
  const said = fold(handling);
  const unmet = REQUIREMENTS.some(({ asked, column }) => {
    const found = asked.exec(said);
    if (!found || DENIED.test(said.slice(0, found.index))) return false;
    const places = columns.flatMap(({ heading }, at) => (column.test(fold(heading)) ? [at] : []));
    const isFilled = ({ cells }: LetterItem): boolean => places.some((at) => String(cells[at] ?? '').trim() !== '');
    return !items.every(isFilled) && !notes.some((note) => asked.test(fold(note)));
  });
  return unmet ? handling : null;
}
