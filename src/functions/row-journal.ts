import type { FollowedPlan, FollowedPromise } from '../core/action/followed';
import type { Beside, OpenItem } from '../core/action/situation';
import type { Row } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import type { Plan, PromiseToPay } from '../core/journal/account-journal';
import { disputedInvoices } from '../core/journal/disputed';
import { inCurrency } from '../core/journal/in-currency';
import { promiseStanding } from '../core/journal/promise-standing';
import { textOf } from '../core/ledger/blank';
import { columnsOf } from '../core/ledger/columns';
import { holderReader } from '../core/ledger/holder';
import type { Policy } from '../core/policy/policy';
import { CallFailure, missing } from './cell-failure';
import type { GivenJournal } from './journal-argument';
import type { Layout } from './layout';

/** What the Journal says of the account of the row read last. */
export interface RowJournal {
  read(row: Row): void;
  readonly account: string;
  /** Its items, those of a disputed invoice marked. */
  disputed(items: OpenItem[], currency: string): OpenItem[];
  beside(items: readonly OpenItem[], currency: string): Partial<Beside>;
}

const NOBODY = missing('Give the column of the account number as well: the Journal goes by it.');

export function rowJournal({ matches }: Layout, given: GivenJournal, policy: Policy, asOf: Day): RowJournal {
  const { account, name, invoice = -1 } = columnsOf(matches).index;
  if (account === undefined && name === undefined) throw new CallFailure(NOBODY);
  const holderOf = holderReader(account, name);
  let own = '';
  let number = '';
  return {
    read(row) {
      const holder = holderOf(row);
      own = holder ? holder.account : '';
      number = textOf(row[invoice]);
    },
    get account() {
      return own;
    },
    disputed(items, currency) {
      const isDisputed = disputedInvoices(given.of(own, currency))(number);
      return isDisputed ? items.map((item) => ({ ...item, disputed: true })) : items;
    },
    beside(items, currency) {
      const journal = given.of(own, currency);
      return {
        journal,
        promises: journal.promises.map((promise) => followed(promise, items, currency, policy, asOf)),
        plan: journal.plan && followedPlan(journal.plan, policy, asOf),
      };
    },
  };
}

/** What came in a row does not tell: a promise is judged by what is still open of what it was about. */
function followed(
  promise: PromiseToPay,
  items: readonly OpenItem[],
  currency: string,
  policy: Policy,
  asOf: Day,
): FollowedPromise {
  const { amount, currency: own } = promise;
  const standing = promiseStanding({ ...promise, amount: null }, { currency, payments: [], items }, policy, asOf);
  // A row stands for the whole account: what names no currency is in its own.
  const said = amount === null ? null : inCurrency(amount, own ?? currency, currency, policy);
  return { promise, standing: { ...standing, amount: said ?? standing.amount } };
}

/** For the same reason no installment counts as missed: a plan protects up to its last one. */
function followedPlan(plan: Plan, { rules }: Policy, asOf: Day): FollowedPlan {
  const next = plan.installments.find(({ due }) => due + rules.graceDays >= asOf);
  return { plan, missed: null, next: next || null, installments: [] };
}
