import { BATCH_BYTES, breathe, isTooLarge } from './too-large';

/** A generous guess of what one cell takes on the way; a part that is still too large is halved. */
const BYTES_PER_CELL = 32;

/**
 * The values of a range whose size is loaded, one batch per part of at most 4 MB. `progress` hears the share that is
 * there.
 */
export async function valuesInParts(range: Excel.Range, progress: (part: number) => void): Promise<unknown[][]> {
  const { rowCount, columnCount } = range;
  const values: unknown[][] = [];
  let size = Math.max(1, Math.floor(BATCH_BYTES / (BYTES_PER_CELL * columnCount)));
  while (values.length < rowCount) {
    const count = Math.min(size, rowCount - values.length);
    const part = await valuesOf(range, values.length, count);
    if (part) values.push(...part);
    else if (count === 1) throw new Error('A single row of this sheet is more than Excel hands over at once.');
    else size = Math.ceil(count / 2);
    progress(values.length / rowCount);
    await breathe();
  }
  return values;
}

/** The values of some rows of the range, or null when they are too large for one batch. */
async function valuesOf(range: Excel.Range, row: number, count: number): Promise<unknown[][] | null> {
  const part = range.getCell(row, 0).getResizedRange(count - 1, range.columnCount - 1);
  part.load('values');
  try {
    await range.context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  return part.values;
}
