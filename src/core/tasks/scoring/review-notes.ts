import { toMinor } from '../../cells/currency';
import { isoDay, type Day } from '../../cells/day';
import type { Invoice } from '../../ledger/invoice';
import type { Ledger } from '../../ledger/ledger';
import type { Note } from '../../ledger/reading';
import { lastReview } from '../../policy/last-review';
import type { Policy } from '../../policy/policy';
import { setUpPolicy } from '../../policy/set-up-policy';
import { POLICY_SHEET } from '../../workbook/our-sheets';

/** How many times larger or smaller an amount may become before somebody should look at it. */
const DRIFT = 1.5;

/** What should be looked over: a policy read long ago, and amounts that the ledger has grown away from. */
export function reviewNotes(ledger: Ledger, history: readonly Invoice[], policy: Policy, today: Day): readonly Note[] {
  const { rules, classes, baseCurrency } = policy;
  const last = lastReview(policy);
  if (last === null) return [];
  const days = today - last;
  const overdue = `The call list and the classes were last looked over on ${isoDay(last)}, ${days} days ago. Look over who is on the list and why, and press Review the list in the overview.`;
  const notes: Note[] =
    days > rules.reviewDays ? [{ code: 'review-due', message: overdue, parts: { day: last, days } }] : [];

  const now = setUpPolicy(ledger, history);
  if (now.baseCurrency !== baseCurrency || ledger.accounts.length === 0) return notes;
  const amounts = [
    ['KEY', classes.keyBalance, now.classes.keyBalance],
    ['LARGE', classes.largeBalance, now.classes.largeBalance],
  ] as const;
  const minor = (of: Readonly<Record<'before' | 'after', number>>) => ({
    before: toMinor(of.before, baseCurrency),
    after: toMinor(of.after, baseCurrency),
    currency: baseCurrency,
  });
  for (const [name, before, after] of amounts) {
    if (before <= 0 || after <= 0 || (after < before * DRIFT && before < after * DRIFT)) continue;
    const message = `${name} counts from ${before} ${baseCurrency} on sheet "${POLICY_SHEET}"; read off this ledger it would be ${after}. Change it there, or leave it if it is meant so.`;
    notes.push({ code: 'class-drift', message, parts: { class: name, ...minor({ before, after }) } });
  }
  return notes;
}
