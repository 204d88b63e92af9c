import type { Row } from '../core/cells/cell';
import { toMinor } from '../core/cells/currency';
import { situationFrom, type OpenItem, type Situation } from '../core/action/situation';
import { blockFigures } from './block-figures';
import { missing } from './cell-failure';
import { factReader } from './fact-reader';
import type { Figures } from './figures';
import { layoutOf } from './layout';
import type { RowReader } from './per-row';
import { sameQuestion, type Question } from './question';
import { rememberLast } from './remember-last';
import { rowItems, type RowItem } from './row-item';

export interface SituationReader extends RowReader {
  /** Of the row read last. */
  situation(): Situation;
}

const FACTS = ['promisedDay', 'doNotContact', 'averageDaysLate', 'customerSince'] as const;

/** Stands for an as-of day where a days-past-due column makes do without one: only distances from it are used. */
const SOME_DAY = 0;

/**
 * The reader of situations: the account's figures where Score wrote them beside the row, else the row as if it were the
 * whole account; what the row says of the customer in either case.
 */
export const situationReader = rememberLast(sameQuestion, ({ headings, policy, asOf }: Question): SituationReader => {
  const layout = layoutOf(headings, policy);
  const factsOf = factReader(layout, FACTS, (facts) => facts);
  const { dayOrder } = layout.confirmed.conventions;
  const day = asOf ?? SOME_DAY;
  const isBlock = layout.block.has('balance');
  const block = isBlock ? blockFigures(layout.block) : null;
  const own = isBlock ? null : rowItems(layout, policy, asOf);
  let row: Row = [];

  const items = (): OpenItem[] => (block ? blockItems(block.figures, day) : own ? rowOpenItems(own.item, day) : []);
  return {
    read(next) {
      row = next;
      const unread = block ? block.read(next) : own ? own.read(next) : '';
      if (unread !== null) return unread;
      const facts = asOf === null ? factsOf?.(next) : undefined;
      const isDated = facts?.promisedDay !== undefined || facts?.customerSince !== undefined;
      return isDated ? missing('Give the as-of day.') : null;
    },
    situation: () =>
      situationFrom(
        {
          asOf: day,
          currency: block ? block.figures.currency : (own?.item.currency.code ?? 'XXX'),
          items: items(),
          facts: factsOf?.(row) ?? {},
          dayOrder,
          profile: null,
          neverPaid: false,
        },
        policy,
      ),
  };
});

/** The past due and the rest of it. What falls due next is known only while nothing is past due. */
function blockItems({ currency, balance, pastDue, daysPastDue }: Figures, asOf: number): OpenItem[] {
  const late = toMinor(pastDue, currency);
  const rest = toMinor(balance, currency) - late;
  const days = daysPastDue === daysPastDue ? daysPastDue : null;
  const isAhead = days !== null && days <= 0;
  return [
    { open: late, daysPastDue: late > 0 ? days : 0, due: null, disputed: false },
    {
      open: rest,
      daysPastDue: isAhead ? days : late > 0 ? 0 : null,
      due: isAhead ? asOf - days : null,
      disputed: false,
    },
  ];
}

function rowOpenItems({ open, daysPastDue, parts, disputed }: RowItem, asOf: number): OpenItem[] {
  if (parts) return parts.map(({ firstDay, minor }) => ({ open: minor, daysPastDue: firstDay, due: null, disputed }));
  const days = daysPastDue === daysPastDue ? daysPastDue : null;
  return [{ open, daysPastDue: days, due: days === null ? null : asOf - days, disputed }];
}
