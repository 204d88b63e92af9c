import { BATCH_BYTES } from '../core/workbook/batches';
import { breathe } from '../sidebar/breathe';
import { isTooLarge } from './too-large';

/** A generous guess of what one cell takes on the way; a part that is still too large is halved. */
const BYTES_PER_CELL = 32;

/** A used range as it was measured. */
export interface Measured {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The values of a range, one batch per part of at most 4 MB. `progress` hears the share that is there. */
export async function valuesInParts(
  context: Excel.RequestContext,
  range: Measured,
  progress: (part: number) => void,
): Promise<unknown[][]> {
  const { rowCount, columnCount } = range;
  const values: unknown[][] = [];
  let size = Math.max(1, Math.floor(BATCH_BYTES / (BYTES_PER_CELL * columnCount)));
  while (values.length < rowCount) {
    const count = Math.min(size, rowCount - values.length);
    const part = await valuesOf(context, range, values.length, count);
    for (const row of part ?? []) values.push(row);
    if (!part && count === 1) throw new Error('A single row of this sheet is more than Excel hands over at once.');
    if (!part) size = Math.ceil(count / 2);
    progress(values.length / rowCount);
    await breathe();
  }
  return values;
}

/** The values of some rows of the range, or null when they are too large for one batch. */
async function valuesOf(
  context: Excel.RequestContext,
  { sheet, rowIndex, columnIndex, columnCount }: Measured,
  row: number,
  count: number,
): Promise<unknown[][] | null> {
  const found = context.workbook.worksheets.getItem(sheet);
  const part = found.getRangeByIndexes(rowIndex + row, columnIndex, count, columnCount).load('values');
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  return part.values;
}
