import type { Day } from '../cells/day';
import type { Stage } from '../policy/policy';

/** A stage that is due, or was: which one, for what, and which rule says so. */
export interface StageRun {
  readonly stage: Stage;
  /** What it is for: the cycle's opening day, or the due day of invoices that are not past due yet. */
  readonly forDay: Day;
  /** n-th time in the cycle, from 1. */
  readonly occurrence: number;
  /** The day from which on it is due. */
  readonly since: Day;
  /** `reached`: by age. `not skipped`: a later one was reached, but this may not be passed over. `again`: it repeats. */
  readonly rule: 'reached' | 'not skipped' | 'again';
  /** The last day on which it was tried and nobody answered; null where it was not, or where that does it. */
  readonly tried: Day | null;
  /** What it asks for, minor units: what is owed less credits. */
  readonly amount: number;
  /** Undisputed: the past due, or what falls due on that day. */
  readonly owed: number;
  /** Of the oldest undisputed item it is for; 0 or less before it is past due. */
  readonly daysPastDue: number;
}

/** Where an account stands in its stage table on a day: a pure function of as-of day, ledger, journal and policy. */
export interface StageStanding {
  /** First the one to act on; those after it fold into the same letter. Empty: nothing is due. */
  readonly due: readonly StageRun[];
  /** Due before and not done, with a later one in their place. */
  readonly superseded: readonly StageRun[];
  /** What comes next while nothing is due, and when. */
  readonly next: NextStage | null;
}

/** A stage to come. */
export interface NextStage {
  readonly day: Day;
  readonly stage: Stage;
  /** When what it is about falls due; null where that is past due already. */
  readonly due: Day | null;
  /** Done so late that this one comes later than its own day: a stage that may not be skipped. Null for none. */
  readonly after: { readonly stage: Stage; readonly done: Day; readonly day: Day } | null;
}
