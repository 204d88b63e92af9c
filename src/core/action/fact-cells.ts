import { readAmount } from '../cells/amount';
import type { Cell } from '../cells/cell';
import { yesNo } from '../cells/labels';
import { saysNone } from '../cells/placeholder';
import { textOf } from '../ledger/blank';

/**
 * Whether a yes-or-no cell says yes. Any text that is not a no counts as yes ("since May", "asked by letter"): holding
 * back in doubt costs a day, contacting who asked not to be costs more.
 */
export function saysYes(cell: Cell | undefined): boolean {
  const text = textOf(cell);
  return !saysNone(text) && yesNo(text) !== false;
}

/** The number in a cell such as "12 " or 12.5; null for a blank and for text that can be read in two ways or none. */
export function numberIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  const read = readAmount(cell ?? null, undefined, 2);
  return 'minor' in read ? read.minor / 100 : null;
}
