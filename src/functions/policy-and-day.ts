import { rangeOf, type Argument } from './range';

/**
 * The arguments `[policy], [as_of]` of the aging functions, where the day alone may stand in the policy's place: a policy
 * is never one cell, and whoever measures aging by day often has none.
 */
export function policyAndDay(policy: Argument, asOf: Argument): { readonly policy: Argument; readonly asOf: Argument } {
  const rows = rangeOf(policy);
  const isDay = rangeOf(asOf) === null && rows !== null && rows.length === 1 && rows[0]!.length === 1;
  return isDay ? { policy: undefined, asOf: policy } : { policy, asOf };
}
