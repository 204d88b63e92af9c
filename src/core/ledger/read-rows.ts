import type { Row } from '../cells/cell';
import { exponentOf } from '../cells/currency';
import { accountMemory, type AccountMemory } from './account-memory';
import { isBlank, textOf } from './blank';
import { columnsOf } from './columns';
import type { Entry } from './entry';
import type { FoundTable } from './find-table';
import { groupOf, groupStack } from './groups';
import { headedGroups } from './headed-groups';
import { holderOf, holderReader, type Holder } from './holder';
import type { ReadOptions } from './ledger';
import { moneyReader } from './money';
import { plural } from './plural';
import type { Preamble } from './preamble';
import { printedNumber } from './printed-number';
import type { Ignored, Note, Problem, ProblemKind } from './reading';
import { repeatedHeading, startsOtherTable } from './repeated-heading';
import { rowCurrency } from './row-currency';
import { rowDates } from './row-dates';
import { creditSigns } from './signs';
import { isDisputed, standingOf } from './status-words';
import { filledCells, rowShape, survey, type Grouping } from './survey';
import { totalsOf, type Label } from './totals';

/** Every row of the sheet, accounted for. */
export interface RowsRead {
  readonly grouping: Grouping;
  readonly entries: readonly Entry[];
  readonly ignored: readonly Ignored[];
  /** Rows in no total. */
  readonly lost: ReadonlySet<number>;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  readonly memory: AccountMemory;
}

