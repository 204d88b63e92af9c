import type { Note, Refusal } from '../../ledger/reading';
import type { Policy } from '../../policy/policy';
import { readOpenItemsSeen, type OpenItemsSeen } from '../../workbook/open-items-seen';
import { isOrderDesk } from '../../workbook/order-desk-edits';
import { isOutsourcing } from '../../workbook/outsourcing-edits';
import {
  CALL_LIST_SHEET,
  CONTACTS_SHEET,
  OPEN_ITEMS_SHEET,
  ORDER_DESK_SHEET,
  OUTSOURCING_SHEET,
  PAYMENTS_SEEN_SHEET,
} from '../../workbook/our-sheets';
import { readPaymentsSeen, type PaymentsSeen } from '../../workbook/payments-seen';
import { readCallList, type CallListSeen } from '../../workbook/read-call-list';
import { readContacts, type ContactsSeen } from '../../workbook/read-contacts';
import type { SheetSeen, Snapshot } from '../../workbook/snapshot';
import { isEmpty, ownEntry } from './read-sheet';

/** The sheets that Score keeps beside the ledger as they stand. Each is null where there is none yet. */
export interface SurroundingSheets {
  readonly refused: Refusal | null;
  readonly callList: CallListSeen | null;
  readonly contacts: ContactsSeen | null;
  /** Contacts are to be made. */
  readonly withoutContacts: boolean;
  readonly openItems: OpenItemsSeen | null;
  readonly paymentsSeen: PaymentsSeen | null;
  readonly notes: readonly Note[];
}

/** Reads them. A sheet of the user's under the name of one of ours is never overwritten. */
export function surroundingSheets({ sheets }: Snapshot, policy: Policy | null): SurroundingSheets {
  const listSheet = filled(ownEntry(sheets, CALL_LIST_SHEET));
  const contactsSheet = filled(ownEntry(sheets, CONTACTS_SHEET));
  const callList = listSheet ? readCallList(listSheet.rows) : null;
  const contacts = contactsSheet ? readContacts(contactsSheet.rows) : null;
  const itemsSheet = filled(ownEntry(sheets, OPEN_ITEMS_SHEET));
  const paymentsSheet = filled(ownEntry(sheets, PAYMENTS_SEEN_SHEET));
  const openItems = itemsSheet ? readOpenItemsSeen(itemsSheet.rows) : null;
  const paymentsSeen = paymentsSheet ? readPaymentsSeen(paymentsSheet.rows) : null;
  const orderDesk = filled(ownEntry(sheets, ORDER_DESK_SHEET));
  const provider = (policy?.outsourcing.fee ?? null) === null ? null : filled(ownEntry(sheets, OUTSOURCING_SHEET));
  const taken = [
    [CALL_LIST_SHEET, listSheet, callList] as const,
    [OPEN_ITEMS_SHEET, itemsSheet, openItems] as const,
    [PAYMENTS_SEEN_SHEET, paymentsSheet, paymentsSeen] as const,
    [ORDER_DESK_SHEET, orderDesk, orderDesk && isOrderDesk(orderDesk.rows)] as const,
    [OUTSOURCING_SHEET, provider, provider && isOutsourcing(provider.rows)] as const,
  ].find(([, sheet, read]) => sheet && !read);
  return {
    refused: taken ? sheetTaken(taken[0]) : null,
    callList,
    contacts,
    withoutContacts: contactsSheet === null,
    openItems,
    paymentsSeen,
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
