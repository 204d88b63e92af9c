import type { Day } from '../core/cells/day';
import type { Field, LedgerFigures } from '../core/ledger/ledger';
import { readBeneath, type ReadBeneath } from '../core/ledger/read-beneath';
import type { Refused } from '../core/ledger/reading';
import type { Policy } from '../core/policy/policy';
import { asBefore } from '../core/tasks/as-before';
import { CallFailure, missing, unusable } from './cell-failure';
import { asOfArgument } from './day-argument';
import { layoutOf } from './layout';
import type { Argument } from './range';
import { givenRange, rowsBelow } from './range';

/**
 * Reads a range as the ledger it is: columns as confirmed for its headings, conventions by the evidence of the whole
 * range.
 * @throws CallFailure with the reason, when it is none.
 */
export const ledgerOf = (rows: Argument, headings: Argument, asOf: Argument, policy: Policy): LedgerFigures =>
  used(reading(rows, headings, asOfArgument(asOf) ?? policy.asOf, policy));

/** Later than anything on a sheet, and no day of anybody's. */
const AFTER_ALL = 100_000;

/**
 * The same for answers that give no day: without an as-of day, ages that the rows print are enough, as long as nothing
 * else in them depends on it.
 */
export function agedLedgerOf(rows: Argument, headings: Argument, asOf: Argument, policy: Policy): LedgerFigures {
  const day = asOfArgument(asOf) ?? policy.asOf;
  const first = reading(rows, headings, day, policy);
  if (first.refused?.code !== 'no-as-of') return used(first);
  const undated = reading(rows, headings, AFTER_ALL, policy);
  return used(undated.ledger && printsAges(undated.ledger) ? undated : first);
}

function reading(rows: Argument, headings: Argument, asOf: Day | null, policy: Policy): ReadBeneath | Refused {
  const heads = givenRange(headings, 'headings');
  const currency = policy.source === 'sheet' ? { currency: policy.baseCurrency } : {};
  const sheet = [...heads, ...rowsBelow(heads, rows)];
  return asBefore(
    (options) => readBeneath(sheet, 0, heads.length - 1, options),
    { asOf, ...currency },
    layoutOf(heads, policy).confirmed,
  );
}

function used({ ledger, refused }: ReadBeneath | Refused): LedgerFigures {
  if (ledger) return ledger;
  throw new CallFailure(refused.code === 'no-as-of' ? missing('Give the as-of day.') : unusable(refused.message));
}

const DATED: readonly Field[] = ['due', 'terms', 'promisedDay', 'customerSince'];

/** Whether the rows say how old they are, and nothing that is so many days from today. */
function printsAges({ table: { layout, columns } }: LedgerFigures): boolean {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  return (layout === 'summary' || has('daysPastDue')) && !DATED.some(has);
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
