import type { Row, Rows } from '../cells/cell';
import { isBlankRow } from '../ledger/blank';
import { CHANNELS } from '../policy/words';
import { cellsSeen } from '../workbook/cells-seen';
import { cellAt, findOwnTable, type OwnTable } from '../workbook/own-table';
import { instantIn } from './instant';
import { BETWEEN, foldedIn, OUTBOX_COLUMNS, OUTBOX_HEADINGS as HEADINGS, type OutboxField } from './outbox-columns';
import { rowProblem, type RowProblem } from './row-problem';
import type { RowProblemCode } from './words/row-problem-words';
import { STATES, type Instant, type OutboxRow } from './outbox-row';

/** The Outbox as it stands. */
export interface OutboxSeen extends OwnTable {
  /** As they stand on the sheet; each key once. */
  readonly rows: readonly OutboxRow[];
  readonly problems: readonly RowProblem[];
  /** Of every row of a problem its key and its reference, with the row: nobody knows what became of that letter. */
  readonly taken: ReadonlyMap<string, number>;
}

const NEEDED = (['state', 'account', 'currency', 'channel', 'payload', 'run', 'workbook', 'place', 'key'] as const).map(
  (field) => HEADINGS[field],
);

/** Reads the rows by their headings; null when the sheet holds something else, or a column that it takes is gone. */
export function readOutbox(rows: Rows): OutboxSeen | null {
  const table = findOwnTable(rows, OUTBOX_COLUMNS, NEEDED);
  if (!table) return null;
  const problems: RowProblem[] = [];
  const byKey = new Map<string, OutboxRow[]>();
  const unread = new Map<string, number>();
  const taken = new Map<string, number>();
  const take = (row: number, ...names: readonly string[]): void =>
    names.filter(Boolean).forEach((name) => taken.set(name, taken.get(name) ?? row));
  rows.slice(table.headingRow).forEach((cells, i) => {
    if (isBlankRow(cells)) return;
    const read = rowIn(table, cells, table.headingRow + i + 1);
    if ('code' in read) {
      problems.push(read);
      const { text } = cellsSeen(table, cells);
      unread.set(text(HEADINGS.key), read.row);
      take(read.row, text(HEADINGS.key), text(HEADINGS.reference));
    } else byKey.set(read.key, [...(byKey.get(read.key) ?? []), read]);
  });
  const single: OutboxRow[] = [];
  for (const [first, ...copies] of byKey.values()) {
    if (!first) continue;
    const others = [...copies.map(({ row }) => row), ...(unread.has(first.key) ? [unread.get(first.key)] : [])];
    if (others.length === 0) single.push(first);
    else {
      problems.push(rowProblem(first.row!, 0, 'copied', first.reference, others.join(', ')));
      take(first.row!, first.key, first.reference);
    }
  }
  return { ...table, rows: single, problems: problems.sort((a, b) => a.row - b.row), taken };
}

function rowIn(table: OwnTable, cells: Row, row: number): OutboxRow | RowProblem {
  const { text, day, amount } = cellsSeen(table, cells);
  const wrong = (field: OutboxField, code: RowProblemCode, ...parts: readonly string[]): RowProblem =>
    rowProblem(row, table.columns.get(HEADINGS[field]) ?? 0, code, ...(parts.length > 0 ? parts : [HEADINGS[field]]));
  const state = text(HEADINGS.state);
  const known = STATES.find((one) => one === state);
  if (!known) return wrong('state', 'state', state, STATES.join(', '));
  const channel = CHANNELS.find((one) => one === text(HEADINGS.channel));
  if (!channel || channel === 'call') return wrong('channel', 'channel', text(HEADINGS.channel));
  const currency = text(HEADINGS.currency);
  const times = (['planned', 'sending', 'done', 'leaseEnds'] as const).map((field) => {
    const instant = instantIn(cellAt(table, cells, HEADINGS[field]));
    return [field, instant] as const;
  });
  const [timeless] = times.find(([, instant]) => instant === undefined) ?? [];
  if (timeless) return wrong(timeless, 'time');
  const forDay = day(HEADINGS.forDay);
  const key = text(HEADINGS.key);
  if (key === '' || text(HEADINGS.account) === '') return rowProblem(row, 0, 'gone');
  if (forDay === null || forDay !== forDay) return wrong('forDay', 'day');
  const occurrence = Number(cellAt(table, cells, HEADINGS.occurrence));
  if (!Number.isInteger(occurrence) || occurrence < 1) return wrong('occurrence', 'number');
  const asked = amount(HEADINGS.amount, currency);
  if (asked !== asked) return wrong('amount', 'amount');
  const folded = foldedIn(text(HEADINGS.folded));
  if (!folded) return wrong('folded', 'stages');
  const list = (heading: string): readonly string[] => text(heading).split(BETWEEN).filter(Boolean);
  return {
    key,
    reference: text(HEADINGS.reference),
    state: known,
    account: text(HEADINGS.account),
    name: text(HEADINGS.name),
    currency,
    stage: text(HEADINGS.stage),
    forDay,
    occurrence,
    channel,
    language: text(HEADINGS.language),
    to: text(HEADINGS.to),
    cc: list(HEADINGS.cc),
    bcc: list(HEADINGS.bcc),
    subject: text(HEADINGS.subject),
    // As it was written, with its line ends and spaces: it is part of the letter.
    edited: String(cellAt(table, cells, HEADINGS.edited) ?? ''),
    amount: asked,
    invoices: list(HEADINGS.invoices),
    folded,
    confirms: text(HEADINGS.confirms),
    payload: text(HEADINGS.payload),
    reason: text(HEADINGS.reason),
    by: text(HEADINGS.by),
    track: text(HEADINGS.track) === 'personal' ? 'personal' : 'automatic',
    run: text(HEADINGS.run),
    ...(Object.fromEntries(times) as Readonly<Record<(typeof times)[number][0], Instant | null>>),
    sentAs: text(HEADINGS.sentAs),
    workbook: text(HEADINGS.workbook),
    place: text(HEADINGS.place),
    row,
  };
}
