import type { Day } from '../core/cells/day';
import { toMinor } from '../core/cells/currency';
import { notConsulted } from '../core/action/action-text';
import { situationFrom, type OpenItem, type Situation } from '../core/action/situation';
import { blockFigures } from './block-figures';
import { NO_DAY } from './cell-failure';
import { factReader, type Facts } from './fact-reader';
import type { Figures } from './figures';
import { layoutOf, type Layout } from './layout';
import type { RowReader } from './per-row';
import { sameQuestion, type Question } from './question';
import { rememberLast } from './remember-last';
import { rowJournal } from './row-journal';
import { rowItems, type RowItem, type RowItemReader } from './row-item';

export interface SituationReader extends RowReader {
  /** Null: a days-past-due column made do without one, and no day of the situation is a real one. */
  readonly asOf: Day | null;
  /** Of the row read last. */
  situation(): Situation;
  /** Behind an answer about it: that the Journal was not consulted, or a row of it not read; empty where all is well. */
  remark(): string;
}

const FACTS = ['promisedDay', 'doNotContact', 'averageDaysLate', 'customerSince', 'creditLimit', 'region'] as const;

/** Stands for an as-of day where a days-past-due column makes do without one: a Monday, of which no pack says anything. */
const SOME_DAY = 2;

/**
 * The reader of situations: the account's figures where Score wrote them beside the row, else the row as if it were the
 * whole account; what the row says of the customer in either case.
 */
export const situationReader = rememberLast(
  sameQuestion,
  ({ headings, policy, asOf, journal }: Question): SituationReader => {
    const layout = layoutOf(headings, policy);
    const factsOf = factReader(layout, FACTS, (facts) => facts);
    const { dayOrder } = layout.confirmed.conventions;
    const day = asOf ?? SOME_DAY;
    const source = layout.block.has('balance') ? ofBlock(layout, day) : ofItem(rowItems(layout, policy, asOf), day);
    const beside = journal && rowJournal(layout, journal, policy, day);
    let facts: Facts = {};

    return {
      asOf,
      read(row) {
        const unread = source.read(row);
        if (unread !== null) return unread;
        if (beside) beside.read(row);
        facts = factsOf ? factsOf(row) : {};
        return asOf === null && ('promisedDay' in facts || 'customerSince' in facts) ? NO_DAY : null;
      },
      situation() {
        const currency = source.currency();
        const given = source.items();
        const items = beside ? beside.disputed(given, currency) : given;
        return situationFrom(
          {
            account: beside ? beside.account : '',
            asOf: day,
            currency,
            items,
            facts,
            dayOrder,
            profile: null,
            neverPaid: false,
            ...(beside && { beside: beside.beside(items, currency) }),
          },
          policy,
        );
      },
      remark() {
        if (!journal || !beside) return notConsulted(policy.language);
        const unread = journal.unreadOf(beside.account);
        return unread && ` (${unread})`;
      },
    };
  },
);

/** What a row owes and how late it is: of the row read last. */
interface Source extends RowReader {
  currency(): string;
  items(): OpenItem[];
}

function ofBlock({ block }: Layout, day: Day): Source {
  const { figures, read } = blockFigures(block);
  return { read, currency: () => figures.currency, items: () => blockItems(figures, day) };
}

const ofItem = ({ item, read }: RowItemReader, day: Day): Source => ({
  read,
  currency: () => item.currency.code,
  items: () => rowOpenItems(item, day),
});

/** The past due and the rest of it. What falls due next is known only while nothing is past due. */
function blockItems({ currency, balance, pastDue, daysPastDue }: Figures, asOf: number): OpenItem[] {
  const late = toMinor(pastDue, currency);
  const rest = toMinor(balance, currency) - late;
  const days = daysPastDue === daysPastDue ? daysPastDue : null;
  const isAhead = days !== null && days <= 0;
  return [
    { open: late, daysPastDue: late > 0 ? days : 0, issued: null, due: null, disputed: false },
    {
      open: rest,
      issued: null,
      daysPastDue: isAhead ? days : late > 0 ? 0 : null,
      due: isAhead ? asOf - days : null,
      disputed: false,
    },
  ];
}

function rowOpenItems({ open, daysPastDue, parts, disputed }: RowItem, asOf: number): OpenItem[] {
  if (parts)
    return parts.map(({ firstDay, minor }) => ({
      open: minor,
      daysPastDue: firstDay,
      issued: null,
      due: null,
      disputed,
    }));
  const days = daysPastDue === daysPastDue ? daysPastDue : null;
  return [{ open, daysPastDue: days, issued: null, due: days === null ? null : asOf - days, disputed }];
}
