import { HOLD_CODES, type HoldCode } from '../../action/hold';
import type { RankedEntry } from '../../workbook/ranked-entry';
import type { HoldNow, NotCalled } from '../task';

type Reason = NotCalled['reason'];

const isNow = (code: HoldCode): code is HoldNow =>
  !['paid', 'stale-list', 'key-account', 'personal', 'not-a-contact'].includes(code);

const REASONS: readonly Reason[] = ['no-rate', 'below-the-line', 'nothing-past-due', ...HOLD_CODES.filter(isNow)];

/** Who is not called and why: each account entry that a person does not call stands under exactly one reason. */
export function notCalled(entries: readonly RankedEntry[], baseCurrency: string): readonly NotCalled[] {
  const byReason = new Map<Reason, RankedEntry[]>();
  for (const entry of entries) {
    const reason = reasonOf(entry, baseCurrency);
    if (reason === null) continue;
    const list = byReason.get(reason);
    if (list) list.push(entry);
    else byReason.set(reason, [entry]);
  }
  return REASONS.flatMap((reason): NotCalled[] => {
    const own = byReason.get(reason);
    if (!own) return [];
    const balances: Record<string, number> = {};
    for (const { account } of own) balances[account.currency] = (balances[account.currency] ?? 0) + account.balance;
    return [{ reason, accounts: own.map(({ account }) => account.key), balances }];
  });
}

function reasonOf({ account, action, personal, rankedIn }: RankedEntry, baseCurrency: string): Reason | null {
  if (account.balance <= 0) return 'net-credit';
  if (action.hold && isNow(action.hold.code)) return action.hold.code;
  if (personal) return null;
  if (account.pastDue <= 0) return 'nothing-past-due';
  return rankedIn === baseCurrency ? 'below-the-line' : 'no-rate';
}
