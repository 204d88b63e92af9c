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

/** What is to be mended on a sheet of ours. */
export interface ElsewhereLine {
  /** Of that sheet; null where no single row is meant. */
  readonly row: number | null;
  readonly place: string;
  readonly sentence: string;
  /** How many problems it tells. */
  readonly count: number;
}

/** Rows of the Journal that were not understood: they lead to that sheet, not to the one in use. */
export const journalLines = (notes: readonly Note[], words: Words, formats: Formats): readonly ElsewhereLine[] =>
  notes.filter(isOfJournal).map((note) => elsewhereLine(note, words, formats, (row) => fill(words.row, { row })));

/** Currencies that have no rate: each leads to the cell of Policy that is to have it. */
export const rateLines = (notes: readonly Note[], words: Words, formats: Formats): readonly ElsewhereLine[] =>
  notes.filter(isOfRate).map((note) => elsewhereLine(note, words, formats, (row) => cellAddress(row, RATE_COLUMN)));

/** Of the Policy sheet. */
export const RATE_COLUMN = 1;

function elsewhereLine(note: Note, words: Words, formats: Formats, placeOf: (row: number) => string): ElsewhereLine {
  const line = note.parts?.['line'];
  const row = line === undefined ? null : Number(line);
  return {
    row,
    place: row === null ? '' : placeOf(row),
    sentence: noteText(note, words, formats),
    count: countOf(note),
  };
}

export const withoutRate = (notes: readonly Note[]): readonly string[] =>
  notes.filter(isOfRate).map(({ parts }) => String(parts?.['currency']));

const isOfJournal = ({ code }: Note): boolean => code === 'journal';
const isOfRate = ({ code }: Note): boolean => code === 'no-rate';

/** What stands elsewhere than on the sheet and somebody should mend. */
export const isToMend = (note: Note): boolean => isOfJournal(note) || isOfRate(note);

/** How many things that is: the heading of the checks and their tab count the same. */
export const countToMend = (problems: readonly Problem[], notes: readonly Note[]): number =>
  problems.length + notes.filter(isToMend).reduce((sum, note) => sum + countOf(note), 0);

/** A note may stand for many that are only counted. */
const countOf = ({ parts }: Note): number => (parts?.['is'] === 'more' ? Number(parts['count']) : 1);

export function noteLines(notes: readonly Note[], words: Words, formats: Formats): NoteLine[] {
  return notes
    .filter((note) => !isToMend(note))
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