/** Reads the body row by row: what is an item, what is left out and why, what cannot be used and where. */
export function readRows({ rows, table, decided }: FoundTable, preamble: Preamble, options: ReadOptions): RowsRead {
  const columns = columnsOf(table.columns);
  const { index } = columns;
  const [firstHeading, lastHeading] = table.headingRows;
  const body = rows.slice(lastHeading, table.bodyRows[1]);
  const summary = table.layout === 'summary';
  const shape = rowShape(columns);
  const surveyed = survey(body, shape, summary);
  const { documented } = surveyed;
  const signs = creditSigns(body, columns, decided);
  const moneyOf = moneyReader(columns, decided.mark, signs);
  const currencies = rowCurrency(table.columns, body, preamble.currency, options);
  const dates = rowDates(columns, decided);
  const ownerOf = holderReader(index.account, index.name);
  const openOf = (row: Row): number | null => {
    const money = moneyOf(row, 2, false);
    return 'open' in money ? money.open : null;
  };
  // Only where invoice numbers can stand in the column of names.
  const heads = summary || index.invoice !== undefined ? null : headedGroups(body, shape, openOf);
  const grouping = heads ? 'headings' : surveyed.grouping;
  const statusHeading = table.columns.find(({ field }) => field === 'status')?.heading ?? '';
  const isHeading = repeatedHeading(rows.slice(firstHeading - 1, lastHeading));
  const memory = accountMemory(table.columns);
  const stack = groupStack();
  const totals = totalsOf(summary, documented);

  const entries: Entry[] = [];
  const ignored: Ignored[] = [];
  const problems: Problem[] = [];
  const lost = new Set<number>();
  const misprinted: number[] = [];
  let pending: number[] = [];
  let carried: Holder | null = null;
  let other = false;

  const ignore = (row: number, reason: Ignored['reason']): void => void ignored.push({ row, reason });
  const lose = (row: number, column: number | undefined, kind: ProblemKind, message: string): void => {
    lost.add(row);
    problems.push({ row, column: column ?? null, kind, message });
  };
  /** A text alone in its row is known for what it is once something follows it. */
  const settlePending = (): void => {
    for (const row of pending)
      ignore(row, summary ? 'nothing-owed' : grouping === 'headings' ? 'group-heading' : 'note');
    pending = [];
  };
  const openGroup = (group: Holder): void => {
    stack.open(group);
    totals.open(group);
  };
  const closeGroup = (row: number, label: Label | null): void => {
    settlePending();
    stack.close(label?.named ?? '');
    ignore(row, 'total');
  };

  /** A row without any amount. */
  const readWords = (row: number, cells: Row, filled: number, dated: boolean, invoice: string): void => {
    const owner = ownerOf(cells);
    const alone =
      filled === 1 || (filled <= 3 && !dated && (grouping === 'headings' || (invoice === '' && owner === null)));
    if (filled <= 3 && !dated && invoice === '' && currencies.enter(cells)) return ignore(row, 'group-heading');
    if (alone) {
      const group = groupOf(cells);
      // A parent of a summary is closed by a total of its name, and owns no row.
      if (group && summary) totals.open(group);
      else if (group) openGroup(group);
    }
    if (alone) return void pending.push(row);
    if (summary) return ignore(row, 'nothing-owed');
    if (!dated && invoice === '' && owner === null) return ignore(row, 'note');
    lose(row, index.open ?? index.amount, 'amount', 'The row has no amount; fill it in or delete the row.');
  };

  const readRow = (cells: Row, row: number, next: Row | undefined): void => {
    const filled = filledCells(cells);
    if (filled === 0) return;
    if (other) return ignore(row, 'note');
    if (isHeading(cells)) return ignore(row, 'heading');
    if (preamble.repeats(cells)) {
      currencies.enter(cells);
      return ignore(row, 'preamble');
    }

    const currency = currencies.of(cells);
    const standing = index.status === undefined ? null : standingOf(cells[index.status], statusHeading);
    const paidUp = standing === 'settled' || (index.settled !== undefined && !isBlank(cells[index.settled]));
    const money = moneyOf(cells, exponentOf(currency?.code ?? 'XXX'), paidUp);
    const dated = dates.dated(cells);
    const numberColumn = index.invoice ?? (heads && dated ? (index.name ?? index.account) : undefined);
    const invoice = numberColumn === undefined ? '' : textOf(cells[numberColumn]);
    const own = heads && dated ? null : ownerOf(cells);
    const label = dated && invoice !== '' ? null : totals.label(cells, dated, invoice !== '');
    if ('blank' in money || 'problem' in money) {
      if (startsOtherTable(cells)) {
        other = true;
        settlePending();
        return lose(row, undefined, 'amount', 'Another table begins here and is not read; give it a sheet of its own.');
      }
      if (label?.sure) {
        totals.close();
        return closeGroup(row, label);
      }
      if ('blank' in money) return readWords(row, cells, filled, dated, invoice);
      if (own === null && !dated && invoice === '') return ignore(row, 'note');
      settlePending();
      return lose(row, money.column, money.problem, money.message);
    }

    const above = grouping === 'headings' && own !== null && !dated && invoice === '' && label?.sure !== true;
    const head =
      heads?.has(row - lastHeading - 1) === true ||
      (above && next !== undefined && !shape.hasOwner(next) && shape.hasDocument(next));
    if (!head && totals.is(label, money.open, own, dated, invoice !== '')) {
      totals.check(row, label, money.printed ?? money.open, currency);
      return closeGroup(row, label);
    }
    settlePending();
    if (own && head) {
      openGroup(holderOf(own.account, own.name || own.account));
      return ignore(row, 'group-heading');
    }
    if (own) carried = own;
    const group = stack.top();
    const holder = own
      ? index.name === undefined && group && grouping === 'own' && index.account !== undefined
        ? holderOf(own.account, group.name)
        : own
      : grouping === 'first-row'
        ? carried
        : grouping === 'headings'
          ? group
          : null;
    if (!holder) {
      const message = 'The amount belongs to no customer; fill in the account or the name.';
      return lose(row, index.account ?? index.name, 'account', message);
    }
    if (!currency || (currency.stated && money.currency !== null && money.currency !== currency.code)) {
      const message = currency
        ? `The currency column says ${currency.code}, the amount ${money.currency ?? ''}; make them agree.`
        : `“${textOf(cells[index.currency ?? -1])}” names no currency; write its three-letter code.`;
      return lose(row, index.currency, 'currency', message);
    }
    if ((money.amount === 0 && money.open === 0 && !money.parts) || standing === 'void')
      return ignore(row, 'nothing-owed');

    const code = money.currency ?? currency.code;
    if (money.printed !== null && money.printed !== money.open) misprinted.push(row);
    totals.add(money.open, code, holder);
    memory.remember(holder, cells);
    const report = (column: number, kind: ProblemKind, message: string): void =>
      void problems.push({ row, column, kind, message });
    const told = problems.length;
    const due = dates.read('due', cells, report);
    const dueUnread = problems.length > told;
    entries.push({
      row,
      cells,
      account: holder.account,
      name: holder.name || holder.account,
      currency: code,
      invoice,
      issued: dates.read('issued', cells, report),
      due,
      dueUnread,
      settled: dates.read('settled', cells, report),
      amount: money.amount,
      open: money.open,
      parts: money.parts,
      openStated: money.stated,
      standing,
      disputed: standing === 'disputed' || (index.disputed !== undefined && isDisputed(cells[index.disputed])),
      printedDays: index.daysPastDue === undefined ? null : printedNumber(cells[index.daysPastDue]),
    });
  };

  for (let at = 0; at < lastHeading; at++) {
    if (filledCells(rows[at] ?? []) > 0) ignore(at + 1, at < firstHeading - 1 ? 'preamble' : 'heading');
  }
  // Where the headings come again under every customer, the first customer stands above the table.
  const above = rows[firstHeading - 2];
  const first = grouping === 'headings' && above && body.some(isHeading) ? groupOf(above) : null;
  if (first) openGroup(first);
  body.forEach((cells, at) => readRow(cells, lastHeading + at + 1, body[at + 1]));
  for (const row of pending) ignore(row, 'note');
  return {
    grouping,
    entries,
    ignored,
    lost,
    problems,
    notes: [...currencies.notes, ...signs.notes, ...totals.notes(), ...misprintNotes(misprinted)],
    memory,
  };
}

function misprintNotes(rows: readonly number[]): Note[] {
  if (rows.length === 0) return [];
  const message = `${plural(rows.length, 'row')} whose printed total differs from its buckets; the buckets count.`;
  return [{ code: 'total-differs', message, rows, parts: { is: 'buckets' } }];
}
