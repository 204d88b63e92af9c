import type { Conventions, Field } from '../../core/ledger/ledger';
import type { ColumnLine } from '../lines/column-lines';
import { columnGroups, fieldChoices, fieldName } from '../lines/column-lines';
import { countsLine } from '../lines/header-line';
import { sheetState } from '../pane-state';
import { catalogs } from '../words/language';
import type { Language } from '../words/words';
import { fill } from '../words/words';
import { badge, button, dropdown, foldable, message, radios, textInput } from './controls';
import { el } from './element';
import { formulas } from './formulas';
import { changedHeadings } from './changed-headings';
import { schedulePart } from './schedule-part';
import { totalsList } from './totals';
import type { View } from './view';

/** The columns to confirm, formulas to paste, language, and the way back. */
export function setup(view: View): HTMLElement[] {
  const { state, words, act } = view;
  const { scored } = sheetState(state);
  const languages = Object.values(catalogs).map(({ language, languageName }) => ({
    value: language,
    text: languageName,
    selected: language === state.language,
  }));
  return [
    ...columns(view),
    ...(scored && scored.formulas.length > 0 ? [formulas(view, scored.formulas)] : []),
    el(
      'div',
      { class: 'pair' },
      el('span', { class: 'label', 'aria-hidden': 'true' }, words.languageLabel),
      dropdown(words.languageLabel, 'language', languages, (value) => act.speak(value as Language)),
    ),
    el(
      'div',
      { class: 'pair' },
      el('span', { class: 'label', 'aria-hidden': 'true' }, words.work.yourName),
      textInput(words.work.yourName, 'me', { value: state.me, change: act.nameMe }),
    ),
    ...schedulePart(view),
    ...(state.sheet === ''
      ? []
      : [
          el(
            'div',
            { class: 'way-out' },
            button(words.remove, { key: 'remove', press: () => void act.askRemove(true) }),
          ),
        ]),
  ];
}

function columns(view: View): HTMLElement[] {
  const { state, words, formats } = view;
  const sheet = sheetState(state);
  const { inspected } = sheet;
  if (!inspected?.table) return [];
  const { table } = inspected;
  const groups = columnGroups(table, inspected.samples, words, formats);
  const rows = (lines: readonly ColumnLine[]): HTMLElement[] => lines.map((line) => columnRow(view, line));
  const settled = inspected.confirmed && groups.toCheck.length === 0;
  const intro = !settled ? words.checkColumns : sheet.changed ? words.columnChanged : words.columnsReady;
  const fold = (key: string, title: string, open: boolean, lines: readonly ColumnLine[]): HTMLElement | null =>
    lines.length === 0
      ? null
      : foldable(
          title,
          null,
          state.folded[key] ?? open,
          (now) => view.act.fold(key, now),
          () => rows(lines),
        );
  return [
    el('p', { class: 'hint' }, intro),
    el(
      'p',
      { class: 'quiet' },
      [words.layouts[table.layout], countsLine(null, inspected.counts, table.layout, words, formats)]
        .filter((part) => part !== '')
        .join(' · '),
    ),
    totalsList(inspected.totals, view),
    ...changedHeadings(view),
    ...questions(view),
    el(
      'div',
      { class: 'columns' },
      ...(groups.toCheck.length > 0
        ? [el('h3', {}, formats.plural(words.toCheck, groups.toCheck.length)), ...rows(groups.toCheck)]
        : []),
      fold('recognized', formats.plural(words.recognized, groups.recognized.length), !settled, groups.recognized),
      fold('not-used', formats.plural(words.notUsed, groups.notUsed.length), false, groups.notUsed),
    ),
  ];
}

/** What the sheet alone does not tell; an answer given here stays in sight, so that it can be taken back. */
function questions({ state, words, act }: View): HTMLElement[] {
  const { inspected, conventions } = sheetState(state);
  const open = (question: keyof Conventions): boolean =>
    inspected?.table?.undecided.includes(question) === true || conventions[question] !== undefined;
  const ask = <Key extends keyof Conventions>(
    key: Key,
    question: string,
    answers: Readonly<Record<NonNullable<Conventions[Key]>, string>>,
  ): HTMLElement | null =>
    open(key)
      ? radios(
          question,
          key,
          Object.entries<string>(answers).map(([value, text]) => ({
            value,
            text,
            selected: conventions[key] === value,
          })),
          (value) => act.pickConvention({ [key]: value }),
        )
      : null;
  return [
    state.nudged ? message('warning', [words.answerFirst]) : null,
    ask('decimalMark', words.decimalMark, words.decimalMarks),
    ask('dayOrder', words.dayOrder, words.dayOrders),
  ].filter((node) => node !== null);
}

function columnRow({ state, words, act }: View, line: ColumnLine): HTMLElement {
  const layout = sheetState(state).inspected?.table?.layout ?? 'detail';
  const choices = fieldChoices(layout, line.field, words).map((field) => ({
    value: field,
    text: fieldName(field, words),
    selected: field === line.field,
  }));
  const label = fill(words.columnIs, { heading: line.heading });
  return el(
    'div',
    { class: 'column' },
    el(
      'div',
      { class: 'heading' },
      el('bdi', { title: line.heading }, line.heading),
      line.doubt === null ? null : badge(words.sure[line.doubt], line.doubt === 'unsure' ? 'warning' : 'informative'),
    ),
    el('div', { class: 'samples', title: line.samples }, line.samples),
    dropdown(label, `column-${line.column}`, choices, (value) => act.pickField(line.heading, value as Field)),
  );
}
