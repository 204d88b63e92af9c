import type { Batch } from '../core/workbook/batches';
import type { Book } from './edits';
import { foundNow } from './found-now';
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
      const putBack = (await foundNow(book, batch))();
      await context.sync();
      const [moved] = await putBack();
      if (moved !== undefined)
        throw new Error(
          `Somebody moved rows of the sheet "${moved}" meanwhile: those stay as they were, and the rest may have been written. Look at it again.`,
        );
      await written();
    }
  });
}

/** Excel tells names apart without regard to case. */
export const lowerCased = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));
