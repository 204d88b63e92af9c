import type { Rows } from '../../cells/cell';
import { formatMoney } from '../../cells/format-money';
import { plural } from '../../ledger/plural';
import type { Note } from '../../ledger/reading';
import type { Policy } from '../../policy/policy';
import { rateRow } from '../../workbook/complete-policy';
import { POLICY_SHEET } from '../../workbook/our-sheets';
import type { RankedEntry } from '../../workbook/ranked-entry';

/** Currencies that are ranked in lists of their own, because the policy has no rate for them. */
export const rankedApart = (entries: readonly RankedEntry[], { baseCurrency }: Policy): readonly string[] =>
  [...new Set(entries.map(({ rankedIn }) => rankedIn))].filter((currency) => currency !== baseCurrency);

/** Says what it costs that a currency has no rate, and in which cell of the Policy sheet it is to be given. */
export function rateNotes(entries: readonly RankedEntry[], policy: Policy, policyRows: Rows = []): readonly Note[] {
  return rankedApart(entries, policy).map((currency): Note => {
    const own = entries.filter(({ rankedIn }) => rankedIn === currency);
    const sum = own.reduce((total, { account }) => total + account.balance, 0);
    const letters = own.filter(({ account, personal }) => account.balance > 0 && !personal).length;
    const row = rateRow(policyRows, currency);
    const base = policy.baseCurrency;
    const what = `${plural(own.length, 'account')}, ${formatMoney(sum, currency, 'en')}, ${own.length === 1 ? 'is' : 'are'}`;
    const isAll = letters === own.length;
    const who = isAll ? ', and' : `; ${letters} of them ${letters === 1 ? 'is' : 'are'}`;
    const only = letters > 0 ? `${who} written to, not called` : '';
    const where = `sheet "${POLICY_SHEET}"${row === null ? '' : `, cell B${row}`}`;
    return {
      code: 'no-rate',
      message: `${currency} has no rate: ${what} ranked after ${base}${only}. Give the rate on ${where}, and score again.`,
      parts: {
        ...(letters === 0 ? { is: 'called' } : isAll ? { is: 'all' } : {}),
        ...(row === null ? {} : { line: String(row) }),
        currency,
        base,
        sum,
        letters,
        count: own.length,
      },
    };
  });
}
