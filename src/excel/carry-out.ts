import type { Row } from '../core/cells/cell';
import type { Edit, Plan } from '../core/workbook/plan';
import { apply, type Book } from './edits';
import type { Progress, Reading } from './read-workbook';
import { BATCH_BYTES, breathe } from './too-large';

/**
 * Carries a plan out in one write batch, and in one more for every 4 MB of cells beyond. `progress` hears the share of
 * the edits that is done.
 */
export async function carryOut(
  { edits }: Plan,
  { snapshot, definedNames }: Reading,
  progress: Progress,
): Promise<void> {
  if (edits.length === 0) return;
  await Excel.run(async (context) => {
    const book: Book = { context, sheets: lowerCased(snapshot.names), names: lowerCased(definedNames) };
    let queued = 0;
    for (const [index, edit] of edits.entries()) {
      for (const { piece, bytes } of piecesOf(edit)) {
        if (queued > 0 && queued + bytes > BATCH_BYTES) {
          await context.sync();
          progress(index / edits.length);
          await breathe();
          queued = 0;
        }
        apply(book, piece);
        queued += bytes;
      }
    }
    await context.sync();
  });
}

/** Excel tells names apart without regard to case. */
const lowerCased = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));

interface Piece {
  readonly piece: Edit;
  readonly bytes: number;
}

/** An edit in pieces that fit one batch: only a block of values can be larger. */
function* piecesOf(edit: Edit): Generator<Piece> {
  if (edit.kind !== 'values') return yield { piece: edit, bytes: 0 };
  let first = 0;
  let bytes = 0;
  for (const [index, row] of edit.values.entries()) {
    const more = bytesOf(row);
    if (bytes > 0 && bytes + more > BATCH_BYTES) {
      yield { piece: rowsOf(edit, first, index), bytes };
      first = index;
      bytes = 0;
    }
    bytes += more;
  }
  yield { piece: rowsOf(edit, first, edit.values.length), bytes };
}

function rowsOf(edit: Extract<Edit, { kind: 'values' }>, first: number, end: number): Edit {
  return { ...edit, row: edit.row + first, rowCount: end - first, values: edit.values.slice(first, end) };
}

/** About what a row takes as JSON: text in full, with its quotes and room for accents; a number at its longest. */
const bytesOf = (row: Row): number =>
  row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length * 2 + 4 : 20), 2);
