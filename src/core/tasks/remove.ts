import type { Refusal } from '../ledger/reading';
import { removeBlockEdits } from '../workbook/block-edits';
import type { Edit } from '../workbook/plan';
import { findBlock } from '../workbook/score-block';
import { protectedRefusal } from './protected-sheet';
import { noSuchSheet, ownEntry } from './book/read-sheet';
import type { RemoveAnswer, RemoveInput, Task } from './task';

/**
 * Takes Callsheet off a sheet: its block of columns and its highlighting. The sheets that Callsheet made stay: they hold
 * what people wrote and what happened, and scoring again is one click.
 */
export const remove: Task<RemoveInput, RemoveAnswer> = {
  reads: ({ sheet }) => [sheet],
  run: (snapshot, { sheet }) => {
    const nothing = (refused: Refusal | null) => ({ plan: { edits: [] }, answer: { removedColumns: 0, refused } });
    const seen = ownEntry(snapshot.sheets, sheet);
    if (!seen) return nothing(noSuchSheet(sheet));
    const block = findBlock(seen.rows);
    if (!block && seen.rules.length === 0) return nothing(null);
    if (seen.protected) return nothing(protectedRefusal(sheet));

    const rules: Edit = { kind: 'rules', sheet, remove: seen.rules.map(({ id }) => id), add: [] };
    return {
      plan: { edits: [...(block ? removeBlockEdits(sheet, seen.rows, block) : []), rules] },
      answer: { removedColumns: block ? block.columns.size + block.copies.length : 0, refused: null },
    };
  },
};
