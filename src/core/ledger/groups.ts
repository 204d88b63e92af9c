import type { Row } from '../cells/cell';
import { matchHeading } from '../cells/headings';
import { cleanName, fold } from '../cells/text';
import { isBlank, textOf } from './blank';

export interface Group {
  readonly account: string;
  readonly name: string;
}

/** The customer that a row above its invoices names: alone, after a label, or as number and name. Null for a heading of a bucket. */
export function groupOf(row: Row): Group | null {
  const texts = row
    .filter((cell) => !isBlank(cell))
    .map((cell) => cleanName(withoutLabel(textOf(cell))))
    .filter((text) => text !== '');
  const [first, second] = texts;
  if (first === undefined || texts.length > 3) return null;
  const best = matchHeading(first)[0];
  if (second === undefined) return best && best.field.startsWith('bucket') ? null : { account: first, name: first };
  const code = /\d/.test(first) && !/\s/.test(first);
  return code ? { account: first, name: second } : { account: first, name: first };
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
  open(group: Group): void;
  close(named: string): void;
  top(): Group | null;
}

export function groupStack(): GroupStack {
  const stack: Group[] = [];
  return {
    open: (group) => void stack.push(group),
    close(named) {
      if (named === '') return void stack.pop();
      for (let at = stack.length - 1; at >= 0; at--) {
        if (fold(stack[at]!.name) === named || fold(stack[at]!.account) === named) return void stack.splice(at);
      }
    },
    top: () => stack[stack.length - 1] ?? null,
  };
}
