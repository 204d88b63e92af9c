/** A workbook with a year of work behind it, made by rule. */
import type { Cell } from '../../src/core/cells/cell';
import { tasks } from '../../src/core/tasks/tasks';
import type { Edit } from '../../src/core/workbook/plan';
import type { Snapshot } from '../../src/core/workbook/snapshot';

type Rows = Cell[][];
/** The cells of each sheet. */
export type Book = Record<string, Rows>;

export const AS_OF = 46356; // 2026-11-30
const JOURNAL_ROWS = 10;
const INVOICES = 3;

function aging(accounts: number): Rows {
  const headings = ['Customer no', 'Customer', 'Invoice', 'Invoice date', 'Due date', 'Currency', 'Open amount'];
  const body = Array.from({ length: accounts * INVOICES }, (_, i): Cell[] => {
    const account = i % accounts;
    const issued = AS_OF - 20 - ((i * 37) % 160);
    const open = (1_000 + ((i * 7_919) % 900_000)) / 100;
    return [`C-${100_000 + account}`, `Customer ${account} Ltd`, `INV-${i}`, issued, issued + 30, 'USD', open];
  });
  return [headings, ...body];
}

const OUTCOMES = ['no answer', 'reached', 'message left'];

/** A row of each kind in turn, on the days before. */
function journal(accounts: number): Rows {
  const headings = [
    ...['Day', 'Time', 'Who', 'Account', 'Currency', 'Kind', 'Channel', 'Outcome', 'Stage', 'For day'],
    ...['Promised day', 'Amount', 'Reference', 'Note', 'Id'],
  ];
  const body = Array.from({ length: accounts * JOURNAL_ROWS }, (_, i): Cell[] => {
    const day = AS_OF - 1 - ((i * 13) % 200);
    const isPromise = i % 17 === 0;
    const account = `C-${100_000 + (i % accounts)}`;
    const kind = isPromise ? ['promise', null, null] : ['contact', 'call', OUTCOMES[i % OUTCOMES.length]!];
    const promised = isPromise ? [day + 10, 100 + (i % 900)] : [null, null];
    return [day, '10:00:00', 'Team', account, 'USD', ...kind, null, null, ...promised, null, null, `j${i}`];
  });
  return [headings, ...body];
}

/** A workbook in which Score has run once, and the journal has been kept since. */
export function workbook(accounts: number): Book {
  const book: Book = { Aging: aging(accounts), Journal: journal(accounts) };
  for (const edit of refresh(book)) {
    if (edit.kind !== 'values') continue;
    const cells = (book[edit.sheet] ??= []);
    edit.values.forEach((row, i) => {
      const target = (cells[edit.row - 1 + i] ??= []);
      row.forEach((cell, column) => (target[edit.column + column] = cell));
    });
  }
  return Object.fromEntries(Object.entries(book).map(([name, rows]) => [name, whole(rows)]));
}

/** Every row and cell of a used range is there. */
const whole = (rows: Rows): Rows =>
  Array.from(rows, (row: Cell[] | undefined) => Array.from(row ?? [], (cell: Cell | undefined) => cell ?? null));

export function snapshotOf(book: Book): Snapshot {
  const sheets = Object.fromEntries(
    Object.entries(book).map(([name, rows]) => [name, { rows, hidden: [], protected: false, rules: [] }]),
  );
  return {
    ...({ host: 'excel', sheets, names: Object.keys(sheets), active: 'Aging', locale: 'en-US' } as const),
    ...({ timeZone: 'Europe/Lisbon', argumentSeparator: ',', now: { day: AS_OF, minute: 600 } } as const),
  };
}

export function refresh(book: Book): readonly Edit[] {
  const { plan, answer } = tasks.score.run(snapshotOf(book), { sheet: 'Aging', asOf: AS_OF });
  if (answer.ranked.length === 0) throw new Error(`Nothing was scored: ${JSON.stringify(answer).slice(0, 500)}`);
  return plan.edits;
}
