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
  /** Null for those that come after the next one, or after the one that was missed. */
  readonly is: 'paid' | 'missed' | 'next' | null;
  readonly standing: string;
}

/** A plan with what became of each installment. */
export function planLines({ plan, missed, next }: FollowedPlan, { card }: Words, formats: Formats): PlanLines {
  const turn = missed?.due ?? next?.due ?? Infinity;
  return {
    name: plan.name,
    details: [plan.name, fill(card.agreed, { day: formats.day(plan.agreed) })].join(' · '),
    installments: plan.installments.map(({ due, amount }) => {
      const is = due < turn ? 'paid' : due > turn ? null : missed ? 'missed' : 'next';
      return {
        day: formats.day(due),
        amount: amountOfRow(amount, plan.currency, formats),
        is,
        standing: is === null ? '' : card.installments[is],
      };
    }),
  };
}
