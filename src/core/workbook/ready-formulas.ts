import type { Cell } from '../cells/cell';
import type { Table } from '../ledger/ledger';
import { columnName } from './column-name';
import { JOURNAL_NAME, POLICY_NAME } from './our-sheets';
import { sheetPrefix } from './reference';
import type { BlockPlace } from './score-block';
import type { Snapshot, TableSeen } from './snapshot';

/** A formula to paste, in the workbook's own argument separator. */
export interface ReadyFormula {
  readonly name: string;
  readonly purpose: string;
  readonly text: string;
}

/** The user's table as formulas refer to it. */
interface Span {
  /** Each row by itself, or all rows at once where the result spills. */
  readonly row: string;
  readonly body: string;
  readonly headings: string;
}

/** `journal`: asks the Journal as well, as of the policy's day. */
const PER_ROW: readonly (readonly [name: string, purpose: string, asks?: 'journal'])[] = [
  ['PRIORITY_SCORE', 'Score of each row by itself, from your own columns'],
  ['PRIORITY_WHY', 'What each score is made of'],
  ['NEXT_ACTION', 'What to do now, or why not to', 'journal'],
  ['CAN_CONTACT', 'Whether it may be contacted on the day, and when', 'journal'],
  ['ACCOUNT_CLASS', 'Class of each row'],
  ['COST_OF_WAITING', 'What 30 days of leaving it alone are expected to cost'],
];

/**
 * Formulas over the sheet that was scored. They leave our block out, where they would refer to themselves, except the
 * first: it reads the score-row fields of the block and gives the very number that Score wrote.
 */
export function readyFormulas(
  snapshot: Snapshot,
  sheet: string,
  table: Table,
  place: BlockPlace,
  topN: number,
): readonly ReadyFormula[] {
  const call = (name: string, ...parts: readonly string[]): string =>
    `=${snapshot.host === 'excel' ? 'AR.' : ''}${name}(${parts.join(snapshot.argumentSeparator)})`;
  const span = spanOf(snapshot, sheet, table, place);
  return [
    ...accountScore(sheet, table, place, (rows, headings) => call('PRIORITY_SCORE', rows, headings, POLICY_NAME)),
    ...PER_ROW.map(([name, purpose, asks]) => {
      const journal = asks ? ['', JOURNAL_NAME] : [];
      return { name, purpose, text: call(name, span.row, span.headings, POLICY_NAME, ...journal) };
    }),
    {
      name: 'TOP_ACCOUNTS',
      purpose: 'The Top N of this sheet by itself, without the Payments sheet; needs empty cells around',
      text: call('TOP_ACCOUNTS', span.body, span.headings, String(topN), POLICY_NAME),
    },
    {
      name: 'AGING_SUMMARY',
      purpose: 'Open amounts by days past due and currency',
      text: call('AGING_SUMMARY', span.body, span.headings, POLICY_NAME),
    },
    {
      name: 'PAYER_PROFILE',
      purpose: 'How each account has paid so far',
      text: call('PAYER_PROFILE', span.body, span.headings, POLICY_NAME),
    },
  ];
}

function accountScore(
  sheet: string,
  table: Table,
  place: BlockPlace,
  call: (rows: string, headings: string) => string,
): ReadyFormula[] {
  const first = place.columns.get('account') ?? 0;
  const last = place.columns.get('brokenPromise') ?? 0;
  const inside = [...place.columns.values()].filter((column) => column >= first && column <= last);
  const outside = ['rank', 'score', 'why', 'class', 'nextAction'] as const;
  const whole =
    last - first + 1 === inside.length && outside.every((field) => !inside.includes(place.columns.get(field) ?? 0));
  if (!whole) return [];
  const { row, headings } = a1Span(sheet, table, place, first, last);
  return [
    { name: 'PRIORITY_SCORE', purpose: 'Score of the whole account, as Score wrote it', text: call(row, headings) },
  ];
}

/** With the sheet's name, so that a formula gives the same wherever it is pasted. */
function a1Span(sheet: string, table: Table, place: BlockPlace, first: number, last: number): Span {
  const { headingRow, lastRow } = place;
  const range = (from: number, to: number): string =>
    `${sheetPrefix(sheet)}${columnName(first)}${from}:${columnName(last)}${to}`;
  const body = range(table.bodyRows[0], lastRow);
  return { row: body, body, headings: range(headingRow, headingRow) };
}

function spanOf(snapshot: Snapshot, sheet: string, table: Table, place: BlockPlace): Span {
  const ours = new Set(place.columns.values());
  const own = table.columns.map(({ column }) => column).filter((column) => !ours.has(column));
  // What stands right of our block is the user's, but a range up to there would hold the block.
  const before = own.filter((column) => column < Math.min(...ours));
  const columns = before.length > 0 ? before : own;
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  const plain = a1Span(sheet, table, place, first, last);
  const seen = snapshot.sheets[sheet];
  const named = seen?.tables?.find((each) => covers(each, place.headingRow, first, last));
  if (!named || !seen) return plain;

  const headings = seen.rows[place.headingRow - 1] ?? [];
  const column = (index: number): string => `[${escaped(headings[index])}]`;
  const span = `${column(first)}:${column(last)}`;
  // "#Headers" has a name of its own in each language that also separates by semicolon; an address has not.
  const address = plain.headings.replace(/([A-Z]+)(\d+)(?=:|$)/g, '$$$1$$$2');
  return {
    row: `${named.name}[@${span}]`,
    body: `${named.name}[${span}]`,
    headings: snapshot.argumentSeparator === ',' ? `${named.name}[[#Headers],${span}]` : address,
  };
}

const covers = (table: TableSeen, headingRow: number, first: number, last: number): boolean =>
  table.headingRow === headingRow && table.firstColumn <= first && table.lastColumn >= last;

/** The heading as it stands, marks escaped that mean something inside the brackets of a structured reference. */
const escaped = (heading: Cell | undefined): string => String(heading ?? '').replace(/['#[\]@]/g, (mark) => `'${mark}`);
