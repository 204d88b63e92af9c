import { formatMoney, NO_CURRENCY } from '../../cells/format-money';
import { isoDay } from '../../cells/day';
import { DISPUTE_WORDS } from '../../journal/dispute-words';
import type { Ledger } from '../../ledger/ledger';
import { fill } from '../../policy/fill';
import type { Policy } from '../../policy/policy';
import type { Language } from '../../policy/words';
import { CALL_LIST_WORDS } from '../../workbook/call-list-words';
import { CALL_LIST_SHEET } from '../../workbook/our-sheets';
import type { RankedEntry } from '../../workbook/ranked-entry';
import { concentrations } from './concentration';
import { disputedByReason, type DisputedFor } from './disputed-by-reason';

/** The lines above the call list: what it is, of which day, what is open, and why it is disputed. */
export function callListHeader(
  ledger: Ledger,
  { topN: n, language }: Policy,
  entries: readonly RankedEntry[],
): readonly string[] {
  const words = CALL_LIST_WORDS[language];
  const count = new Set(entries.map(({ account }) => account.account)).size;
  const shares = concentrations(entries)
    .filter(({ topNShare }) => topNShare > 0)
    .map(({ currency, topNShare }) =>
      fill(currency === NO_CURRENCY ? words.share : words.shareIn, { percent: Math.round(topNShare * 100), currency }),
    )
    .join(words.and);
  const pastDue: Record<string, number> = {};
  for (const { account } of entries) pastDue[account.currency] = (pastDue[account.currency] ?? 0) + account.pastDue;
  const open = { open: amounts(ledger.totals, language), pastDue: amounts(pastDue, language) };
  return [
    CALL_LIST_SHEET,
    fill(words.asOf, { day: isoDay(ledger.asOf), n, count }) + (shares && fill(words.hold, { n, shares })),
    fill(words.open, open) + disputed(disputedByReason(ledger, entries), language),
  ];
}

function disputed(all: readonly DisputedFor[], language: Language): string {
  const { disputed: said, noReason } = CALL_LIST_WORDS[language];
  const reasons = all.map(({ reason, amounts: open, items }) => {
    const why = reason === null ? noReason : small(DISPUTE_WORDS[language][reason]);
    return `${why} ${amounts(open, language)} (${items})`;
  });
  return reasons.length === 0 ? '' : fill(said, { reasons: reasons.join('; ') });
}

/** Within a sentence. */
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const amounts = (byCurrency: Readonly<Record<string, number>>, language: Language): string =>
  Object.entries(byCurrency)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, minor]) => formatMoney(minor, currency, language))
    .join(', ') || '0';
