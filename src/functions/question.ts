import type { Rows } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import type { Policy } from '../core/policy/policy';
import { asOfArgument } from './day-argument';
import { sameCells } from './policy-argument';
import { givenRange, type Argument } from './range';

/** All that decides how rows are read. */
export interface Question {
  readonly headings: Rows;
  readonly policy: Policy;
  readonly asOf: Day | null;
}

/** What the arguments of a call ask, whatever it answers with. */
export const questionOf = (headings: Argument, policy: Policy, asOf: Argument): Question => ({
  headings: givenRange(headings, 'headings'),
  policy,
  asOf: asOfArgument(asOf, policy.asOf),
});

export const sameQuestion = (one: Question, other: Question): boolean =>
  one.policy === other.policy && one.asOf === other.asOf && sameCells(one.headings, other.headings);
