import type { Ignored, Note, Problem, ProblemKind } from '../../core/ledger/reading';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { cellAddress } from './cell-address';
import { noteText } from './core-sentences';
import type { Formats } from './formats';
import { rowList } from './row-list';

export interface ProblemLine {
  readonly row: number;
  /** 0-based; the first cell of the row where the problem is the whole row. */
  readonly column: number;
  readonly place: string;
  readonly sentence: string;
}

export interface ProblemGroup {
  readonly kind: ProblemKind;
  readonly title: string;
  readonly count: string;
  readonly lines: readonly ProblemLine[];
}

/** Problems by kind, the kind with most of them last: what is rare is not buried under what is common. */
export function problemGroups(problems: readonly Problem[], words: Words, formats: Formats): ProblemGroup[] {
  const kinds = new Map<ProblemKind, Problem[]>();
  for (const problem of problems) kinds.set(problem.kind, [...(kinds.get(problem.kind) ?? []), problem]);
  return [...kinds]
    .sort(([, a], [, b]) => a.length - b.length)
    .map(([kind, found]) => ({
      kind,
      title: words.problemKinds[kind],
      count: formats.count(found.length),
      lines: found.map((problem) => ({
        row: problem.row,
        column: problem.column ?? 0,
        place:
          problem.column === null ? fill(words.row, { row: problem.row }) : cellAddress(problem.row, problem.column),
        sentence: words.sentences?.problems[kind] ?? problem.message,
      })),
    }));
}

export interface NoteLine {
  readonly sentence: string;
  readonly rows: readonly number[];
  readonly rowsText: string;
}

export interface JournalLine {
  /** Of the Journal; null where no single row is meant. */
  readonly row: number | null;
  readonly place: string;
  readonly sentence: string;
}

/** Rows of the Journal that were not understood: they lead to that sheet, not to the one in use. */
export const journalLines = (notes: readonly Note[], words: Words, formats: Formats): readonly JournalLine[] =>
  notes.filter(isOfJournal).map((note) => {
    const line = note.parts?.['line'];
    return {
      row: line === undefined ? null : Number(line),
      place: line === undefined ? '' : fill(words.row, { row: line }),
      sentence: noteText(note, words, formats),
    };
  });

export const isOfJournal = ({ code }: Note): boolean => code === 'journal';

export function noteLines(notes: readonly Note[], words: Words, formats: Formats): NoteLine[] {
  return notes
    .filter((note) => !isOfJournal(note))
    .map((note) => {
      const { rows = [] } = note;
      return {
        sentence: noteText(note, words, formats),
        rows,
        rowsText: rows.length > 0 ? formats.plural(words.rowsOf, rows.length, { rows: rowList(rows) }) : '',
      };
    });
}

/** How many rows were left out, by reason. */
export function ignoredLines(
  ignored: readonly Ignored[],
  words: Words,
  formats: Formats,
): { readonly title: string; readonly count: string; readonly rows: readonly number[] }[] {
  const reasons = new Map<Ignored['reason'], number[]>();
  for (const { row, reason } of ignored) reasons.set(reason, [...(reasons.get(reason) ?? []), row]);
  return [...reasons].map(([reason, rows]) => ({
    title: words.ignoredReasons[reason],
    count: formats.count(rows.length),
    rows,
  }));
}
