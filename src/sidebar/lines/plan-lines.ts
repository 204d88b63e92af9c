import type { FollowedPlan } from '../../core/action/followed';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';
import { amountOfRow } from './money';

export interface PlanLines {
  /** As the Journal calls it. */
  readonly name: string;
  readonly details: string;
  readonly installments: readonly InstallmentLine[];
}

export interface InstallmentLine {
  readonly day: string;
  readonly amount: string;
  /** Null for those that come after the next one, or after a plan that was not kept. */
  readonly is: 'paid' | 'missed' | 'next' | null;
  readonly standing: string;
}

/** A plan with what became of each installment. */
export function planLines({ plan, next, installments }: FollowedPlan, { card }: Words, formats: Formats): PlanLines {
  return {
    name: plan.name,
    details: [plan.name, fill(card.agreed, { day: formats.day(plan.agreed) })].join(' · '),
    installments: plan.installments.map(({ due, amount }, i) => {
      const is = standingOf(installments[i], next);
      return {
        day: formats.day(due),
        amount: amountOfRow(amount, plan.currency, formats),
        is,
        standing: is === null ? '' : card.installments[is],
      };
    }),
  };
}

/** Paid too late is paid all the same. */
function standingOf(
  of: FollowedPlan['installments'][number] | undefined,
  next: FollowedPlan['next'],
): InstallmentLine['is'] {
  if (!of || of.is === 'open') return of && of.due === next?.due ? 'next' : null;
  return of.is === 'missed' && !of.paidLater ? 'missed' : 'paid';
}
