import type { Rows } from '../core/cells/cell';
import { defaultPolicy } from '../core/policy/default-policy';
import type { Policy } from '../core/policy/policy';
import { readPolicy } from '../core/policy/read-policy';
import { CallFailure, unusable } from './cell-failure';
import { rememberLast } from './remember-last';
import type { Argument } from './range';
import { rangeOf } from './range';

/** Policies are a few hundred cells; a formula typed per row hands the same ones over with every row. */
const read = rememberLast(sameCells, (rows: Rows): Policy => {
  const { policy, problems } = readPolicy(rows);
  if (policy) return policy;
  const [first, ...more] = problems.map(({ address, message }) => `${address}: ${message}`);
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new CallFailure(unusable(`The policy cannot be used. ${first}${others}`));
});

/**
 * The policy of a call: the range given, or the default policy without one.
 * @throws CallFailure naming the first cell that cannot be used.
 */
export function policyOf(argument: Argument): Policy {
  const rows = rangeOf(argument);
  return rows ? read(rows) : defaultPolicy;
}

/** True of two ranges of the same size with the same cells. */
export function sameCells(some: Rows, others: Rows): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  return some.every((row, i) => {
    const other = others[i]!;
    return row.length === other.length && row.every((cell, j) => cell === other[j]);
  });
}
