import type { Cell } from '../cells/cell';
import { yesNo } from '../cells/labels';
import { saysNone } from '../cells/placeholder';
import { textOf } from './blank';

/**
 * Whether a yes-or-no cell says yes. Any text that is not a no counts as yes ("since May", "asked by letter"): holding
 * back in doubt costs a day, contacting who asked not to be costs more.
 */
export function saysYes(cell: Cell | undefined): boolean {
  const text = textOf(cell);
  return !saysNone(text) && yesNo(text) !== false;
}
