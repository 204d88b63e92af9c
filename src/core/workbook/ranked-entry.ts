import type { NextAction } from '../action/action-answer';
import type { Situation } from '../action/situation';
import type { Account } from '../ledger/account';
import type { PayerProfile } from '../ledger/payer-profile';
import type { AccountClass } from '../policy/policy';
import type { RankedAccount } from '../score/score-row';

/** An account entry in rank order with everything that sheets, pane and command line say about it. */
export interface RankedEntry extends RankedAccount {
  readonly account: Account;
  /** How it has paid so far; null where no settled invoice says. */
  readonly profile: PayerProfile | null;
  readonly situation: Situation;
  readonly class: AccountClass;
  readonly action: NextAction;
  /** On or above the line that the Top N draws through the lists; never a net creditor. */
  readonly top: boolean;
  /** A person calls it: an account of the Top N, in all its currencies, a KEY one or a pinned one. Others get letters. */
  readonly personal: boolean;
}
