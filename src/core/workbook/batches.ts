import type { Row } from '../cells/cell';
import type { Append, AppendedLook, Edit } from './plan';

/** What crosses to a host at once: Excel on the web refuses more, and a person wants to see something happen. */
export const BATCH_BYTES = 4_000_000;

/** Edits that are written together, in order. */
export type Batch = readonly Edit[];

/** Edits in one batch, and in one more for every 4 MB of cells beyond; only values are so large, and fill each batch up. */
export function batchesOf(edits: readonly Edit[]): readonly Batch[] {
  const batches: Edit[][] = [];
  let [batch, filled]: [Edit[], number] = [[], 0];
  for (const edit of edits) {
    for (const { piece, bytes } of piecesOf(edit, BATCH_BYTES - filled)) {
      if (batch.length === 0 || (filled > 0 && filled + bytes > BATCH_BYTES)) {
        [batch, filled] = [[], 0];
        batches.push(batch);
      }
      batch.push(piece);
      filled += bytes;
    }
  }
  return batches;
}

interface Piece {
  readonly piece: Edit;
  readonly bytes: number;
}

/**
 * An edit in pieces that fit one batch each, the first one what `room` is left of it: values are cut between their rows. Rows
 * that are found by their key stay together as far as a batch reaches, because all are looked for before one is written.
 */
function* piecesOf(edit: Edit, room: number): Generator<Piece> {
  if (edit.kind !== 'values' && edit.kind !== 'append' && edit.kind !== 'keyed') return yield { piece: edit, bytes: 0 };
  const rows = edit.kind === 'keyed' ? edit.rows.map((row) => [JSON.stringify(row)]) : edit.values;
  let [first, bytes] = [0, 0];
  let left = edit.kind === 'keyed' ? BATCH_BYTES : room;
  for (const [index, row] of rows.entries()) {
    const more = bytesOf(row);
    if (bytes + more > left && (bytes > 0 || left < BATCH_BYTES)) {
      if (bytes > 0) yield { piece: rowsOf(edit, first, index), bytes };
      [first, bytes, left] = [index, 0, BATCH_BYTES];
    }
    bytes += more;
  }
  yield { piece: rowsOf(edit, first, rows.length), bytes };
}

function rowsOf(edit: Extract<Edit, { kind: 'values' | 'append' | 'keyed' }>, first: number, end: number): Edit {
  if (edit.kind === 'keyed') return { ...edit, rows: edit.rows.slice(first, end) };
  const values = edit.values.slice(first, end);
  if (edit.kind === 'append') return { ...edit, values, looks: looksOf(edit, first, end) };
  return { ...edit, row: edit.row + first, rowCount: values.length, values };
}

/** The looks of some of the rows that are appended; what reaches beneath all of them goes with the last. */
function looksOf({ values, looks }: Append, first: number, end: number): readonly AppendedLook[] {
  return looks.flatMap((one) => {
    const from = Math.max(one.row, first + 1);
    const to = Math.min(one.row + one.rowCount, end === values.length ? Infinity : end + 1);
    return to > from ? [{ ...one, row: from - first, rowCount: to - from }] : [];
  });
}

const ASCII = /^[\x20-\x7e]*$/;

/** What a row takes as JSON, or a little more: a text with its quotes, and at most three bytes for a letter. */
const bytesOf = (row: Row): number =>
  row.reduce<number>((sum, cell) => {
    const bytesPerLetter = typeof cell !== 'string' || ASCII.test(cell) ? 1 : 3;
    return sum + 6 + String(cell).length * bytesPerLetter;
  }, 2);
