import { dayOf, isoDay } from '../../core/cells/day';
import { asOfChoices } from '../lines/as-of-line';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { button, dropdown, textInput } from './controls';
import { el } from './element';
import type { View } from './view';

/** Which sheet, and as of which day. */
export function head(view: View): HTMLElement[] {
  const { state, words, act } = view;
  const { surroundings, sheet } = state;
  if (!surroundings) return [];
  if (surroundings.sheets.length === 0) {
    return [
      el('p', {}, words.noSheets),
      button(words.lookAgain, { key: 'look-again', press: () => void act.start(), look: 'primary' }),
    ];
  }
  const sheets = surroundings.sheets.map((text) => ({ value: text, text, selected: text === sheet }));
  const elsewhere = surroundings.active !== sheet && surroundings.sheets.includes(surroundings.active);
  return [
    el('span', { class: 'label', 'aria-hidden': 'true' }, words.sheet),
    dropdown(words.sheet, 'sheet', sheets, act.pickSheet),
    ...(elsewhere
      ? [
          el(
            'div',
            { class: 'under' },
            button(fill(words.useSheet, { sheet: surroundings.active }), {
              key: 'use-active',
              press: () => act.pickSheet(surroundings.active),
              look: 'transparent',
            }),
          ),
        ]
      : []),
    ...asOf(view),
  ];
}

const OTHER = 'other';

function asOf({ state, words, formats, act }: View): HTMLElement[] {
  const { inspected, scored, outdated } = sheetState(state);
  if (!inspected || (inspected.refused && inspected.refused.code !== 'no-as-of')) return [];
  const known = asOfChoices(inspected, words, formats);
  const scoredDay = scored?.asOf ?? null;
  // After a run the day it used is the one that counts, whatever the sheet was thought to say before.
  const choices =
    scoredDay === null || known.some(({ day }) => day === scoredDay)
      ? known.map(({ day, text, selected }) => ({
          value: String(day),
          // Where the day came from may be another by now.
          text: outdated && day === scoredDay ? formats.day(day) : text,
          selected: scoredDay === null ? selected : day === scoredDay,
        }))
      : [
          { value: String(scoredDay), text: formats.day(scoredDay), selected: true },
          ...known.map(({ day, text }) => ({ value: String(day), text, selected: false })),
        ];
  const other = { value: OTHER, text: words.otherDay, selected: choices.length === 0 || state.pickingDay };
  const pick = (value: string): void => {
    if (value === OTHER) act.openDayPicker(true);
    else act.pickDay(Number(value));
  };
  return [
    el('span', { class: 'label', 'aria-hidden': 'true' }, words.asOf),
    dropdown(
      words.pickDay,
      'as-of',
      [...choices.map((choice) => ({ ...choice, selected: choice.selected && !state.pickingDay })), other],
      pick,
    ),
    ...(state.pickingDay || choices.length === 0 ? [dayPicker({ state, words, formats, act })] : []),
  ];
}

function dayPicker({ state, words, act }: View): HTMLElement {
  const { inspected } = sheetState(state);
  const now = inspected?.asOf ?? inspected?.asOfChoices[0] ?? null;
  const input = textInput(words.otherDay, 'day', {
    type: 'date',
    value: now ? isoDay(now.day) : '',
    change: (text) => {
      const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
      const picked = dayOf(year, month, day);
      if (picked !== null) act.pickDay(picked);
    },
  });
  return el('div', { class: 'under' }, input);
}
