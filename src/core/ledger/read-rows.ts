import type { Cell, Row, Rows } from '../cells/cell';
import { exponentOf } from '../cells/currency';
import type { Day } from '../cells/day';
import type { Field } from '../cells/field';
import { cleanName, fold } from '../cells/text';
import type { FactField } from './account';
import { isBlank, textOf } from './blank';
import { columnsOf } from './columns';
import { dayReader } from './day-reader';
import type { Entry } from './entry';
import type { FoundTable } from './find-table';
import { groupOf, groupStack } from './groups';
import type { ReadOptions } from './ledger';
import { moneyReader } from './money';
import type { Preamble } from './preamble';
import type { Ignored, Note, Problem, ProblemKind } from './reading';
import { rowCurrency } from './row-currency';
import { creditSigns } from './signs';
import { isDisputed, standingOf } from './status-words';
import { filledCells, rowShape, survey, type Grouping } from './survey';
import { totalsOf } from './totals';

/** Every row of the sheet, accounted for. */
export interface RowsRead {
  readonly grouping: Grouping;
  readonly entries: readonly Entry[];
  readonly ignored: Ignored[];
  /** Rows in no total. */
  readonly lost: ReadonlySet<number>;
  readonly problems: Problem[];
  readonly notes: Note[];
  /** Names seen for each account number, with how often. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly facts: ReadonlyMap<string, Partial<Record<FactField, Cell>>>;
}

const LEDGER_FIELDS = new Set<Field>(
  'account,name,invoice,documentType,issued,due,terms,settled,amount,open,paid,debitCredit,debit,credit,currency,status,disputed,daysPastDue,bucket,total,none'.split(
    ',',
  ) as Field[],
);

export function readRows(
  rows: Rows,
  { table, decided }: FoundTable,
  preamble: Preamble,
  options: ReadOptions,
): RowsRead {
  const columns = columnsOf(table.columns);
  const { index } = columns;
  const [firstHeading, lastHeading] = table.headingRows;
  const body = rows.slice(lastHeading, table.bodyRows[1]);
  const layout = table.layout === 'summary' ? 'summary' : 'detail';
  const shape = rowShape(columns);
  const { grouping, documented } = survey(body, shape, layout);
  const { flip, creditsAreNegative, notes } = creditSigns(body, columns, decided);
  const moneyOf = moneyReader(columns, decided.mark, flip, creditsAreNegative);
  const currencyOf = rowCurrency(table.columns, body, preamble.currency, options);
  const readers = { issued: dayReader(undefined), due: dayReader(undefined), settled: dayReader(undefined) };
  for (const field of ['issued', 'due', 'settled'] as const) {
    if (index[field] !== undefined) readers[field] = dayReader(decided.order(index[field]!));
  }
  const statusHeading = table.columns.find(({ field }) => field === 'status')?.heading ?? '';
  const headings = rows.slice(firstHeading - 1, lastHeading).map((row) => row.map((cell) => fold(textOf(cell))));
  const factColumns = table.columns.filter(({ field }) => !LEDGER_FIELDS.has(field) && !field.startsWith('bucket:'));

  const entries: Entry[] = [];
  const ignored: Ignored[] = [];
  const problems: Problem[] = [];
  const lost = new Set<number>();
  const names = new Map<string, Map<string, number>>();
  const facts = new Map<string, Partial<Record<FactField, Cell>>>();
  const stack = groupStack();
  const totals = totalsOf(layout, documented);
  let pending: number[] = [];
  let carried = { account: '', name: '' };

  const ignore = (row: number, reason: Ignored['reason']): void => void ignored.push({ row, reason });
  const lose = (row: number, column: number | null, kind: ProblemKind, message: string): void => {
    lost.add(row);
    problems.push({ row, column, kind, message });
  };
  /** Lone texts are known for what they are once something follows them. */
  const settlePending = (): void => {
    for (const row of pending)
      ignore(row, layout === 'summary' ? 'nothing-owed' : grouping === 'headings' ? 'group-heading' : 'note');
    pending = [];
  };
  const dayIn = (field: 'issued' | 'due' | 'settled', cells: Row, row: number): Day | null => {
    const column = index[field];
    if (column === undefined) return null;
    const read = readers[field](cells[column]);
    if ('day' in read) return read.day;
    if ('bad' in read) problems.push({ row, column, kind: 'date', message: read.bad });
    if ('ambiguous' in read) {
      problems.push({
        row,
        column,
        kind: 'ambiguous-date',
        message: `“${textOf(cells[column])}” can be read day first or month first; choose the order of this column.`,
      });
    }
    return null;
  };
  const isDated = (cells: Row): boolean =>
    (['issued', 'due', 'settled'] as const).some((field) => {
      if (index[field] === undefined) return false;
      const read = readers[field](cells[index[field]!]);
      return 'day' in read || 'ambiguous' in read;
    });

  for (let at = 0; at < firstHeading - 1; at++) if (filledCells(rows[at] ?? []) > 0) ignore(at + 1, 'preamble');
  for (let at = firstHeading - 1; at < lastHeading; at++)
    if (filledCells(rows[at] ?? []) > 0) ignore(at + 1, 'heading');

