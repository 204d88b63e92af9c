import type { Batch } from '../core/workbook/batches';
import { apply, type Book } from './edits';
import { placedNow } from './placed-now';
import type { Reading } from './read-workbook';

/** Carries edits out, one round trip for each batch. */
export async function writeWorkbook(
  batches: readonly Batch[],
  { snapshot, definedNames }: Reading,
  written: () => Promise<void>,
): Promise<void> {
  if (batches.length === 0) return;
  await Excel.run(async (context) => {
    const book: Book = { context, sheets: lowerCased(snapshot.names), names: lowerCased(definedNames) };
    for (const batch of batches) {
      for (const edit of await placedNow(context, batch)) apply(book, edit);
      await context.sync();
      await written();
    }
  });
}

/** Excel tells names apart without regard to case. */
export const lowerCased = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));
