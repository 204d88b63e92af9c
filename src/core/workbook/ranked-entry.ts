import type { Account } from '../ledger/account';
import type { AccountClass } from '../policy/policy';
import type { RankedAccount } from '../score/score-row';

/** An account entry in rank order with everything that sheets and pane say about it. */
export interface RankedEntry extends RankedAccount {
  readonly account: Account;
  readonly class: AccountClass;
  readonly action: { readonly code: string; readonly sentence: string };
  /** One of the Top N accounts: on or above its list's line, and not a net creditor. */
  readonly top: boolean;
  /** A person calls it: a Top N or a KEY account. All others get letters. */
  readonly personal: boolean;
}
