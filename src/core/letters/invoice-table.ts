import { fold } from '../cells/text';
import { fill } from '../policy/fill';
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
/** A number of so many characters is not broken at its hyphen, also on a phone. */
const WHOLE = 14;
const GAP = '  ';

/** A number that says by itself that it is one of a credit. */
const CREDIT = /credit|abono/;

/** The number of an item, or what it is where the ledger has none; of a credit both. */
export function itemName({ invoice, open }: LetterItem, { language }: LetterFormat): string {
  const { credit, openAmount } = LETTER_WORDS[language];
  const number = shortened(lineText(invoice), LONGEST);
  if (open >= 0) return number || openAmount;
  return CREDIT.test(fold(number)) ? number : `${credit} ${number}`.trimEnd();
}

/** Days past due; empty for what is not. */
export const lateness = ({ due, daysPastDue, open }: LetterItem): string => {
  if (daysPastDue === null || daysPastDue <= 0 || open < 0) return '';
  // A bucket of a summary says from how many days on.
  return due === null ? `${daysPastDue}+` : String(daysPastDue);
};

/** The same as a sentence says it: `1 day`, `61+ days`. */
export function timePastDue(item: LetterItem, { language }: LetterFormat): string {
  const { days } = LETTER_WORDS[language];
  const late = lateness(item);
  return late === '' ? '' : fill(late === '1' ? days.one : days.other, { 0: late });
}

function columnsOf(items: readonly LetterItem[], format: LetterFormat): readonly Column[] {
  const words = LETTER_WORDS[format.language];
  const day = (value: number | null): string => (value === null ? '' : format.day(value));
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

const TABLE = 'border-collapse:collapse;width:100%;margin:0 0 16px;font-size:14px;overflow-wrap:anywhere';
const LINE = 'border-bottom:1px solid #ddd';
const FIRST = `padding:6px 8px 6px 0;${LINE}`;
const MIDDLE = `padding:6px 8px;${LINE};white-space:nowrap`;
const AMOUNT = `padding:6px 0;${LINE};text-align:right;white-space:nowrap`;
const SMALL = 'font-size:12px;color:#555;white-space:normal';

/**
 * The same as a table of HTML, in styles that every mail program knows. Three columns, so that it is whole on a phone: when
 * it was issued stands below its number, how late it is below its due day.
 */
export function tableHtml(facts: LetterFacts, format: LetterFormat): string {
  const items = [...facts.invoices, ...facts.credits];
  if (items.length === 0) return '';
  const words = LETTER_WORDS[format.language];
  const hasDue = items.some(({ due, open }) => due !== null && open >= 0);
  const hasTime = hasDue || items.some((item) => lateness(item) !== '');
  const row = (...cells: readonly string[]): string => `<tr valign="top">${cells.join('')}</tr>\n`;
  const cells = (item: LetterItem): readonly string[] => [
    td(
      itemName(item, format).length > WHOLE ? FIRST : `${FIRST};white-space:nowrap`,
      linked(item, format),
      item.issued === null ? '' : `${words.issued}: ${format.day(item.issued)}`,
    ),
    ...(hasTime ? [td(MIDDLE, ...timeOf(item, format))] : []),
    td(AMOUNT, escapeHtml(format.amount(item.open))),
  ];
  return (
    `<table cellpadding="0" cellspacing="0" style="${TABLE}">\n` +
    row(
      th(FIRST, words.invoice),
      ...(hasTime ? [th(MIDDLE, hasDue ? words.due : words.daysLate)] : []),
      th(AMOUNT, words.amount),
    ) +
    items.map((item) => row(...cells(item))).join('') +
    row(
      `<td style="${FIRST};white-space:nowrap"><b>${words.total}</b></td>`,
      `<td${hasTime ? ' colspan="2"' : ''} style="${AMOUNT}"><b>${escapeHtml(totalText(facts, format))}</b></td>`,
    ) +
    '</table>\n'
  );
}

const th = (style: string, text: string): string =>
  `<th scope="col" align="${style === AMOUNT ? 'right' : 'left'}" style="${style};white-space:nowrap">${escapeHtml(text)}</th>`;

/** A cell with what is said first, and below it what is said in passing. */
function td(style: string, html: string, small = ''): string {
  const aside = small === '' ? '' : `<span style="${SMALL}">${escapeHtml(small)}</span>`;
  return `<td style="${style}">${[html, aside].filter((part) => part !== '').join('<br>')}</td>`;
}

function linked(item: LetterItem, format: LetterFormat): string {
  const text = escapeHtml(itemName(item, format));
  const link = httpsLink(item.document);
  return link === null ? text : `<a href="${escapeHtml(link)}">${text}</a>`;
}

/** When it was due and how late it is; of a bucket of a summary the latter alone. */
function timeOf(item: LetterItem, format: LetterFormat): readonly [html: string, small: string] {
  const { late } = LETTER_WORDS[format.language];
  const time = timePastDue(item, format);
  const said = time === '' ? '' : fill(late, { 0: time });
  const due = item.due === null || item.open < 0 ? '' : format.day(item.due);
  return due === '' ? [said, ''] : [due, said];
}

const totalText = (facts: LetterFacts, format: LetterFormat): string => format.money(totalOf(facts));

const widthOf = (text: string): number => Array.from(text).length;

function padded(text: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? space + text : text + space;
}
