import { formatMoney, NO_CURRENCY } from '../../cells/format-money';
import { isoDay } from '../../cells/day';
import type { Ledger } from '../../ledger/ledger';
import type { Policy } from '../../policy/policy';
import type { RankedEntry } from '../../workbook/ranked-entry';
import { concentrations } from './concentration';
import { disputedByReason, type DisputedFor } from './disputed-by-reason';

/** The lines above the call list: what it is, of which day, what is open, and why it is disputed. */
export function callListHeader(ledger: Ledger, { topN }: Policy, entries: readonly RankedEntry[]): readonly string[] {
  const accounts = new Set(entries.map(({ account }) => account.account)).size;
  const held = concentrations(entries)
    .filter(({ topNShare }) => topNShare > 0)
    .map(({ currency, topNShare }) => `${Math.round(topNShare * 100)}% of the ${inCurrency('balance', currency)}`);
  const pastDue: Record<string, number> = {};
  for (const { account } of entries) pastDue[account.currency] = (pastDue[account.currency] ?? 0) + account.pastDue;
  const holding = held.length > 0 ? ` The Top ${topN} hold ${held.join(' and ')}.` : '';
  return [
    'Call list',
    `As of ${isoDay(ledger.asOf)}: Top ${topN} of ${accounts} accounts.${holding}`,
    `Open ${amounts(ledger.totals)}; past due ${amounts(pastDue)}.${disputed(disputedByReason(ledger, entries))}`,
  ];
}

const disputed = (reasons: readonly DisputedFor[]): string =>
  reasons.length === 0
    ? ''
    : ` Disputed: ${reasons.map((one) => `${one.reason ?? 'no reason given'} ${amounts(one.amounts)} (${one.items})`).join('; ')}.`;

const inCurrency = (what: string, currency: string): string =>
  currency === NO_CURRENCY ? what : `${what} in ${currency}`;

const amounts = (byCurrency: Readonly<Record<string, number>>): string =>
  Object.entries(byCurrency)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, minor]) => formatMoney(minor, currency, 'en'))
    .join(', ') || '0';
