import { textOf } from '../ledger/blank';
import type { CallListLine } from '../workbook/call-list-columns';
import type { RankedEntry } from '../workbook/ranked-entry';

/** Whom to call: the person whom the next action is for, else whom Contacts or the ledger name first. */
export function callListLine(entry: RankedEntry): CallListLine {
  const { facts } = entry.account;
  const person = entry.action.contact;
  const contact = person ? person.contact : textOf(facts.contact);
  const phone = person ? person.phone : textOf(facts.phone);
  return { ...entry, contact: contact || null, phone: phone || null };
}
