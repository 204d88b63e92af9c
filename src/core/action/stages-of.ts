import type { AccountClass, Policy, Stage } from '../policy/policy';

/** The stages of a class in order of their days. */
export interface ClassStages {
  /** Up to the due day, those of the invoice's own day first. */
  readonly ahead: readonly Stage[];
  readonly late: readonly Stage[];
}

const known = new WeakMap<Policy['stages'], Map<AccountClass, ClassStages>>();

/** Put in order once for each stage table. */
export function stagesOf({ stages }: Policy, accountClass: AccountClass): ClassStages {
  let classes = known.get(stages);
  if (!classes) known.set(stages, (classes = new Map()));
  let own = classes.get(accountClass);
  if (!own) {
    const sorted = stages
      .filter((stage) => stage.accountClass === accountClass)
      .sort((a, b) => (a.fromDay ?? -Infinity) - (b.fromDay ?? -Infinity) || 0);
    const isLate = ({ fromDay }: Stage): boolean => fromDay !== null && fromDay > 0;
    own = { ahead: sorted.filter((stage) => !isLate(stage)), late: sorted.filter(isLate) };
    classes.set(accountClass, own);
  }
  return own;
}
