import type { DecimalMark } from '../cells/amount';
import type { Cell, Rows } from '../cells/cell';
import type { Day } from '../cells/day';
import { decideDayOrder } from '../cells/day-order';
import { decideDecimalMark } from '../cells/decimal-mark';
import { readDay, type DayOrder } from '../cells/read-day';
import { currencyOf, exponentOf } from '../cells/currency';
import { textOf } from './blank';
import { columnsOf, type Columns } from './columns';
import { isMoneyField } from './column-profile';
import type { ColumnMatch, Conventions, ReadOptions } from './ledger';
import { codesIn } from './stated-currency';
import { printedNumber } from './printed-number';
import type { Note } from './reading';

/** How each column writes its values, and what nothing decides. */
export interface Decided {
  readonly conventions: Conventions;
  readonly undecided: readonly ('decimalMark' | 'dayOrder')[];
  readonly notes: readonly Note[];
  /** Some dates can only be read in the order that the others are not written in. */
  readonly mixedOrders: boolean;
  mark(column: number): DecimalMark | undefined;
  order(column: number): DayOrder | undefined;
}

const DAY_FIELDS = ['issued', 'due', 'settled'] as const;

/**
 * Decides decimal mark and day order from the evidence of whole columns: of all of them together, and where they
 * contradict each other of each by itself. A person's choice wins.
 */
export function decideConventions(rows: Rows, matches: readonly ColumnMatch[], options: ReadOptions): Decided {
  const columns = columnsOf(matches);
  const body = (column: number): Cell[] => rows.map((row) => row[column] ?? null);
  const money = matches.filter(({ field }) => isMoneyField(field)).map(({ column }) => column);
  const days = DAY_FIELDS.map((field) => columns.index[field]).filter(
    (column): column is number => column !== undefined,
  );

  const notes: Note[] = [];
  const undecided: ('decimalMark' | 'dayOrder')[] = [];
  const decide = <Convention>(
    kind: 'decimalMark' | 'dayOrder',
    chosen: Convention | undefined,
    asked: readonly number[],
    evidenceOf: (cells: readonly (readonly Cell[])[]) => {
      decided: Convention | undefined;
      evidence: string;
      depending: number;
    },
    more: () => { decided: Convention; evidence: string } | null,
  ): ((column: number) => Convention | undefined) => {
    if (chosen !== undefined) return () => chosen;
    const cells = asked.map(body);
    const joint = evidenceOf(cells);
    const found = joint.decided === undefined && joint.depending > 0 ? more() : null;
    const decided = joint.decided ?? found?.decided;
    if (decided !== undefined) {
      if (joint.depending > 0)
        notes.push({
          code: 'convention',
          message: `${NAME[kind]}: ${SAID[String(decided)]}. ${found?.evidence ?? joint.evidence}`,
          parts: { is: String(decided) },
        });
      return () => decided;
    }
    const own = new Map(asked.map((column, at) => [column, evidenceOf([cells[at]!])]));
    if (Array.from(own.values()).some((each) => each.decided === undefined && each.depending > 0)) {
      undecided.push(kind);
      notes.push({ code: 'ambiguous', message: `${NAME[kind]}: ${joint.evidence}`, parts: { is: kind } });
    }
    return (column) => own.get(column)?.decided;
  };

  const mark = decide<DecimalMark>(
    'decimalMark',
    options.conventions?.decimalMark,
    money,
    (cells) => {
      const { decimalMark, evidence, depending } = decideDecimalMark(cells);
      return { decided: decimalMark, evidence, depending };
    },
    () => markOfCurrency(rows, matches, money),
  );
  let mixedOrders = false;
  const order = decide<DayOrder>(
    'dayOrder',
    options.conventions?.dayOrder,
    days,
    (cells) => {
      const { dayOrder, evidence, depending, contradictions } = decideDayOrder(cells);
      mixedOrders = mixedOrders || contradictions.length > 0;
      return { decided: dayOrder, evidence, depending };
    },
    () => orderBetweenColumns(rows, columns, options.asOf ?? null),
  );

  const decimalMark = money.map(mark).find((each) => each !== undefined);
  const dayOrder = days.map(order).find((each) => each !== undefined);
  return {
    conventions: { ...(decimalMark ? { decimalMark } : {}), ...(dayOrder ? { dayOrder } : {}) },
    undecided,
    mixedOrders,
    notes,
    mark,
    order,
  };
}

