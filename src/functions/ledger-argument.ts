import type { Day } from '../core/cells/day';
import type { LedgerFigures } from '../core/ledger/ledger';
import { readBeneath, type ReadBeneath } from '../core/ledger/read-beneath';
import type { Refused } from '../core/ledger/reading';
import type { Policy } from '../core/policy/policy';
import { asBefore } from '../core/tasks/book/as-before';
import { CallFailure, NO_DAY, unusable } from './cell-failure';
import { asOfArgument } from './day-argument';
import { layoutOf } from './layout';
import type { Argument } from './range';
import { givenRange, rowsBelow } from './range';

/**
 * Reads a range as the ledger it is: columns as confirmed for its headings, conventions by the evidence of the whole
 * range. `agesAreEnough` is for answers that give no day: without an as-of day they take the ages that the rows print,
 * as long as nothing else in them depends on it.
 * @throws CallFailure with the reason, when it is none.
 */
export function ledgerOf(
  rows: Argument,
  headings: Argument,
  asOf: Argument,
  policy: Policy,
  agesAreEnough = false,
): LedgerFigures {
  const given = asOfArgument(asOf, policy.asOf);
  const heads = givenRange(headings, 'headings');
  const sheet = [...heads, ...rowsBelow(heads, rows)];
  const currency = policy.source === 'sheet' ? { currency: policy.baseCurrency } : {};
  const { confirmed } = layoutOf(heads, policy);
  const on = (day: Day | null): ReadBeneath | Refused =>
    asBefore((options) => readBeneath(sheet, 0, heads.length - 1, options), { asOf: day, ...currency }, confirmed);

  const { ledger, refused } = on(given);
  if (ledger) return ledger;
  const undated = refused.code === 'no-as-of';
  const aged = undated && agesAreEnough ? on(AFTER_ALL).ledger : undefined;
  if (aged && printsAges(aged)) return aged;
  throw new CallFailure(undated ? NO_DAY : unusable(refused.message));
}

/** Later than anything on a sheet, and no day of anybody's. */
const AFTER_ALL = 100_000;

/** Whether the rows say how old they are, and nothing that is so many days from today. */
function printsAges({ table: { layout, columns } }: LedgerFigures): boolean {
  const fields = columns.map(({ field }) => field);
  return (
    (layout === 'summary' || fields.includes('daysPastDue')) &&
    !fields.some((field) => /^(due|terms|promisedDay|customerSince)$/.test(field))
  );
}

/**
 * What of the range is in none of the figures, as a last row of the spill: nothing is left out silently. Rows are
 * counted from the first one below the headings.
 */
export function leftOut(ledger: LedgerFigures, headings: Argument): string[][] {
  const { problems } = ledger;
  const [first] = problems;
  if (!first) return [];
  const row = first.row - givenRange(headings, 'headings').length;
  const count = new Set(problems.map((problem) => problem.row)).size;
  return [[`${count} ${count === 1 ? 'row needs' : 'rows need'} a look; row ${row} of the range: ${first.message}`]];
}
