import type { Row } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import { remember } from '../core/cells/remember';
import type { Part } from '../core/ledger/entry';
import { expectedLateness } from '../core/ledger/lateness-ahead';
import type { Policy } from '../core/policy/policy';
import { expectedDaysLate } from '../core/score/expected-days-late';
import { factsOf } from '../core/score/facts';
import { orNaN } from '../core/score/or-nan';
import { priorAt } from '../core/score/prior-at';
import type { CellFailure } from './cell-failure';
import { factReader } from './fact-reader';
import type { FigureReader, Figures } from './figures';
import { FACT_FIGURES, noFigures } from './figures';
import type { Layout } from './layout';
import { rowItems } from './row-item';

/** Reads a score row off the user's own columns: the row as if it were the whole account, with the coverage it has. */
export function ownFigures(layout: Layout, policy: Policy, asOf: Day | null): FigureReader {
  const { item, read: readItem } = rowItems(layout, policy, asOf);
  const daysLate = daysLateAt(policy);
  const factsIn = factReader(layout, FACT_FIELDS, (facts) => figuresOf(factsOf(facts, policy)));
  const figures = noFigures();

  const read = (row: Row): CellFailure | '' | null => {
    const unread = readItem(row);
    if (unread !== null) return unread;
    const { open, daysPastDue, parts } = item;
    const { code, unit } = item.currency;
    figures.currency = code;
    figures.balance = open / unit;
    if (parts === null) {
      figures.pastDue = open > 0 && daysPastDue > 0 ? figures.balance : 0;
      figures.daysPastDue = open > 0 ? daysPastDue : NaN;
      figures.expectedDaysLate = open > 0 ? Math.round((100 * (open * daysLate(daysPastDue))) / open) / 100 : NaN;
    } else {
      const { pastDue, daysPastDue: oldest, expectedDaysLate: expected } = spread(parts, policy);
      figures.pastDue = pastDue / unit;
      figures.daysPastDue = oldest;
      figures.expectedDaysLate = expected;
    }
    if (factsIn === null) return null;
    const known = factsIn(row);
    figures.purchases = known.purchases;
    figures.interactions = known.interactions;
    figures.generalRisk = known.generalRisk;
    figures.specificRisk = known.specificRisk;
    figures.margin = known.margin;
    return null;
  };
  return { figures, read };
}

const FACT_FIELDS = [...FACT_FIGURES, 'industry', 'region', 'yearsInBusiness'] as const;

type KnownFigures = Pick<Figures, (typeof FACT_FIGURES)[number]>;

const figuresOf = (known: ReturnType<typeof factsOf>): KnownFigures => ({
  purchases: orNaN(known.purchases),
  interactions: orNaN(known.interactions),
  generalRisk: orNaN(known.generalRisk),
  specificRisk: orNaN(known.specificRisk),
  margin: orNaN(known.margin),
});

/** A summary row's buckets as open items, each aged by its first day. */
function spread(
  parts: readonly Part[],
  policy: Policy,
): Pick<Figures, 'daysPastDue' | 'expectedDaysLate'> & { pastDue: number } {
  const owed = parts.filter(({ firstDay, minor }) => firstDay !== null && minor > 0);
  const items = owed.map(({ firstDay, minor }) => ({ open: minor, daysPastDue: firstDay }));
  return {
    pastDue: owed.reduce((sum, { firstDay, minor }) => sum + (firstDay! > 0 ? minor : 0), 0),
    daysPastDue: owed.length === 0 ? NaN : Math.max(...owed.map(({ firstDay }) => firstDay!)),
    expectedDaysLate: orNaN(expectedDaysLate(items, null, policy)),
  };
}

/**
 * What `expectedDaysLate` gives for one invoice of an account without history, before it is averaged and rounded: the
 * same days for every invoice of an age, worked out once. NaN where the book says nothing. A test holds the two together.
 */
function daysLateAt({ bookHistory }: Policy): (age: number) => number {
  if (bookHistory === null) return () => NaN;
  return remember((age: number) => {
    if (age !== age) return NaN;
    const prior = priorAt(age, bookHistory);
    const own = prior && age > 0 ? [age + prior.daysAhead, age + prior.daysAhead] : [];
    return orNaN(expectedLateness(own, age, prior));
  });
}