/**
 * Where every amount could be thousands or decimals (`8,004`), a currency that has no decimals, or three, tells: all
 * amounts of a column are printed with the decimals of their currency.
 */
function markOfCurrency(
  rows: Rows,
  matches: readonly ColumnMatch[],
  money: readonly number[],
): { decided: DecimalMark; evidence: string } | null {
  const column = matches.find(({ field }) => field === 'currency')?.column;
  const codes = new Set(
    matches.filter(({ column: at }) => money.includes(at)).flatMap(({ heading }) => codesIn(heading)),
  );
  if (column !== undefined) for (const row of rows) codes.add(currencyOf(textOf(row[column])) ?? '');
  codes.delete('');
  const exponents = new Set(Array.from(codes, exponentOf));
  const [exponent] = exponents;
  if (exponents.size !== 1 || (exponent !== 0 && exponent !== 3)) return null;
  const marks = new Set<string>();
  for (const row of rows) for (const at of money) marks.add(/\d([.,])\d{3}\D*$/.exec(textOf(row[at]))?.[1] ?? '');
  marks.delete('');
  if (marks.size !== 1) return null;
  const point = marks.has('.') === (exponent === 3);
  return { decided: point ? '.' : ',', evidence: `${Array.from(codes).join(', ')} has ${exponent} decimals.` };
}

const NAME = { decimalMark: 'Decimal mark', dayOrder: 'Order of day and month' } as const;
const SAID: Readonly<Record<string, string>> = {
  '.': 'a point',
  ',': 'a comma',
  dmy: 'day first',
  mdy: 'month first',
  ymd: 'year first',
};

/**
 * What the columns of a row say about each other where single cells are silent: nothing falls due or is settled before
 * it is issued, nothing is issued after the as-of day, and terms give most rows the same days between issue and due.
 */
function orderBetweenColumns(
  rows: Rows,
  { index }: Columns,
  asOf: Day | null,
): { decided: DayOrder; evidence: string } | null {
  const day = (cell: Cell | undefined, order: DayOrder): Day => {
    const read = readDay(cell ?? null, order);
    return 'day' in read ? read.day : NaN;
  };
  const tried = (['dmy', 'mdy'] as const).map((order) => {
    let broken = 0;
    let pairs = 0;
    const sums = new Map<number, number>();
    for (const row of rows) {
      const issued = index.issued === undefined ? NaN : day(row[index.issued], order);
      const due = index.due === undefined ? NaN : day(row[index.due], order);
      const settled = index.settled === undefined ? NaN : day(row[index.settled], order);
      const printed = index.daysPastDue === undefined ? null : printedNumber(row[index.daysPastDue]);
      if (due < issued || settled < issued || (asOf !== null && (issued > asOf || settled > asOf))) broken++;
      // Both a usual number of days to pay and one as-of day show up as one sum shared by most rows.
      const sum = due - issued === due - issued ? due - issued : printed !== null && printed > 0 ? due + printed : NaN;
      if (sum !== sum) continue;
      pairs++;
      sums.set(sum, (sums.get(sum) ?? 0) + 1);
    }
    return { order, broken, agreeing: pairs < 3 ? 0 : Math.max(0, ...sums.values()) / pairs };
  });
  const [dmy, mdy] = tried as [(typeof tried)[0], (typeof tried)[0]];
  for (const [one, other] of [
    [dmy, mdy],
    [mdy, dmy],
  ] as const) {
    if (one.broken === 0 && other.broken > 0) {
      return {
        decided: one.order,
        evidence: `Read the other way, ${other.broken} row(s) would be due or settled before issue, or issued after the as-of day.`,
      };
    }
    if (one.agreeing >= 0.6 && one.agreeing > 2 * other.agreeing && one.broken <= other.broken) {
      return { decided: one.order, evidence: 'Read this way, most rows have the same number of days to pay.' };
    }
  }
  return null;
}
