import type { ChangedLetter } from '../../core/tasks/letters/letters-task';
import { inPlaceOf } from '../letters/letters-state';
import { changedGroups, changedHint } from '../lines/run-lines';
import { sheetState } from '../pane-state';
import { button, message } from './controls';
import { el, name } from './element';
import type { View } from './view';

/** Letters that are not as they were seen any more, by name: old against new, or why there is none now. */
export function changedLetters({ state, words, formats, act }: View): HTMLElement[] {
  const { letters } = sheetState(state);
  const { changed } = letters;
  if (changed.length === 0) return [];
  const whose = (one: ChangedLetter): HTMLElement => {
    const now = inPlaceOf(letters, one)?.letter;
    const who = name(one.name || one.account);
    return now
      ? button(who, { key: `changed-${now.key}`, look: 'transparent', press: () => act.openLetter(now.key) })
      : el('strong', {}, who);
  };
  return [
    message('warning', [
      el('strong', { tabindex: -1, 'data-key': 'changed' }, formats.plural(words.run.changed, changed.length)),
      el('p', {}, changedHint(letters, words, formats)),
      el(
        'ul',
        { class: 'plain' },
        ...changedGroups(changed, words, formats).map(({ letters: alike, lines }) => {
          const said = lines.map((line) => el('p', { class: 'quiet' }, name(line)));
          const names = alike.map((one) => el('div', {}, whose(one)));
          // What is said of many stands above them.
          return el('li', { class: 'in-doubt' }, ...(names.length > 1 ? [...said, ...names] : [...names, ...said]));
        }),
      ),
    ]),
  ];
}
