import type { Rows } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import type { Policy } from '../core/policy/policy';
import { asOfArgument } from './day-argument';
import { journalIn, type GivenJournal } from './journal-argument';
import { sameCells } from './policy-argument';
import { givenRange, type Argument } from './range';

/** All that decides how rows are read. */
export interface Question {
  readonly headings: Rows;
  readonly policy: Policy;
  readonly asOf: Day | null;
  /** Null: not consulted. */
  readonly journal: GivenJournal | null;
}

/** What the arguments of a call ask, whatever it answers with. */
export function questionOf(headings: Argument, policy: Policy, asOf: Argument, journal: Argument): Question {
  const day = asOfArgument(asOf, policy.asOf);
  return {
    headings: givenRange(headings, 'headings'),
    policy,
    asOf: day,
    journal: journalIn(journal, policy.baseCurrency, day),
  };
}

export const sameQuestion = (one: Question, other: Question): boolean =>
  one.policy === other.policy &&
  one.asOf === other.asOf &&
  one.journal === other.journal &&
  sameCells(one.headings, other.headings);
