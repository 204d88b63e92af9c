import type { Cell, Row } from '../../src/core/cells/cell';
import { exponentOf } from '../../src/core/cells/currency';
import { civilOf, isoDay } from '../../src/core/cells/day';
import type { Dress } from './ledger-dress';
import type { MadeItem, MadeLedger } from './make-ledger';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

/** Prints a made-up ledger as an export would look, row by row. */
export function printLedger(ledger: MadeLedger, dress: Dress): Row[] {
  const { words } = dress;
  const table = dress.layout === 'summary' ? summary(ledger, dress) : invoices(ledger, dress);
  const rows: Row[] = [
    ...preamble(ledger, dress),
    ...table.slice(0, 1),
    ...(dress.blankAfterHeading ? [[]] : []),
    ...table.slice(1),
  ];
  if (dress.pageBreak && table.length > 4) rows.splice(rows.length - 2, 0, table[0]!);
  const indent: Cell[] = Array.from({ length: dress.indent }, () => null);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row, at) =>
    row.length === 0
      ? []
      : [...indent, ...row, ...(dress.extras ? [...pad(width - row.length), at % 3 === 0 ? 'checked' : null] : [])],
  );

  function preamble({ asOf }: MadeLedger, { preamble: lines }: Dress): Row[] {
    if (lines === 0) return [];
    const head: Row[] = [[words.title], ['Made-up Trading'], [`${words.asOf}: ${isoDay(asOf)}`]];
    return lines === 3
      ? head
      : [...head, ...Array.from({ length: 12 }, (_, at): Row => (at % 2 ? [] : [`Note ${at}`])), []];
  }
}

const pad = (length: number): Cell[] => Array.from({ length: Math.max(0, length) }, () => null);

export function printDay(day: number | null, { days }: Dress): Cell {
  if (day === null) return null;
  const { year, month, day: date } = civilOf(day);
  switch (days) {
    case 'serial':
      return day;
    case 'iso':
      return isoDay(day);
    case 'yyyymmdd':
      return Number(isoDay(day).replace(/-/g, ''));
    case 'dmy/':
      return `${two(date)}/${two(month)}/${year}`;
    case 'dmy.':
      return `${two(date)}.${two(month)}.${year}`;
    case 'mdy/':
      return `${month}/${date}/${year}`;
    case 'd-mon-yyyy':
      return `${date}-${MONTHS[month - 1]}-${year}`;
  }
}

export function printAmount(minor: number, currency: string, dress: Dress): Cell {
  const exponent = exponentOf(currency);
  if (dress.amounts === 'number') return minor / 10 ** exponent;
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent).replace(/\B(?=(\d{3})+$)/g, dress.thousands);
  const text = exponent === 0 ? whole : `${whole}${dress.decimal}${digits.slice(-exponent)}`;
  if (minor >= 0) return text;
  if (dress.negatives === 'parentheses') return `(${text})`;
  return dress.negatives === 'trailing' ? `${text}-` : `-${text}`;
}

function invoices(ledger: MadeLedger, dress: Dress): Row[] {
  const { words, layout } = dress;
  const grouped = layout === 'grouped';
  const several = new Set(ledger.items.map(({ currency }) => currency)).size > 1 || ledger.stated;
  const signed = (minor: number, item: MadeItem): Cell =>
    printAmount(dress.flags ? Math.abs(minor) : minor, item.currency, dress);
  const heading: Row = [
    ...(grouped ? [''] : [words.account, words.name]),
    words.invoice,
    words.issued,
    words.due,
    ...(several ? [words.currency] : []),
    words.amount,
    words.open,
    ...(dress.flags ? [words.flag] : []),
  ];
  const line = (item: MadeItem): Row => [
    ...(grouped ? [null] : [item.account, item.name]),
    item.invoice,
    printDay(item.issued, dress),
    printDay(item.due, dress),
    ...(several ? [item.currency] : []),
    signed(item.amount, item),
    signed(item.open, item),
    ...(dress.flags ? [words.flags[item.open < 0 ? 1 : 0]!] : []),
  ];
  const totalLine = (label: string | null, items: readonly MadeItem[]): Row => {
    const row: Cell[] = heading.map(() => null);
    row[0] = label;
    const first = items[0];
    const money = heading.indexOf(words.open);
    if (first)
      row[money] = printAmount(
        items.reduce((sum, { open }) => sum + open, 0),
        first.currency,
        { ...dress, flags: false },
      );
    return row;
  };
  const rows: Row[] = [heading];
  if (grouped || dress.subtotals) {
    for (const name of new Set(ledger.items.map((item) => item.name))) {
      const own = ledger.items.filter((item) => item.name === name);
      if (grouped) rows.push([name]);
      rows.push(...own.map(line));
      if (dress.subtotals) rows.push(totalLine(`${words.totalFor} ${name}`, own));
    }
  } else rows.push(...ledger.items.map(line));
  if (dress.totals !== 'none') rows.push(totalLine(dress.totals === 'labeled' ? words.total : null, ledger.items));
  return rows;
}

function summary(ledger: MadeLedger, dress: Dress): Row[] {
  const { words } = dress;
  const rows: Row[] = [[words.account, words.name, ...words.buckets, 'Total']];
  const columns = (items: readonly MadeItem[]): number[] => {
    const sums = [0, 0, 0, 0, 0];
    for (const { open, due } of items) {
      const late = due === null ? 0 : ledger.asOf - due;
      const at = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
      sums[at] = sums[at]! + open;
    }
    return [...sums, sums.reduce((all, sum) => all + sum, 0)];
  };
  const currency = ledger.items[0]?.currency ?? 'XXX';
  for (const account of new Set(ledger.items.map((item) => item.account))) {
    const own = ledger.items.filter((item) => item.account === account);
    rows.push([account, own[0]!.name, ...columns(own).map((minor) => printAmount(minor, currency, dress))]);
  }
  if (dress.totals !== 'none') {
    rows.push([
      dress.totals === 'labeled' ? words.total : null,
      null,
      ...columns(ledger.items).map((minor) => printAmount(minor, currency, dress)),
    ]);
  }
  return rows;
}
