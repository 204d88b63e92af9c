import type { Note, Refusal } from '../ledger/reading';
import { CALL_LIST_SHEET, CONTACTS_SHEET } from '../workbook/our-sheets';
import { readCallList, type CallListSeen } from '../workbook/read-call-list';
import { readContacts, type ContactsSeen } from '../workbook/read-contacts';
import type { SheetSeen, Snapshot } from '../workbook/snapshot';
import { isEmpty, ownEntry } from './read-sheet';

/** Call list and Contacts as they stand. Each is null where there is none yet. */
export interface SurroundingSheets {
  readonly refused: Refusal | null;
  readonly callList: CallListSeen | null;
  readonly contacts: ContactsSeen | null;
  /** Contacts are to be made. */
  readonly withoutContacts: boolean;
  readonly notes: readonly Note[];
}

/** Reads the sheets that Score keeps beside the ledger. A sheet of the user's under the call list's name is never overwritten. */
export function surroundingSheets({ sheets }: Snapshot): SurroundingSheets {
  const listSheet = filled(ownEntry(sheets, CALL_LIST_SHEET));
  const contactsSheet = filled(ownEntry(sheets, CONTACTS_SHEET));
  const callList = listSheet ? readCallList(listSheet.rows) : null;
  const contacts = contactsSheet ? readContacts(contactsSheet.rows) : null;
  const taken = listSheet !== null && callList === null;
  return {
    refused: taken ? sheetTaken(CALL_LIST_SHEET) : null,
    callList,
    contacts,
    withoutContacts: contactsSheet === null,
    notes: contactsSheet && !contacts ? [{ code: 'contacts', message: NO_ACCOUNT_COLUMN }] : [],
  };
}

/** The refusal to write into a sheet of the user's that has the name of one of ours. */
export const sheetTaken = (sheet: string): Refusal => ({
  code: 'sheet-taken',
  message:
    `The sheet "${sheet}" holds something that Callsheet did not write, or its heading row is gone. ` +
    'Rename that sheet and score again: nothing was written.',
});

const NO_ACCOUNT_COLUMN = `Sheet "${CONTACTS_SHEET}" has no column headed "Account", so nothing in it was used or changed.`;

const filled = (sheet: SheetSeen | null): SheetSeen | null => (sheet && !isEmpty(sheet.rows) ? sheet : null);
