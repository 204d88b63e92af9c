import { saysYes } from '../../ledger/says-yes';
import type { Account } from '../../ledger/account';
import { isBlank } from '../../ledger/blank';
import type { Ledger } from '../../ledger/ledger';
import { CONTACT_FACTS, contactsOf, type ContactsSeen } from '../../workbook/read-contacts';

/**
 * The ledger with what Contacts says of each account. Contacts wins where it says something; "do not contact" holds
 * when either says so. The region stays the ledger's: a score comes from the sheet that is scored.
 */
export function withContacts(ledger: Ledger, contacts: ContactsSeen | null): Ledger {
  if (!contacts) return ledger;
  return { ...ledger, accounts: ledger.accounts.map((account) => withFacts(account, contacts)) };
}

function withFacts(account: Account, contacts: ContactsSeen): Account {
  const said = contactsOf(contacts, account.account)?.facts;
  if (!said) return account;
  const facts = { ...account.facts };
  for (const field of CONTACT_FACTS) {
    const cell = said[field];
    if (cell === undefined || isBlank(cell) || field === 'region') continue;
    if (field === 'doNotContact' && saysYes(account.facts.doNotContact)) continue;
    facts[field] = cell;
  }
  return { ...account, facts };
}
