import { textOf } from '../ledger/blank';
import type { CallListLine } from '../workbook/call-list-columns';
import type { RankedEntry } from '../workbook/ranked-entry';
import { contactsOf, type ContactsSeen } from '../workbook/read-contacts';

/**
 * Whom to call, and what to see before: the person whom the next action is for, else whom Contacts or the ledger name
 * first.
 */
export const callListLine =
  (contacts: ContactsSeen | null) =>
  (entry: RankedEntry): CallListLine => {
    const { account, facts } = entry.account;
    const person = entry.action.contact;
    const contact = person ? person.contact : textOf(facts.contact);
    const phone = person ? person.phone : textOf(facts.phone);
    const handling = contactsOf(contacts, account)?.handling;
    return { ...entry, contact: contact || null, phone: phone || null, handling: handling || null };
  };
