import { readAmount } from '../cells/amount';
import type { Cell } from '../cells/cell';
import { saysNone } from '../cells/placeholder';
import { fold } from '../cells/text';

/** `no` and `false` in the languages of the headings, as `fold` leaves them. */
const NO = new Set([
  'no',
  'n',
  'false',
  '0',
  'off',
  'non',
  'nao',
  'nein',
  'nee',
  'falso',
  'faux',
  'falsch',
  'onwaar',
  'لا',
]);

/**
 * Whether a yes-or-no cell says yes. Any text that is not a no counts as yes ("since May", "asked by letter"): holding
 * back in doubt costs a day, contacting who asked not to be costs more.
 */
export function saysYes(cell: Cell | undefined): boolean {
  if (typeof cell === 'string') return !saysNone(cell) && !NO.has(fold(cell));
  return cell === true || (typeof cell === 'number' && cell !== 0);
}

/** The number in a cell such as "12 " or 12.5; null for a blank and for text that can be read in two ways or none. */
export function numberIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  const read = readAmount(cell ?? null, undefined, 2);
  return 'minor' in read ? read.minor / 100 : null;
}
