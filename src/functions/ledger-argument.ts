import { readLedger } from '../core/ledger/read-ledger';
import type { Ledger } from '../core/ledger/ledger';
import type { Policy } from '../core/policy/policy';
import { CallFailure, missing, unusable } from './cell-failure';
import { asOfArgument } from './day-argument';
import { layoutOf } from './layout';
import type { Argument } from './range';
import { givenRange, rowsBelow } from './range';

/**
 * Reads a range as the ledger it is: columns and conventions as confirmed for its headings, else by the evidence of the
 * whole range.
 * @throws CallFailure with the reason, when it is none.
 */
export function ledgerOf(rows: Argument, headings: Argument, asOf: Argument, policy: Policy): Ledger {
  const heads = givenRange(headings, 'headings');
  const { confirmed } = layoutOf(heads, policy);
  const { ledger, refused } = readLedger([...heads, ...rowsBelow(heads, rows)], {
    ...confirmed,
    asOf: asOfArgument(asOf) ?? policy.asOf,
    ...(policy.source === 'sheet' ? { currency: policy.baseCurrency } : {}),
  });
  if (ledger) return ledger;
  throw new CallFailure(refused.code === 'no-as-of' ? missing('Give the as-of day.') : unusable(refused.message));
}

/**
 * What of the range is in none of the figures, as a last row of the spill: nothing is left out silently. Rows are
 * counted from the first one below the headings.
 */
export function leftOut(ledger: Ledger, headings: Argument): string[][] {
  const { problems } = ledger;
  const [first] = problems;
  if (!first) return [];
  const row = first.row - givenRange(headings, 'headings').length;
  const count = new Set(problems.map((problem) => problem.row)).size;
  return [[`${count} ${count === 1 ? 'row needs' : 'rows need'} a look; row ${row} of the range: ${first.message}`]];
}