  body.forEach((cells, at) => {
    const row = lastHeading + at + 1;
    const filled = filledCells(cells);
    if (filled === 0) return;
    if (isHeadingAgain(cells, headings)) return ignore(row, 'heading');

    const currency = currencyOf(cells);
    const money = moneyOf(cells, exponentOf(currency?.code ?? 'XXX'));
    const account = index.account === undefined ? '' : cleanName(textOf(cells[index.account]));
    const name = index.name === undefined ? '' : cleanName(textOf(cells[index.name]));
    const invoice = index.invoice === undefined ? '' : textOf(cells[index.invoice]);
    const dated = isDated(cells);

    const label = dated && invoice !== '' ? null : totals.label(cells, dated, invoice !== '');
    if ('blank' in money || 'problem' in money) {
      if (label) {
        settlePending();
        stack.close(label.named);
        totals.close();
        return ignore(row, 'total');
      }
      const lone = filled <= 3 && !dated && (filled === 1 || invoice === '' || grouping === 'headings');
      if ('blank' in money) {
        if (lone && (grouping === 'headings' || filled === 1 || (layout === 'detail' && account === ''))) {
          if (
            cells.some((cell) => typeof cell === 'string' && preamble.texts.has(fold(cell))) ||
            !cells.some((cell) => typeof cell === 'string')
          )
            return ignore(row, 'note');
          const group = layout === 'detail' ? groupOf(cells) : null;
          if (group) {
            stack.open(group);
            totals.open(group);
          }
          pending.push(row);
          return;
        }
        if (layout === 'summary') return ignore(row, 'nothing-owed');
        if (!dated && invoice === '' && account === '' && name === '') return ignore(row, 'note');
        return lose(
          row,
          index.open ?? index.amount ?? null,
          'amount',
          'The row has no amount; fill it in or delete the row.',
        );
      }
      if (account === '' && name === '' && !dated && invoice === '') return ignore(row, 'note');
      return lose(row, money.column, money.problem, money.message);
    }

    const owner = account !== '' || name !== '';
    if (totals.is(label, money.open, { owner, dated, invoice: invoice !== '', account: account || name })) {
      settlePending();
      totals.check(row, label, money.open, currency);
      stack.close(label?.named ?? '');
      return ignore(row, 'total');
    }
    const next = body[at + 1];
    if (
      grouping === 'headings' &&
      owner &&
      !dated &&
      invoice === '' &&
      next &&
      !shape.hasOwner(next) &&
      shape.hasDocument(next)
    ) {
      settlePending();
      const group = { account: account || name, name: name || account };
      stack.open(group);
      totals.open(group);
      return ignore(row, 'group-heading');
    }

    settlePending();
    if (owner) carried = { account: account || name, name };
    const group = grouping === 'headings' ? stack.top() : null;
    const holder = owner
      ? { account: account || name, name: name || (index.name === undefined ? (stack.top()?.name ?? '') : '') }
      : grouping === 'first-row' && carried.account !== ''
        ? carried
        : group;
    if (!holder)
      return lose(
        row,
        index.account ?? index.name ?? null,
        'account',
        'The amount belongs to no customer; fill in the account or the name.',
      );
    if (!currency)
      return lose(
        row,
        index.currency ?? null,
        'currency',
        `“${textOf(cells[index.currency ?? -1])}” names no currency; write its three-letter code.`,
      );
    if (currency.stated && money.currency !== null && money.currency !== currency.code) {
      return lose(
        row,
        index.currency ?? null,
        'currency',
        `The currency column says ${currency.code}, the amount ${money.currency}; make them agree.`,
      );
    }
    const standing = index.status === undefined ? null : standingOf(cells[index.status], statusHeading);
    if ((money.amount === 0 && money.open === 0 && !money.parts) || standing === 'void')
      return ignore(row, 'nothing-owed');

    const code = money.currency ?? currency.code;
    totals.add(money.open, code, holder);
    remember(names, holder.account, holder.name);
    for (const { column, field } of factColumns) {
      if (isBlank(cells[column])) continue;
      let own = facts.get(holder.account);
      if (!own) facts.set(holder.account, (own = {}));
      own[field as FactField] ??= cells[column]!;
    }
    const printed = index.daysPastDue === undefined ? NaN : numberIn(cells[index.daysPastDue]);
    const before = problems.length;
    const due = dayIn('due', cells, row);
    const dueUnread = problems.length > before;
    entries.push({
      row,
      cells,
      account: holder.account,
      name: holder.name || holder.account,
      currency: code,
      invoice,
      issued: dayIn('issued', cells, row),
      due,
      dueUnread,
      settled: dayIn('settled', cells, row),
      amount: money.amount,
      open: money.open,
      parts: money.parts,
      openStated: money.stated,
      standing,
      disputed: standing === 'disputed' || (index.disputed !== undefined && isDisputed(cells[index.disputed])),
      printedDays: printed === printed ? printed : null,
    });
  });
  for (const row of pending) ignore(row, 'note');
  ignored.sort((a, b) => a.row - b.row);
  return { grouping, entries, ignored, lost, problems, notes: [...notes, ...totals.notes()], names, facts };
}

/** Headings printed again at the top of a page: every filled cell is that of the heading above it. */
function isHeadingAgain(cells: Row, headings: readonly (readonly string[])[]): boolean {
  return headings.some((heading) => {
    let same = 0;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (isBlank(cell)) continue;
      const expected = heading[column];
      if (expected === undefined || expected === '' || fold(textOf(cell)) !== expected) return false;
      same++;
    }
    return same > 1 || (same === 1 && heading.filter((text) => text !== '').length === 1);
  });
}

function numberIn(cell: Cell | undefined): number {
  if (typeof cell === 'number') return Math.round(cell);
  const text = typeof cell === 'string' ? /^\s*(-?\d{1,5})(?:\s+[^\d]*)?$/.exec(cell) : null;
  return text ? Number(text[1]) : NaN;
}

function remember(names: Map<string, Map<string, number>>, account: string, name: string): void {
  if (name === '') return;
  let counts = names.get(account);
  if (!counts) names.set(account, (counts = new Map()));
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
