import { remember } from '../cells/remember';
import type { Invoice } from '../ledger/invoice';
import { expectedLateness } from '../ledger/lateness-ahead';
import type { PayerProfile } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { priorAt } from './prior-at';

/**
 * Days late by the time they are paid (late already, and still to come), expected of an account's open invoices and
 * averaged over their amount, two decimals. What is known: how late its settled invoices were; its open invoices that
 * are late already, each as late as the book lets expect of it, and each counted twice, because no evidence is newer;
 * and the book itself. Null when none of them says anything.
 */
export function expectedDaysLate(
  open: readonly Pick<Invoice, 'open' | 'daysPastDue'>[],
  profile: PayerProfile | null,
  { bookHistory }: Policy,
): number | null {
  const items = open.flatMap(({ open: owed, daysPastDue: age }) => (owed > 0 && age !== null ? [{ owed, age }] : []));
  const daysLate = profile ? profile.daysLate.slice() : [];
  for (const { age } of items) {
    const prior = age > 0 && priorAt(age, bookHistory);
    if (prior) daysLate.push(age + prior.daysAhead, age + prior.daysAhead);
  }

  const at = remember((age: number) => expectedLateness(daysLate, age, priorAt(age, bookHistory)));
  let amount = 0;
  let sum = 0;
  for (const { owed, age } of items) {
    const days = at(age);
    if (days === null) continue;
    amount += owed;
    sum += owed * days;
  }
  return amount > 0 ? Math.round((100 * sum) / amount) / 100 : null;
}
