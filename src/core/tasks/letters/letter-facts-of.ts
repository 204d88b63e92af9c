import { askedAhead, askedNow } from '../../action/amount-asked';
import type { StageRun } from '../../action/stage-run';
import type { Day } from '../../cells/day';
import type { PromiseToPay } from '../../journal/account-journal';
import { openBefore } from '../../journal/paying-entry';
import type { Invoice } from '../../ledger/invoice';
import { openItems } from '../../ledger/open-items';
import type { LedgerFigures } from '../../ledger/ledger';
import { totalOf, type LetterFacts } from '../../letters/letter-facts';
import { isLate, type LetterKind } from '../../letters/letter-kind';
import type { RankedEntry } from '../../workbook/ranked-entry';
import type { ItemReader } from './letter-items';

/**
 * What a letter says of an account: after the due day all that is past due and undisputed, less all credits; before it the
 * invoices of its due day, less what of the credits is left then, and in a sentence what is past due besides, as the next
 * action says it. What folds into it is told as falling due later.
 */
export function letterFactsOf(
  { account, situation, action }: RankedEntry,
  kind: LetterKind,
  ledger: LedgerFigures,
  { columns, itemOf }: ItemReader,
): LetterFacts {
  const items = openItems(account, ledger);
  const owed = items.filter(({ open, disputed }) => open > 0 && !disputed).sort(byAge);
  const ofDay = ({ forDay }: StageRun) =>
    owed.filter(({ due, daysPastDue }) => due === forDay && !((daysPastDue ?? 0) > 0));
  const isAhead = kind.run !== null && !isLate(kind.run);
  const last = kind.run === null ? situation.promises[situation.promises.length - 1] : undefined;
  const late = owed.filter(({ daysPastDue }) => (daysPastDue ?? 0) > 0);
  const asked = last ? promised(last.promise, owed, situation.asOf) : isAhead ? ofDay(kind.run) : late;
  const ahead = isAhead ? askedAhead(situation).find(({ due }) => due === kind.run.forDay) : undefined;
  const used = ahead?.used ?? 0;
  // What was promised, or is on a plan that is kept, holds the account: there is no letter of a stage then.
  const besides = isAhead ? askedNow(situation) : 0;
  const upcoming = kind.run === null ? [] : kind.folded.flatMap(ofDay);
  const listed = { invoices: asked.map(itemOf), credits: creditsLeft(items, used).map(itemOf) };
  return {
    account: account.account,
    name: account.name,
    currency: account.currency,
    asOf: situation.asOf,
    contact: action.contact?.contact ?? '',
    // Nothing is left of what a promise is about once credits cover it.
    ...(last && totalOf(listed) <= 0 ? { invoices: [], credits: [] } : listed),
    upcoming: upcoming.filter((item) => !asked.includes(item)).map(itemOf),
    late: besides > 0 ? { amount: besides, since: situation.oldestDue } : null,
    promise: last ? { day: last.promise.due, amount: last.promise.amount && last.standing.amount } : null,
    installments: situation.plan?.plan.installments ?? [],
    columns,
  };
}

/** What a promise is about: what was past due when it was made; made before anything was, what is by its day. */
function promised({ made, due }: PromiseToPay, owed: readonly Invoice[], asOf: Day): readonly Invoice[] {
  const before = (day: Day): readonly Invoice[] => owed.filter((item) => openBefore([item], day, asOf) > 0);
  const then = before(made ?? 0);
  return then.length > 0 ? then : before(due + 1);
}

/** Credits without what is used up of them elsewhere, the first ones first. */
function creditsLeft(items: readonly Invoice[], used: number): readonly Invoice[] {
  let left = used;
  return items.flatMap((item) => {
    if (item.open >= 0) return [];
    const taken = Math.min(left, -item.open);
    left -= taken;
    return item.open + taken < 0 ? [{ ...item, open: item.open + taken }] : [];
  });
}

const byAge = (a: Invoice, b: Invoice): number =>
  (b.daysPastDue ?? -Infinity) - (a.daysPastDue ?? -Infinity) || (a.invoice < b.invoice ? -1 : 1) || 0;
