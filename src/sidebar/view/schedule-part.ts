import type { Schedule } from '../../core/tasks/inspect-task';
import { sheetState } from '../pane-state';
import { checkbox, dropdown } from './controls';
import { el } from './element';
import type { View } from './view';

const WHENS: readonly Schedule['schedule'][] = ['off', 'daily', 'weekly'];

/** When letters are prepared by themselves: in Google Sheets only, which runs a script while nobody is there. */
export function schedulePart({ state, words, act }: View): HTMLElement[] {
  const { schedule: said } = words;
  const { surroundings } = state;
  const { inspected } = sheetState(state);
  if (!surroundings || !inspected?.table) return [];
  if (surroundings.host === 'excel') return [el('h2', {}, said.title), el('p', { class: 'hint' }, said.notInExcel)];
  const { schedule: stands } = inspected;
  if (!stands) return [el('h2', {}, said.title), el('p', { class: 'hint' }, said.scoreFirst)];
  const whens = WHENS.map((value) => ({ value, text: said.whens[value], selected: value === stands.schedule }));
  const isOn = stands.schedule !== 'off';
  return [
    el('h2', {}, said.title),
    el('p', { class: 'hint' }, said.hint),
    el(
      'div',
      { class: 'pair' },
      el('span', { class: 'label', 'aria-hidden': 'true' }, said.when),
      dropdown(said.when, 'schedule', whens, (value) => void act.schedule({ schedule: value as Schedule['schedule'] })),
    ),
    ...(isOn
      ? [
          checkbox(
            said.digest,
            'digest',
            stands.digest === 'yes',
            (on) => void act.schedule({ digest: on ? 'yes' : 'no' }),
          ),
          el('p', { class: 'quiet' }, `${said.sends[stands.unattended]} ${said.own}`),
        ]
      : []),
  ];
}
