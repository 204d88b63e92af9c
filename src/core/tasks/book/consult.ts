import type { Day } from '../../cells/day';
import type { PromiseToPay } from '../../journal/account-journal';
import { journalOf, type FoldedJournal } from '../../journal/fold-journal';
import { interactionsMark } from '../../journal/interactions-mark';
import type { PayingEntry } from '../../journal/paying-entry';
import { planStanding } from '../../journal/plan-standing';
import { promiseStanding, type PromiseStanding } from '../../journal/promise-standing';
import type { Account } from '../../ledger/account';
import { accountKey } from '../../ledger/account-key';
import { cyclesOf } from '../../ledger/cycle';
import type { Invoice } from '../../ledger/invoice';
import type { ItemSeen } from '../../ledger/item-seen';
import type { Ledger } from '../../ledger/ledger';
import { openItems } from '../../ledger/open-items';
import type { Payment } from '../../ledger/payment';
import { usualBalances } from '../../ledger/usual-balance';
import type { Policy } from '../../policy/policy';
import { contactsOf, type ContactsSeen } from '../../workbook/read-contacts';
import type { Consulted } from './rank-ledger';

/** What a workbook knows of its accounts beside the ledger. */
export interface BesideLedger {
  readonly policy: Policy;
  /** Not before the as-of day. */
  readonly today: Day;
  readonly settled: readonly Invoice[];
  /** By account key. */
  readonly payments: ReadonlyMap<string, readonly Payment[]>;
  /** Of the last refresh. */
  readonly itemsSeen: readonly ItemSeen[];
  readonly journal: FoldedJournal;
  readonly contacts: ContactsSeen | null;
}

/** Tells of each account of the ledger what its journal, payments and contacts come to. */
export function consulting(ledger: Ledger, beside: BesideLedger): (account: Account) => Consulted {
  const { policy, today, settled, contacts } = beside;
  const { asOf } = ledger;
  const cycles = cyclesOf(ledger, settled, beside.itemsSeen);
  const usual = usualBalances(ledger, settled);
  const { baseCurrency } = policy;
  const inBase = new Set(
    [...ledger.accounts, ...settled].filter(({ currency }) => currency === baseCurrency).map(({ account }) => account),
  );
  const byKey = new Map(ledger.accounts.map((account) => [account.key, account]));
  const payingIn = (account: string, currency: string): PayingEntry => {
    const key = accountKey(account, currency);
    const entry = byKey.get(key);
    return { currency, payments: beside.payments.get(key) ?? [], items: entry ? openItems(entry, ledger) : [] };
  };
  return (account) => {
    const journal = journalOf(beside.journal, account.account, account.currency);
    const isElsewhere = account.currency !== baseCurrency && inBase.has(account.account);
    const paying = payingIn(account.account, account.currency);
    /** What names no currency is followed by what comes in in the base currency. */
    const inBaseToo = isElsewhere ? payingIn(account.account, baseCurrency) : paying;
    const standingOf = (promise: PromiseToPay): PromiseStanding => {
      const own = promiseStanding(promise, paying, policy, asOf);
      return isElsewhere && isBaseAmount(promise)
        ? { ...own, is: promiseStanding(promise, inBaseToo, policy, asOf).is }
        : own;
    };
    const planPaying = journal.plan && journal.plan.currency === null ? inBaseToo : paying;
    const promises = journal.promises
      .map((promise) => ({
        promise,
        standing: standingOf(promise),
      }))
      .filter(({ promise, standing }) => !(isElsewhere && isBaseAmount(promise)) || standing.is === 'open');
    const plan = journal.plan && {
      plan: journal.plan,
      ...planStanding(journal.plan, planPaying, policy, asOf),
    };
    const standings = promises.map(({ standing }) => standing);
    return {
      today,
      cycle: cycles.get(account.key) ?? null,
      journal,
      promises,
      plan: plan && !(plan.missed && isElsewhere && plan.plan.currency === null) ? plan : null,
      contacts: contacts && (contactsOf(contacts, account.account)?.people ?? []),
      norm: usual.get(account.key) ?? null,
      interactions: interactionsMark(journal, asOf, standings),
    };
  };
}

/** Written without a currency: it holds all of the account, and whether it was kept shows in the base currency. */
const isBaseAmount = ({ currency, amount }: PromiseToPay): boolean => currency === null && amount !== null;
