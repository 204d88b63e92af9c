import type { Row } from '../cells/cell';
import { matchHeading } from '../cells/headings';
import { cleanName } from '../cells/text';
import { isBlank, textOf } from './blank';
import { holderOf, type Holder } from './holder';

/** The customer that a row above its invoices names: alone, after a label, or as number and name. Null for a heading of a bucket. */
export function groupOf(row: Row): Holder | null {
  const texts = row
    .filter((cell) => !isBlank(cell))
    .map((cell) => cleanName(withoutLabel(textOf(cell))))
    .filter((text) => text !== '' && !isCustomerWord(text));
  const [first, second] = texts;
  if (first === undefined || texts.length > 3) return null;
  if (second === undefined) return matchHeading(first)[0]?.field.startsWith('bucket') ? null : holderOf(first, first);
  return /\d/.test(first) && !/\s/.test(first) ? holderOf(first, second) : holderOf(first, first);
}

/** `Customer: Acme` and a cell that holds only the label. */
function withoutLabel(text: string): string {
  const parts = /^([^:]{1,40}):\s*(.*)$/.exec(text);
  return parts && isCustomerWord(parts[1]!) ? parts[2]! : text;
}

export function isCustomerWord(text: string): boolean {
  const field = matchHeading(text)[0]?.field;
  return field === 'account' || field === 'name';
}

/** Customers named above the row in hand, innermost last; `Total for X` closes X, a bare total the innermost. */
export interface GroupStack {
  open(group: Holder): void;
  close(named: string): void;
  top(): Holder | null;
}

export function groupStack(): GroupStack {
  const stack: Holder[] = [];
  return {
    open: (group) => void stack.push(group),
    close(named) {
      if (named === '') return void stack.pop();
      for (let at = stack.length - 1; at >= 0; at--) {
        if (stack[at]!.foldedName === named || stack[at]!.foldedAccount === named) return void stack.splice(at);
      }
    },
    top: () => stack[stack.length - 1] ?? null,
  };
}
