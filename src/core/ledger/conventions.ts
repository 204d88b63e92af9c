import type { DecimalMark } from '../cells/amount';
import type { Row, Rows } from '../cells/cell';
import { currencyOf, exponentOf } from '../cells/currency';
import type { Day } from '../cells/day';
import { dayOrders } from '../cells/day-order';
import { decimalMarks } from '../cells/decimal-mark';
import { weigh, type Question, type Verdict } from '../cells/evidence';
import { plainDay, type DayOrder } from '../cells/read-day';
import { textOf } from './blank';
import { isMoneyField } from './column-profile';
import { columnsAmong, columnsOf, type Columns } from './columns';
import { DATE_FIELDS, type DateField } from './date-fields';
import type { ColumnMatch, Conventions, ReadOptions } from './ledger';
import { codesIn } from './stated-currency';

/** How each column writes its values, and what nothing decides. */
export interface Decided {
  readonly conventions: Conventions;
  readonly undecided: readonly Kind[];
  /** How each convention came to be decided, or that it did not. */
  readonly answers: readonly Answer[];
  /** Some dates can only be read in the order that the others are not written in. */
  readonly mixedOrders: boolean;
  mark(column: number): DecimalMark | undefined;
  order(column: number): DayOrder | undefined;
}

export type Kind = 'decimalMark' | 'dayOrder';

/** What other columns decide where the cells themselves are silent. */
export interface Decision<Way> {
  readonly way: Way;
  /** Currencies that all have the same decimals. */
  readonly codes?: readonly string[];
  /** Rows whose days, read the other way, would contradict each other. */
  readonly broken?: number;
}

export interface Answer {
  readonly kind: Kind;
  /** What all columns say together. */
  readonly joint: Verdict<string>;
  /** Null where nothing decides, or the cells have to. */
  readonly decision: Decision<string> | null;
}

/** The way of each column, and whether some cells can only be read in the other. */
interface Ways<Way> {
  readonly of: (column: number) => Way | undefined;
  readonly first: Way | undefined;
  readonly mixed: boolean;
}

/**
 * Decides decimal mark and day order from the evidence of whole columns: of all of them together, and where they
 * contradict each other of each by itself. A person's choice wins.
 */
export function decideConventions(rows: Rows, matches: readonly ColumnMatch[], options: ReadOptions): Decided {
  const columns = columnsOf(matches);
  const answers: Answer[] = [];
  const undecided: Kind[] = [];

  const decide = <Way extends string>(
    kind: Kind,
    question: Question<Way>,
    chosen: Way | undefined,
    asked: readonly number[],
    otherwise: () => Decision<Way> | null,
  ): Ways<Way> => {
    const joint = weigh(question, rows, chosen === undefined ? asked : []);
    const decision = joint.decided === undefined && joint.depending > 0 ? otherwise() : null;
    const way = chosen || joint.decided || (decision ? decision.way : undefined);
    if (joint.depending > 0) answers.push({ kind, joint, decision });

    const own = way === undefined ? asked.map((column) => weigh(question, rows, [column])) : [];
    if (own.some(({ decided, depending }) => decided === undefined && depending > 0)) undecided.push(kind);
    const ways = new Map(own.map(({ decided }, at) => [asked[at], decided]));
    return {
      of: (column) => way || ways.get(column),
      first: way || own.map(({ decided }) => decided).find(Boolean),
      mixed: joint.contradictions.length > 0,
    };
  };

  const money = matches.filter(({ field }) => isMoneyField(field));
  const amounts = money.map(({ column }) => column);
  const days = columnsAmong(columns.index, DATE_FIELDS);
  const { decimalMark, dayOrder } = options.conventions || {};
  const marks = decide('decimalMark', decimalMarks, decimalMark, amounts, () => markOfCurrency(rows, columns, money));
  const orders = decide('dayOrder', dayOrders, dayOrder, days, () => orderBetweenColumns(rows, columns, options.asOf));
  return {
    conventions: {
      ...(marks.first && { decimalMark: marks.first }),
      ...(orders.first && { dayOrder: orders.first }),
    },
    undecided,
    mixedOrders: orders.mixed,
    answers,
    mark: marks.of,
    order: orders.of,
  };
}

/**
 * Where every amount could be thousands or decimals (`8,004`), a currency that has no decimals, or three, tells: all
 * amounts of a column are printed with the decimals of their currency.
 */
function markOfCurrency(
  rows: Rows,
  { index: { currency = -1 } }: Columns,
  money: readonly ColumnMatch[],
): Decision<DecimalMark> | null {
  const codes = new Set(money.flatMap(({ heading }) => codesIn(heading)));
  const marks = new Set<string>();
  for (const row of rows) {
    const code = currencyOf(textOf(row[currency]));
    if (code !== null) codes.add(code);
    for (const { column } of money) {
      const [, mark] = /\d([.,])\d{3}\D*$/.exec(textOf(row[column])) || [];
      if (mark) marks.add(mark);
    }
  }
  const [exponent, ...others] = new Set(Array.from(codes, exponentOf));
  if (others.length > 0 || marks.size !== 1 || (exponent !== 0 && exponent !== 3)) return null;
  const point = marks.has('.') === (exponent === 3);
  return { way: point ? '.' : ',', codes: Array.from(codes) };
}

/**
 * What the columns of a row say about each other where single cells are silent: nothing falls due or is settled before
 * it is issued, and nothing is issued after the as-of day.
 */
function orderBetweenColumns(rows: Rows, { index }: Columns, asOf: Day | null = null): Decision<DayOrder> | null {
  const latest = asOf ?? Infinity;
  const [first = 0, second = 0] = dayOrders.ways.map((order) => {
    const day = (row: Row, field: DateField): Day => plainDay(row[index[field] ?? -1], order);
    return rows.filter((row) => {
      const issued = day(row, 'issued');
      const settled = day(row, 'settled');
      return day(row, 'due') < issued || settled < issued || issued > latest || settled > latest;
    }).length;
  });
  if (first > 0 === second > 0) return null;
  return { way: dayOrders.ways[first > 0 ? 1 : 0], broken: first + second };
}
