import type { Day } from '../cells/day';
import type { Policy } from '../policy/policy';
import type { Installment, Plan } from './account-journal';
import { inCurrency } from './in-currency';
import { paidWithin, type PayingEntry } from './paying-entry';

/** How a plan is followed. Minor units of the entry. */
export interface PlanStanding {
  /** `followed`: it protects from chasing. `kept`: all is paid. `missed`: an installment was, and it protects no more. */
  readonly is: 'followed' | 'kept' | 'missed';
  /** First day without its protection: after the grace of the installment that was missed; null while none was. */
  readonly endedOn: Day | null;
  /** The first that was missed and is not paid by now: what to call about. */
  readonly missed: Installment | null;
  /** The next one to be paid; null when the plan protects no more. */
  readonly next: Installment | null;
  /** In order of their days. */
  readonly installments: readonly InstallmentStanding[];
}

interface InstallmentStanding extends Installment {
  readonly is: 'open' | 'kept' | 'missed';
  /** Of it, by the end of its grace. */
  readonly paid: number;
  /** Missed, but paid by now. */
  readonly paidLater: boolean;
}

/**
 * How a plan stands on the as-of day. What came in since it was agreed pays its installments in their order, early ones
 * too; each is kept when all up to it is paid (nearly: the policy's share) by the end of its grace.
 */
export function planStanding(
  plan: Plan,
  { currency, payments }: Pick<PayingEntry, 'currency' | 'payments'>,
  policy: Pick<Policy, 'rules' | 'rates' | 'baseCurrency'>,
  asOf: Day,
): PlanStanding {
  const { graceDays, keptShare } = policy.rules;
  const paidByNow = paidWithin(payments, plan.agreed, asOf, asOf);
  let before = 0;
  const installments = plan.installments.map((installment): InstallmentStanding => {
    const { due } = installment;
    const amount = inCurrency(installment.amount, plan.currency, currency, policy) ?? installment.amount;
    const paid = paidWithin(payments, plan.agreed, due + graceDays, asOf);
    const upToIt = (before + amount) * keptShare;
    const is = paid >= upToIt ? 'kept' : asOf <= due + graceDays ? 'open' : 'missed';
    const own = Math.max(0, Math.min(amount, paid - before));
    before += amount;
    return { due, amount, paid: own, is, paidLater: is === 'missed' && paidByNow >= upToIt };
  });
  const first = (wanted: InstallmentStanding['is']): InstallmentStanding | null =>
    installments.find(({ is }) => is === wanted) ?? null;
  const [ended, next] = [first('missed'), first('open')];
  return {
    is: ended ? 'missed' : next ? 'followed' : 'kept',
    endedOn: ended && ended.due + graceDays + 1,
    missed: installments.find(({ is, paidLater }) => is === 'missed' && !paidLater) ?? null,
    next: ended ? null : next,
    installments,
  };
}
