import type { Note } from '../ledger/reading';
import type { Policy } from '../policy/policy';
import { POLICY_SHEET } from '../workbook/our-sheets';

/** Says which currencies were ranked in lists of their own, because the policy has no rate for them. */
export function rateNotes(
  entries: readonly { readonly rankedIn: string }[],
  { baseCurrency }: Policy,
): readonly Note[] {
  const alone = [...new Set(entries.map(({ rankedIn }) => rankedIn))].filter((currency) => currency !== baseCurrency);
  return alone.map((currency): Note => ({
    code: 'no-rate',
    message: `${currency} has no rate on sheet "${POLICY_SHEET}", so its accounts are ranked in a list of their own, after ${baseCurrency}.`,
    parts: { currency },
  }));
}
