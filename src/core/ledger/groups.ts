import type { Row } from '../cells/cell';
import { cleanName } from '../cells/text';
import { isBlank, textOf } from './blank';
import { fieldIn } from './heading-field';
import { holderOf, type Holder } from './holder';

/** The customer that a row above its invoices names: alone, after a label, or as number and name. Null for a heading of a bucket. */
export function groupOf(row: Row): Holder | null {
  const texts = row
    .filter((cell) => !isBlank(cell))
    .map((cell) => cleanName(withoutLabel(textOf(cell))))
    .filter((text) => text !== '' && !isCustomerWord(text));
  const [first, second] = texts;
  if (first === undefined || texts.length > 3) return null;
  if (second === undefined && fieldIn(first).startsWith('bucket')) return null;
  return holderOf(first, second !== undefined && /^\S*\d\S*$/.test(first) ? second : first);
}

/** `Customer: Acme` and a cell that holds only the label. */
const withoutLabel = (text: string): string =>
  text.replace(/^([^:]{1,40}):\s*/, (all, label: string) => (isCustomerWord(label) ? '' : all));

export const isCustomerWord = (text: string): boolean => /^(account|name)$/.test(fieldIn(text));

/** Customers named above the row in hand, innermost last: `Total for X` closes X, a bare total the innermost. */
export function closeGroup(stack: Holder[], named: string): void {
  for (let at = stack.length - 1; at >= 0; at--) {
    const { foldedName, foldedAccount } = stack[at]!;
    if (named === '' || foldedName === named || foldedAccount === named) return void stack.splice(at);
  }
}
