import type { Cell } from '../cells/cell';
import type { Day } from '../cells/day';
import type { Conventions, Counts, Field, Table } from '../ledger/ledger';
import type { Note, Problem, Refusal } from '../ledger/reading';
import type { Policy, PolicyProblem } from '../policy/policy';

export interface InspectInput {
  readonly sheet: string;
  /** What the person changed in the pane so far. */
  readonly columns?: Readonly<Record<string, Field>>;
  readonly conventions?: Conventions;
  readonly asOf?: Day | null;
}

/** What Callsheet makes of a sheet before anything is written. */
export interface InspectAnswer {
  readonly sheet: string;
  readonly refused: Refusal | null;
  readonly policyProblems: readonly PolicyProblem[];
  readonly table: Table | null;
  /** A few cells of each column's body, for the person to recognize it. */
  readonly samples: Readonly<Record<number, readonly Cell[]>>;
  /** The as-of day that would be used, and where it comes from. */
  readonly asOf: { readonly day: Day; readonly from: 'chosen' | 'policy' | 'file' | 'today' } | null;
  /** As-of days worth choosing between, when they differ (file, policy, today). */
  readonly asOfChoices: readonly { readonly day: Day; readonly from: 'policy' | 'file' | 'today' }[];
  /** Headings that are new or gone since this sheet was confirmed. */
  readonly changed: { readonly added: readonly string[]; readonly gone: readonly string[] } | null;
  readonly confirmed: boolean;
  /** All sheets that Policy remembers as a ledger. */
  readonly remembered: readonly string[];
  readonly counts: Counts | null;
  readonly totals: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** When letters are prepared by themselves; null while there is no Policy. */
  readonly schedule: Schedule | null;
}

/** Of the Letters block of Policy what is done while nobody is there. */
export type Schedule = Pick<Policy['letters'], 'schedule' | 'digest' | 'unattended'>;
