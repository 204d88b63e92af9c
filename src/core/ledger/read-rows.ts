import type { Cell, Row } from '../cells/cell';
import { exponentOf } from '../cells/currency';
import type { Field } from '../cells/field';
import type { Above } from './above';
import { filledCells, isBlank, textOf } from './blank';
import { headingOf } from './columns';
import type { Entry } from './entry';
import { closeGroup, groupOf } from './groups';
import { headedGroups } from './headed-groups';
import { holderOf, holderReader, type Holder } from './holder';
import type { ReadOptions } from './ledger';
import { moneyReader } from './money';
import { printedNumber } from './printed-number';
import type { Ignored, Problem, ProblemKind } from './reading';
import { repeatedHeading, startsOtherTable } from './repeated-heading';
import { rowCurrency } from './row-currency';
import { rowDates } from './row-dates';
import { creditSigns } from './signs';
import { isDisputed, standingOf } from './status-words';
import { rowShape, survey, type Grouping } from './survey';
import type { FoundTable } from './table-beneath';
import type { Totals } from './totals';

/** Every row beneath the headings, accounted for. */
export interface RowsRead {
  readonly grouping: Grouping;
  readonly entries: readonly Entry[];
  readonly ignored: Ignored[];
  /** Rows in no total. */
  readonly lost: ReadonlySet<number>;
  readonly problems: Problem[];
  /** Credits that are printed as positive figures. */
  readonly flipped: number;
}

/** What becomes of a row that is no item: left out for a reason, or lost with a problem. `alone` waits for what follows. */
type Fate = Ignored['reason'] | 'alone' | Omit<Problem, 'row'>;

