import type { Situation } from '../action/situation';
import type { Day } from '../cells/day';
import { readDay } from '../cells/read-day';
import type { Account } from '../ledger/account';
import { accountKey } from '../ledger/account-key';
import { habitOf } from '../ledger/habit';
import type { Invoice } from '../ledger/invoice';
import type { LedgerFigures } from '../ledger/ledger';
import { median } from '../ledger/median';
import { openItems } from '../ledger/open-items';
import type { PayerProfile } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import type { Warning } from './warning';

/** Payments that are the last ones, and that a trend needs before them. */
const RECENT = 3;
/** Invoices beside the one in question from which the usual one can be told. */
const ENOUGH = 5;
/** Makes a median distance comparable with a standard deviation. */
const TO_SPREAD = 1.4826;
/** Who buys for the same sum every time has some freedom all the same: this share of it. */
const LEAST_DISTANCE = 0.1;

/** What is looked at of an account. */
export interface Reviewed {
  readonly account: Account;
  readonly profile: PayerProfile | null;
  readonly situation: Pick<Situation, 'unpaidYet' | 'daysPastDue'>;
}

/** Early signs in a ledger, account by account. `history` holds settled invoices, those of the ledger itself included. */
export function reviewerOf(
  ledger: LedgerFigures,
  history: readonly Invoice[],
  policy: Policy,
): (reviewed: Reviewed) => readonly Warning[] {
  const { asOf, table } = ledger;
  const known = history.filter(({ issued, settled }) => (issued ?? 0) <= asOf && (settled ?? 0) <= asOf);
  const settled = byAccount(known);
  const sudden = limits(ledger.open, policy.warnings.newShare);
  // A summary has buckets in place of invoices.
  const isDetailed = table.layout !== 'summary';
  return ({ account, profile, situation }) => {
    const open = openItems(account, ledger).filter((item) => item.open > 0 && !item.disputed);
    const ahead = isDetailed ? open.filter(({ daysPastDue }) => !(daysPastDue !== null && daysPastDue > 0)) : [];
    const [largest] = [...ahead].sort(byAmount);
    const paid = settled.get(account.key) ?? [];
    const isNew = situation.unpaidYet || isWithin(policy.classes.newDays, account, [...open, ...paid], ledger);
    const warnings: readonly (Warning | null)[] = [
      profile && slowing(profile, policy),
      largest ? largePurchase(largest, [...openItems(account, ledger), ...paid], policy) : null,
      largest && isNew ? newAndLarge(largest, sudden.get(account.currency)) : null,
      profile && habitBroken(profile, situation.daysPastDue, policy),
    ];
    return warnings.filter((warning) => warning !== null);
  };
}

function slowing({ daysLate }: PayerProfile, { warnings }: Policy): Warning | null {
  if (daysLate.length < 2 * RECENT) return null;
  const late = daysLate.map((days) => Math.max(0, days));
  const past = late.slice(0, -RECENT);
  const [before, now] = [mean(past), mean(late.slice(-RECENT))];
  const margin = Math.max(warnings.slowerDays, warnings.slowerSpread * spread(past));
  return now - before > margin ? { code: 'slowing', before, now } : null;
}

function largePurchase(bought: Invoice, all: readonly Invoice[], { warnings }: Policy): Warning | null {
  const others = all.filter((invoice) => invoice !== bought && invoice.amount > 0).map(({ amount }) => amount);
  if (others.length < ENOUGH) return null;
  const usual = median(others);
  const distance = median(others.map((amount) => Math.abs(amount - usual))) * TO_SPREAD;
  const margin = warnings.purchaseTimes * Math.max(distance, usual * LEAST_DISTANCE);
  if (bought.amount <= usual + margin) return null;
  return { code: 'large-purchase', invoice: bought.invoice, amount: bought.amount, usual };
}

function newAndLarge({ invoice, amount, due }: Invoice, limit: number | undefined): Warning | null {
  return limit !== undefined && amount > limit ? { code: 'new-and-large', invoice, amount, due } : null;
}

function habitBroken({ daysLate }: PayerProfile, days: number, { warnings, classes }: Policy): Warning | null {
  if (daysLate.length < classes.minimumHistory || days <= 0) return null;
  const habit = habitOf(daysLate);
  const margin = Math.max(warnings.slowerDays, warnings.slowerSpread * spread(daysLate));
  return days - habit > margin ? { code: 'habit-broken', habit, days } : null;
}

/** A customer of not more than so many days: by its own column, else by the first invoice that anybody knows. */
function isWithin(
  days: number,
  { facts }: Account,
  invoices: readonly Invoice[],
  { asOf, table }: LedgerFigures,
): boolean {
  const stated = readDay(facts.customerSince ?? null, table.conventions.dayOrder);
  if ('day' in stated) return asOf - stated.day <= days;
  // Open items alone tell of no customer that it is new: who pays everything at once has young ones only.
  const issued = invoices.flatMap((invoice): Day[] => (invoice.issued === null ? [] : [invoice.issued]));
  const isKnown = invoices.some(({ settled }) => settled !== null) && issued.length === invoices.length;
  return isKnown && issued.every((day) => asOf - day <= days);
}

/** By currency the amount below which this share of its open invoices stands. */
function limits(open: readonly Invoice[], share: number): ReadonlyMap<string, number> {
  const amounts = new Map<string, number[]>();
  for (const { currency, amount } of open) {
    if (amount <= 0) continue;
    const own = amounts.get(currency);
    if (own) own.push(amount);
    else amounts.set(currency, [amount]);
  }
  const at = (sorted: readonly number[]): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
  return new Map([...amounts].map(([currency, own]) => [currency, at(own.sort((a, b) => a - b))]));
}

function byAccount(invoices: readonly Invoice[]): ReadonlyMap<string, readonly Invoice[]> {
  const found = new Map<string, Invoice[]>();
  for (const invoice of invoices) {
    const key = accountKey(invoice.account, invoice.currency);
    const own = found.get(key);
    if (own) own.push(invoice);
    else found.set(key, [invoice]);
  }
  return found;
}

/** Largest first; of equal ones the first by number, wherever it stands. */
const byAmount = (a: Invoice, b: Invoice): number => b.amount - a.amount || (a.invoice < b.invoice ? -1 : 1);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function spread(values: readonly number[]): number {
  const average = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - average) * (value - average))));
}
