import type { Cell } from '../cells/cell';
import { isBlank } from '../ledger/blank';

export { isBlank };

/** A cell's text as it stands; a number typed where text is meant reads as its digits. */
export const textOf = (cell: Cell | undefined): string => (isBlank(cell) ? '' : String(cell));
