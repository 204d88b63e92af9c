/**
 * What a refresh takes with a year of work behind it: 10,000 accounts with 100,000 rows in the Journal, beside a tenth
 * of both. The time must grow as they do, and what is read and written stays within the batches of a first Score.
 */
import type { Cell } from '../src/core/cells/cell';
import { tasks } from '../src/core/tasks/tasks';
import { batchesOf } from '../src/core/workbook/batches';
import type { Edit } from '../src/core/workbook/plan';

type Rows = Cell[][];
/** The cells of each sheet. */
type Book = Record<string, Rows>;

const AS_OF = 46356; // 2026-11-30
const RUNS = 5;
/** Ten times the rows may take this many times as long for each of them. */
const GROWTH = 1.5;
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
function workbook(accounts: number): Book {
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

function refresh(book: Book): readonly Edit[] {
  const sheets = Object.fromEntries(
    Object.entries(book).map(([name, rows]) => [name, { rows, hidden: [], protected: false, rules: [] }]),
  );
  const snapshot = {
    ...({ host: 'excel', sheets, names: Object.keys(sheets), active: 'Aging', locale: 'en-US' } as const),
    ...({ timeZone: 'Europe/Lisbon', argumentSeparator: ',', now: { day: AS_OF, minute: 600 } } as const),
  };
  const { plan, answer } = tasks.score.run(snapshot, { sheet: 'Aging', asOf: AS_OF });
  if (answer.ranked.length === 0) throw new Error(`Nothing was scored: ${JSON.stringify(answer).slice(0, 500)}`);
  return plan.edits;
}

function milliseconds(book: Book): number {
  const start = process.hrtime.bigint();
  refresh(book);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[(RUNS - 1) / 2]!;
const say = (text: string): void => void process.stdout.write(`${text}\n`);
let kept = true;

function hold(what: string, figure: number, most: number): void {
  kept &&= figure <= most;
  say(`  ${what}: ${figure.toFixed(2)} (at most ${most}: ${figure <= most ? 'yes' : 'NO'})`);
}

const [small, large] = [workbook(1_000), workbook(10_000)];
const times = Array.from({ length: RUNS }, () => [milliseconds(small), milliseconds(large)] as const);
const [ofSmall, ofLarge] = [middle(times.map(([first]) => first)), middle(times.map(([, second]) => second))];
say(
  `A refresh, 1,000 accounts with 10,000 journal rows: ${ofSmall.toFixed(0)} ms; ten times as many: ${ofLarge.toFixed(0)} ms`,
);
hold('per account, ten times as many beside the tenth', ofLarge / ofSmall / 10, GROWTH);

const edits = refresh(large);
const megabytes = Buffer.byteLength(JSON.stringify(edits)) / 4e6;
// One for every 4 MB, and one that the cuts between them leave room in.
hold('write batches', batchesOf(edits).length, Math.ceil(megabytes) + 1);
process.exitCode = kept ? 0 : 1;
