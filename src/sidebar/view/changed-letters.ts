import type { ChangedLetter } from '../../core/tasks/letters/letters-task';
import { inPlaceOf } from '../letters/letters-state';
import { changedGroups, changedHint } from '../lines/run-lines';
import { sheetState } from '../pane-state';
import { button, message } from './controls';
import { el, name } from './element';
import type { View } from './view';

/** Letters that did not go out when Send was pressed: those that the gate holds, and those that are not as they were seen. */
export function changedLetters(view: View): HTMLElement[] {
  const { state, words, formats } = view;
  const { letters } = sheetState(state);
  const held = letters.changed.filter(({ why }) => why.is === 'held');
  const others = letters.changed.filter(({ why }) => why.is !== 'held');
  const box = (title: string, isFirst: boolean, list: HTMLElement): HTMLElement =>
    message('warning', [
      isFirst ? el('strong', { tabindex: -1, 'data-key': 'changed' }, title) : el('strong', {}, title),
      isFirst ? el('p', {}, changedHint(letters, words, formats)) : null,
      list,
    ]);
  return [
    ...(others.length > 0
      ? [box(formats.plural(words.run.changed, others.length), true, othersList(view, others))]
      : []),
    ...(held.length > 0
      ? [box(formats.plural(words.run.cannotGo, held.length), others.length === 0, heldList(view, held))]
      : []),
  ];
}

/** Many are held for one reason, as by the hour: their names are in the list below, and one count is in the title. */
function heldList({ words, formats }: View, held: readonly ChangedLetter[]): HTMLElement {
  const groups = changedGroups(held, words, formats);
  const whose = ([one, ...more]: readonly ChangedLetter[]): HTMLElement | string | null => {
    if (more.length === 0) return name(one ? one.name || one.account : '');
    return groups.length === 1 ? null : formats.count(more.length + 1);
  };
  return el(
    'ul',
    { class: 'plain' },
    ...groups.map(({ letters, lines }) => {
      const who = whose(letters);
      return el(
        'li',
        { class: 'in-doubt' },
        who === null ? null : el('div', {}, el('strong', {}, who)),
        ...lines.map((line) => el('p', { class: 'quiet' }, name(line))),
      );
    }),
  );
}

/** By name: old against new, or why there is none now. */
function othersList({ state, words, formats, act }: View, others: readonly ChangedLetter[]): HTMLElement {
  const { letters } = sheetState(state);
  const whose = (one: ChangedLetter): HTMLElement => {
    const now = inPlaceOf(letters, one)?.letter;
    const who = name(one.name || one.account);
    return now
      ? button(who, { key: `changed-${now.key}`, look: 'transparent', press: () => act.openLetter(now.key) })
      : el('strong', {}, who);
  };
  return el(
    'ul',
    { class: 'plain' },
    ...changedGroups(others, words, formats).map(({ letters: alike, lines }) => {
      const said = lines.map((line) => el('p', { class: 'quiet' }, name(line)));
      const names = alike.map((one) => el('div', {}, whose(one)));
      // What is said of many stands above them.
      return el('li', { class: 'in-doubt' }, ...(names.length > 1 ? [...said, ...names] : [...names, ...said]));
    }),
  );
}
