import { JOURNAL_SHEET, POLICY_SHEET } from '../../core/workbook/our-sheets';
import type { Ignored, Note, Problem } from '../../core/ledger/reading';
import type { ElsewhereLine, ProblemGroup } from '../lines/findings';
import {
  countToMend,
  ignoredLines,
  isToMend,
  journalLines,
  noteLines,
  problemGroups,
  RATE_COLUMN,
  rateLines,
} from '../lines/findings';
import type { PaneState } from '../pane-state';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { button, foldable } from './controls';
import { el } from './element';
import type { View } from './view';

/** How many problems of a kind are listed before the rest is only counted. */
const LISTED = 50;

export interface Findings {
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  readonly ignored: readonly Ignored[];
}

/** What the last run found, or the last look where nothing has been scored yet. */
export function findings(state: PaneState): Findings {
  const { scored, inspected } = sheetState(state);
  if (scored) return scored;
  return { problems: inspected?.problems ?? [], notes: inspected?.notes ?? [], ignored: [] };
}

/** Problems that lead to their cells, what was repaired or decided, and what was left out. */
export function checks(view: View): HTMLElement[] {
  const { state, words, formats } = view;
  const { problems, notes, ignored } = findings(state);
  const toMend = countToMend(problems, notes);
  const groups = problemGroups(problems, words, formats);
  const rates = rateLines(notes, words, formats);
  return [
    el('h2', {}, toMend > 0 ? formats.plural(words.problems, toMend) : withoutProblems(view)),
    ...groups.map((group) => problemGroup(view, group, groups.length === 1)),
    ...(rates.length > 0
      ? [elsewhere(view, 'no-rate', words.rateProblems, null, rates, RATE_COLUMN, POLICY_SHEET)]
      : []),
    ...journalPart(view, notes),
    ...(notes.every(isToMend) ? [] : [notesPart(view, notes)]),
    ...(ignored.length > 0 ? [ignoredPart(view, ignored)] : []),
  ];
}

/** Nothing was accounted for where the sheet was refused. */
function withoutProblems({ state, words }: View): string {
  const { scored, inspected } = sheetState(state);
  return !scored && inspected?.refused ? words.refused : words.noProblems;
}

function problemGroup({ state, words, formats, act }: View, group: ProblemGroup, alone: boolean): HTMLElement {
  const open = state.folded[group.kind] ?? (alone || group.lines.length <= 3);
  return foldable(
    group.title,
    group.count,
    open,
    (now) => act.fold(group.kind, now),
    () => [
      el(
        'ul',
        { class: 'plain' },
        ...group.lines.slice(0, LISTED).map((line) =>
          el(
            'li',
            { class: 'problem' },
            button(line.place, {
              key: `problem-${line.row}-${line.column}-${group.kind}`,
              press: () => act.selectCell(line.row, line.column),
            }),
            el('span', {}, line.sentence),
          ),
        ),
        group.lines.length > LISTED
          ? el('li', { class: 'quiet' }, fill(words.andMore, { count: formats.count(group.lines.length - LISTED) }))
          : null,
      ),
    ],
  );
}

/** Rows of the Journal that count for nothing. */
export function journalPart(view: View, notes: readonly Note[]): HTMLElement[] {
  const { words, formats } = view;
  const lines = journalLines(notes, words, formats);
  if (lines.length === 0) return [];
  return [elsewhere(view, 'journal', words.journalProblems, words.journalHint, lines, 0, JOURNAL_SHEET)];
}

/** What is to be mended on a sheet of ours: open, because what a person wrote or should write there is missing. */
function elsewhere(
  { state, formats, act }: View,
  key: string,
  title: string,
  hint: string | null,
  lines: readonly ElsewhereLine[],
  column: number,
  sheet: string,
): HTMLElement {
  return foldable(
    title,
    formats.count(lines.reduce((sum, { count }) => sum + count, 0)),
    state.folded[key] ?? true,
    (now) => act.fold(key, now),
    () => [
      hint === null ? null : el('p', { class: 'hint' }, hint),
      el(
        'ul',
        { class: 'plain' },
        ...lines.map(({ row, place, sentence }, i) =>
          el(
            'li',
            { class: row === null ? '' : 'problem' },
            row === null
              ? null
              : button(place, { key: `${key}-${i}`, press: () => act.selectCell(row, column, sheet) }),
            el('span', {}, sentence),
          ),
        ),
      ),
    ],
  );
}

function notesPart({ state, words, formats, act }: View, notes: readonly Note[]): HTMLElement {
  const lines = noteLines(notes, words, formats);
  return foldable(
    words.notes,
    formats.count(lines.length),
    state.folded['notes'] ?? false,
    (now) => act.fold('notes', now),
    () => [
      el(
        'ul',
        { class: 'plain' },
        ...lines.map((line, i) =>
          el(
            'li',
            {},
            `${line.sentence} `,
            line.rowsText === ''
              ? null
              : button(line.rowsText, {
                  key: `note-${i}`,
                  look: 'transparent',
                  press: () => act.selectRows(line.rows),
                }),
          ),
        ),
      ),
    ],
  );
}

function ignoredPart({ state, words, formats, act }: View, ignored: readonly Ignored[]): HTMLElement {
  const title = formats.plural(words.ignored, ignored.length);
  return foldable(
    title,
    null,
    state.folded['ignored'] ?? false,
    (now) => act.fold('ignored', now),
    () => [
      el(
        'ul',
        { class: 'plain' },
        ...ignoredLines(ignored, words, formats).map((line, i) =>
          el(
            'li',
            { class: 'pair-ends' },
            button(line.title, { key: `ignored-${i}`, look: 'transparent', press: () => act.selectRows(line.rows) }),
            el('span', { class: 'figures' }, line.count),
          ),
        ),
      ),
    ],
  );
}
