import type { CreditHold } from '../../action/credit-hold';
import type { FollowedPlan } from '../../action/followed';
import type { Hold } from '../../action/hold';
import type { Day } from '../../cells/day';
import type { JournalEvent } from '../../journal/event';
import type { AccountJournal, PromiseToPay } from '../../journal/account-journal';
import type { PromiseStanding } from '../../journal/promise-standing';
import type { Account } from '../../ledger/account';
import type { Payment } from '../../ledger/payment';
import type { Contact } from '../../policy/contact';
import type { Warning } from '../../review/warning';

/** Everything known of one account, in one place. Amounts in minor units of its currency. */
export interface AccountCard {
  readonly aging: Account['aging'];
  /** What they are asked for now: past due and undisputed, and no more than the balance. */
  readonly asked: number;
  /** Of what is past due. */
  readonly disputed: number;
  /** Days past due of the oldest of it; 0 where nothing is asked. */
  readonly askedDays: number;
  readonly history: {
    /** Settled invoices with a due day. */
    readonly paid: number;
    readonly averageDaysLate: number;
    readonly lateRatio: number;
    /** Days after the due day on which it usually pays. */
    readonly habit: number;
  } | null;
  readonly promises: readonly { readonly promise: PromiseToPay; readonly standing: PromiseStanding }[];
  /** Of promises that came to an end, 0 to 1; null while there is none. */
  readonly kept: { readonly byCount: number; readonly byValue: number; readonly ended: number } | null;
  /** Of the Journal. */
  readonly disputes: AccountJournal['disputes'];
  /** Open invoices that no dispute of the Journal is about and a column of the ledger marks. */
  readonly disputedInLedger: readonly OpenInvoice[];
  readonly plan: FollowedPlan | null;
  readonly contacts: readonly Contact[];
  /** Purchase order, portal, cut-off, as Contacts has it; empty for none. */
  readonly handling: string;
  readonly owner: string;
  /** Latest first. */
  readonly events: readonly JournalEvent[];
  /** Latest first. */
  readonly payments: readonly Payment[];
  readonly warnings: readonly Warning[];
  /** Every reason not to contact it now by the channel of its next action, the first as the action says it. */
  readonly holds: readonly Hold[];
  readonly creditHold: CreditHold | null;
  readonly cycle: Day | null;
  /** What the Journal says of it beside contacts, promises and disputes. */
  readonly marks: Pick<AccountJournal, 'pinned' | 'atAgency' | 'returnedPost' | 'bounced' | 'optedOut'>;
  /** Its open invoices, oldest due day first; credits left out. */
  readonly open: readonly OpenInvoice[];
  /** From columns with links: invoice copies, proofs of delivery. */
  readonly documents: readonly { readonly label: string; readonly address: string }[];
}

export interface OpenInvoice {
  /** Empty where the ledger numbers no invoices. */
  readonly invoice: string;
  readonly due: Day | null;
  readonly amount: number;
  readonly disputed: boolean;
}
