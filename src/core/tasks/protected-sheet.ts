import type { Refusal } from '../ledger/reading';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import { ownEntry } from './book/read-sheet';

export const protectedRefusal = (sheet: string): Refusal => ({
  code: 'protected',
  message: `The sheet "${sheet}" is protected, so nothing was written. Take its protection off and try again.`,
});

/** The refusal of a plan that would write into a protected sheet. A name over a sheet is no writing into it. */
export function refusedAsProtected({ edits }: Plan, snapshot: Snapshot): Refusal | null {
  for (const { kind, sheet } of edits) {
    if (kind === 'name' || kind === 'sheet') continue;
    if (ownEntry(snapshot.sheets, sheet)?.protected) return protectedRefusal(sheet);
  }
  return null;
}
