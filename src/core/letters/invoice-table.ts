import { escapeHtml } from './html';
import { lineText, shortened } from './field-text';
import { totalOf, type LetterFacts, type LetterItem } from './letter-facts';
import type { LetterFormat } from './letter-format';
import { LETTER_WORDS } from './letter-words';
import { httpsLink } from './link';

/** A column of the table, left out where no line has anything in it. */
interface Column {
  readonly heading: string;
  readonly isNumber: boolean;
  readonly of: (item: LetterItem) => string;
}

const LONGEST = 40;
const GAP = '  ';

/** The number of an item, or what it is where the ledger has none. */
export function itemName({ invoice, open }: LetterItem, { language }: LetterFormat): string {
  const { credit, openAmount } = LETTER_WORDS[language];
  return shortened(lineText(invoice), LONGEST) || (open < 0 ? credit : openAmount);
}

const lateness = ({ due, daysPastDue, open }: LetterItem): string => {
  if (daysPastDue === null || daysPastDue <= 0 || open < 0) return '';
  // A bucket of a summary says from how many days on.
  return due === null ? `${daysPastDue}+` : String(daysPastDue);
};

function columnsOf(items: readonly LetterItem[], format: LetterFormat): readonly Column[] {
  const words = LETTER_WORDS[format.language];
  const day = (value: number | null): string => (value === null ? '' : format.shortDay(value));
  const columns: readonly Column[] = [
    { heading: words.invoice, isNumber: false, of: (item) => itemName(item, format) },
    { heading: words.issued, isNumber: false, of: ({ issued }) => day(issued) },
    { heading: words.due, isNumber: false, of: ({ due, open }) => (open < 0 ? '' : day(due)) },
    { heading: words.daysLate, isNumber: true, of: lateness },
    { heading: words.amount, isNumber: true, of: ({ open }) => format.amount(open) },
  ];
  return columns.filter(({ of }) => items.some((item) => of(item) !== ''));
}

/** What is asked for line by line, credits last with their sign, and one total: as text in aligned columns. */
export function tableText(facts: LetterFacts, format: LetterFormat): string {
  const items = [...facts.invoices, ...facts.credits];
  if (items.length === 0) return '';
  const columns = columnsOf(items, format);
  const last = columns.length - 1;
  const rows = [
    columns.map(({ heading }) => heading),
    ...items.map((item) => columns.map(({ of }) => of(item))),
    columns.map((_, i) => (i === 0 ? LETTER_WORDS[format.language].total : i === last ? totalText(facts, format) : '')),
  ];
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i]!))));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => padded(cell, widths[i]!, columns[i]!.isNumber))
      .join(GAP)
      .trimEnd(),
  );
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width, GAP.length * last));
  return [lines[0]!, rule, ...lines.slice(1, -1), rule, lines[lines.length - 1]!].join('\n');
}

const TABLE = 'border-collapse:collapse;margin:0 0 16px;font-size:14px';
const CELL = 'padding:4px 12px 4px 0;border-bottom:1px solid #dddddd';
const NUMBER = `${CELL};text-align:right;white-space:nowrap`;

/** The same as a table of HTML, in styles that every mail program knows. */
export function tableHtml(facts: LetterFacts, format: LetterFormat): string {
  const items = [...facts.invoices, ...facts.credits];
  if (items.length === 0) return '';
  const columns = columnsOf(items, format);
  const cell = (tag: 'td' | 'th', { isNumber }: Column, html: string): string =>
    `<${tag} style="${isNumber ? NUMBER : `${CELL};text-align:left`}">${html}</${tag}>`;
  const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>\n`;
  const named = (item: LetterItem, text: string): string => {
    const link = httpsLink(item.document);
    return link === null ? escapeHtml(text) : `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>`;
  };
  const last = columns[columns.length - 1]!;
  return (
    `<table role="presentation" cellpadding="0" cellspacing="0" style="${TABLE}">\n` +
    row(columns.map((column) => cell('th', column, escapeHtml(column.heading)))) +
    items
      .map((item) =>
        row(
          columns.map((column, i) => {
            const text = column.of(item);
            return cell('td', column, i === 0 ? named(item, text) : escapeHtml(text));
          }),
        ),
      )
      .join('') +
    `<tr><td colspan="${columns.length - 1}" style="${CELL}"><b>${LETTER_WORDS[format.language].total}</b></td>` +
    cell('td', last, `<b>${escapeHtml(totalText(facts, format))}</b>`) +
    '</tr>\n</table>\n'
  );
}

const totalText = (facts: LetterFacts, format: LetterFormat): string => format.money(totalOf(facts));

const widthOf = (text: string): number => Array.from(text).length;

function padded(text: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? space + text : text + space;
}
