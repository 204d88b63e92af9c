import { BLANK_DETAILS } from '../../src/core/journal/blank-details';
import type { Cell } from '../../src/core/cells/cell';
import { dayOf, type Day } from '../../src/core/cells/day';
import type { LettersAnswer, LettersInput } from '../../src/core/tasks/letters/letters-task';
import type {
  InspectAnswer,
  LogAnswer,
  LogInput,
  RemoveAnswer,
  ReviewAnswer,
  ScoreAnswer,
  ScoreInput,
} from '../../src/core/tasks/task';
import { tasks } from '../../src/core/tasks/tasks';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { carryOut, newBook, snapshotOf, type Book } from './carry-out';
import { highlighted } from './highlighted';

export const day = (iso: string): Day => {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return dayOf(year!, month!, dayOfMonth!)!;
};

/** What a person logs of an account; what is left out is empty. */
export type Logging = Partial<LogInput['entries'][number]> & Pick<LogInput['entries'][number], 'account' | 'kind'>;

/** A workbook in which a person works: pastes, edits, sorts, and runs the tasks of the pane. */
export interface Session {
  readonly book: Book;
  today: Day;
  around: Partial<Snapshot>;
  inspect(sheet?: string): InspectAnswer;
  score(input?: Partial<ScoreInput>): ScoreAnswer;
  /** Reviews the call list, as whoever has the pane open. */
  review(who?: string): ReviewAnswer;
  /** Prepares letters, as whoever has the pane open; what a first use makes is made. */
  letters(input?: Partial<LettersInput>): LettersAnswer;
  remove(): RemoveAnswer;
  /** Writes rows of the Journal as the pane does, each with an id of its own. */
  log(...entries: readonly Logging[]): LogAnswer;
  /** Pastes rows at A1 over an earlier export, whose rows below are emptied first. */
  paste(sheet: string, rows: readonly (readonly Cell[])[]): void;
  /** A column of a sheet below the row that holds the heading. */
  column(sheet: string, heading: string): Cell[];
  /** Column by account of the first row that carries it. */
  byAccount(sheet: string, heading: string): Record<string, Cell>;
  highlighted(sheet?: string): number[];
  /** Sorts the rows below the heading row as the whole table, block included. */
  sort(sheet: string, headingRow: number, order: (a: readonly Cell[], b: readonly Cell[]) => number): void;
}

export function startSession(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  today: string,
  ledgerSheet = Object.keys(sheets)[0]!,
): Session {
  const book = newBook(sheets);
  let logged = 0;
  const read = (reads: readonly string[]): Snapshot =>
    snapshotOf(book, reads, { now: { day: session.today, minute: 600 }, ...session.around });
  const cellsOf = (sheet: string) => snapshotOf(book, [sheet]).sheets[sheet]?.rows ?? [];
  const session: Session = {
    book,
    today: day(today),
    around: {},
    inspect: (sheet = ledgerSheet) => tasks.inspect.run(read(tasks.inspect.reads({ sheet })), { sheet }).answer,
    score: (input = {}) => {
      const full = { sheet: ledgerSheet, ...input };
      const { plan, answer } = tasks.score.run(read(tasks.score.reads(full)), full);
      carryOut(book, plan);
      return answer;
    },
    log: (...entries) => {
      const full = {
        sheet: ledgerSheet,
        who: 'Marta',
        entries: entries.map((entry) => ({ ...BLANK_DETAILS, id: `m${++logged}`, ...entry })),
      };
      const { plan, answer } = tasks.log.run(read(tasks.log.reads(full)), full);
      carryOut(book, plan);
      return answer;
    },
    review: (who = 'Marta') => {
      const input = { sheet: ledgerSheet, who };
      const { plan, answer } = tasks.review.run(read(tasks.review.reads(input)), input);
      carryOut(book, plan);
      return answer;
    },
    letters: (input = {}) => {
      const full = { sheet: ledgerSheet, who: 'Marta', visibleOnly: true, ...input };
      const { plan, answer } = tasks.letters.run(read(tasks.letters.reads(full)), full);
      carryOut(book, plan);
      return answer;
    },
    remove: () => {
      const input = { sheet: ledgerSheet };
      const { plan, answer } = tasks.remove.run(read(tasks.remove.reads(input)), input);
      carryOut(book, plan);
      return answer;
    },
    paste: (sheet, rows) => {
      const { cells } = book.sheets[sheet]!;
      const width = Math.max(0, ...rows.map((row) => row.length));
      for (const row of cells) row.fill(null, 0, width);
      rows.forEach((row, i) => {
        const target = (cells[i] ??= []);
        row.forEach((cell, column) => {
          while (target.length <= column) target.push(null);
          target[column] = cell;
        });
      });
    },
    column: (sheet, heading) => {
      const rows = cellsOf(sheet);
      const at = rows.findIndex((row) => row.includes(heading));
      const column = rows[at]?.indexOf(heading) ?? -1;
      return rows.slice(at + 1).map((row) => row[column] ?? null);
    },
    byAccount: (sheet, heading) => {
      const keys = session.column(
        sheet,
        sheet === 'Call list' || sheet === 'Contacts' ? 'Account' : 'Callsheet account',
      );
      const values = session.column(sheet, heading);
      const found: Record<string, Cell> = {};
      keys.forEach((key, i) => {
        if (key !== null && !(String(key) in found)) found[String(key)] = values[i] ?? null;
      });
      return found;
    },
    highlighted: (sheet = ledgerSheet) => highlighted(book.sheets[sheet]!),
    sort: (sheet, headingRow, order) => {
      const { cells } = book.sheets[sheet]!;
      const body = cells.splice(headingRow);
      cells.push(...body.sort(order));
    },
  };
  return session;
}
