import { readAmount, type DecimalMark } from '../cells/amount';
import type { Cell } from '../cells/cell';

/** A figure as hundredths, whatever its currency; NaN where a cell holds none. */
export function figureIn(cell: Cell | undefined, mark: DecimalMark | undefined): number {
  const read = readAmount(cell, mark, 2);
  return 'minor' in read ? read.minor : NaN;
}