/** Reads the body row by row: what is an item, what is left out and why, what cannot be used and where. */
export function readRows(
  { rows, body, table, columns, decided }: FoundTable,
  above: Above,
  options: ReadOptions,
  totalsOf: (documented: boolean) => Totals,
): RowsRead {
  const { index } = columns;
  const [firstHeading, lastHeading] = table.headingRows;
  const summary = table.layout === 'summary';
  const shape = rowShape(columns);
  const { grouping: surveyed, documented } = survey(body, shape, summary);
  const signs = creditSigns(body, columns, decided);
  const moneyOf = moneyReader(columns, decided.mark, signs);
  const currencies = rowCurrency(table.columns, body, above.currency, options);
  const dates = rowDates(columns, decided);
  const ownerOf = holderReader(index.account, index.name);
  // Only where invoice numbers can stand in the column of names.
  const heads = summary || index.invoice !== undefined ? null : headedGroups(body, shape, moneyOf);
  const grouping = heads ? 'headings' : surveyed;
  const statusHeading = headingOf(table.columns, 'status');
  const isHeading = repeatedHeading(rows.slice(firstHeading - 1, lastHeading));
  const totals = totalsOf(documented);
  // Past the end rather than at -1, which is slow.
  const cellOf = (cells: Row, field: Field): Cell | undefined => cells[index[field] ?? cells.length];
  const lose = (field: Field, kind: ProblemKind, message: string): Fate => ({
    column: index[field] ?? null,
    kind,
    message,
  });

  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const groups: Holder[] = [];
  let carried: Holder | null = null;
  let other = false;

  const openGroup = (group: Holder): void => {
    groups.push(group);
    totals.open(group);
  };

  /** A row without any amount. */
  const wordsFate = (cells: Row, dated: boolean, bare: boolean): Fate => {
    const filled = filledCells(cells);
    const nobodys = bare && ownerOf(cells) === null;
    if (filled <= 3 && bare && currencies.enter(cells)) return 'group-heading';
    if (filled === 1 || (filled <= 3 && !dated && (grouping === 'headings' || nobodys))) {
      const group = groupOf(cells);
      // A parent of a summary is closed by a total of its name, and owns no row.
      if (group && summary) totals.open(group);
      else if (group) openGroup(group);
      return 'alone';
    }
    if (summary) return 'nothing-owed';
    if (nobodys) return 'note';
    return lose(
      index.open === undefined ? 'amount' : 'open',
      'amount',
      'The row has no amount; fill it in or delete the row.',
    );
  };

  /** Takes an item in, and returns null, or says what else a row is. */
  const fateOf = (cells: Row, at: number, row: number): Fate | null => {
    if (other) return 'note';
    if (isHeading(cells)) return 'heading';
    if (above.repeats(cells)) {
      currencies.enter(cells);
      return 'preamble';
    }

    const currency = currencies.of(cells);
    const standing = standingOf(cellOf(cells, 'status'), statusHeading);
    const paidUp = standing === 'settled' || !isBlank(cellOf(cells, 'settled'));
    const money = moneyOf(cells, exponentOf(currency ? currency.code : 'XXX'), paidUp);
    const dated = dates.dated(cells);
    const named = index.name === undefined ? 'account' : 'name';
    const invoice = textOf(cellOf(cells, heads && dated ? named : 'invoice'));
    const own = heads && dated ? null : ownerOf(cells);
    const bare = !dated && invoice === '';
    const label = dated && (invoice !== '' || summary) ? null : totals.label(cells);
    const sure = label !== null && label.sure;
    const close = (printed: number): Fate => {
      totals.close(row, label, printed, currency);
      closeGroup(groups, label ? label.named : '');
      return 'total';
    };
    if (!('open' in money)) {
      if (startsOtherTable(cells)) {
        other = true;
        return lose('none', 'amount', 'Another table begins here and is not read; give it a sheet of its own.');
      }
      if (sure) return close(NaN);
      if ('blank' in money) return wordsFate(cells, dated, bare);
      if (own === null && bare) return 'note';
      return money;
    }

    const next = body[at + 1] || [];
    const opens = grouping === 'headings' && bare && !sure && !shape.hasOwner(next) && shape.hasDocument(next);
    const head = own && (opens || (heads && heads.has(at))) ? own : null;
    if (!head && totals.is(label, money.open, own, dated, invoice !== '')) return close(money.printed);
    if (head) {
      openGroup(holderOf(head.account, head.name || head.account));
      return 'group-heading';
    }
    carried = own || carried;
    const group = grouping === 'first-row' ? carried : groups[groups.length - 1];
    const inherited = grouping === 'own' ? null : group;
    const holder =
      own && group && !inherited && index.name === undefined ? holderOf(own.account, group.name) : own || inherited;
    if (!holder) {
      const message = 'The amount belongs to no customer; fill in the account or the name.';
      return lose(index.account === undefined ? 'name' : 'account', 'account', message);
    }
    if (!currency) {
      const message = `“${textOf(cellOf(cells, 'currency'))}” names no currency; write its three-letter code.`;
      return lose('currency', 'currency', message);
    }
    const code = money.currency || currency.code;
    if (currency.stated && code !== currency.code) {
      const message = `The currency column says ${currency.code}, the amount ${code}; make them agree.`;
      return lose('currency', 'currency', message);
    }
    const { amount, open, parts, stated, printed } = money;
    if ((amount === 0 && open === 0 && !parts) || standing === 'void') return 'nothing-owed';

    totals.add(open, code, holder, row, printed);
    const told = problems.length;
    const due = dates.read('due', cells, row, problems);
    const dueUnread = problems.length > told;
    entries.push({
      row,
      cells,
      account: holder.account,
      name: holder.name,
      currency: code,
      invoice,
      issued: dates.read('issued', cells, row, problems),
      due,
      dueUnread,
      settled: dates.read('settled', cells, row, problems),
      amount,
      open,
      parts,
      openStated: stated,
      standing,
      disputed: standing === 'disputed' || isDisputed(cellOf(cells, 'disputed')),
      printedDays: printedNumber(cellOf(cells, 'daysPastDue')),
    });
    return null;
  };

  const first = grouping === 'headings' ? above.customer() : null;
  if (first) openGroup(first);
  const ignored: Ignored[] = [];
  const lost = new Set<number>();
  const alone: number[] = [];
  let lastUsed = 0;
  body.forEach((cells, at) => {
    if (filledCells(cells) === 0) return;
    const row = lastHeading + at + 1;
    const fate = fateOf(cells, at, row);
    if (fate === 'alone') return void alone.push(row);
    if (typeof fate === 'string') ignored.push({ row, reason: fate });
    else if (fate) {
      lost.add(row);
      problems.push({ row, ...fate });
    }
    if (fate !== 'note' && fate !== 'heading' && fate !== 'preamble') lastUsed = row;
  });
  // A text alone in its row is known for what it is once something follows it.
  const mention = summary ? 'nothing-owed' : grouping === 'headings' ? 'group-heading' : 'note';
  for (const row of alone) ignored.push({ row, reason: row < lastUsed ? mention : 'note' });
  return { grouping, entries, ignored, lost, problems, flipped: signs.flipped };
}
