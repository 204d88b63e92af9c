import { inPlaceOf } from '../letters/letters-state';
import { changedHint, changedLines } from '../lines/run-lines';
import { sheetState } from '../pane-state';
import { button, message } from './controls';
import { el, name } from './element';
import type { View } from './view';

/** Letters that are not as they were seen any more, by name: old against new, or why there is none now. */
export function changedLetters({ state, words, formats, act }: View): HTMLElement[] {
  const { letters } = sheetState(state);
  const { changed } = letters;
  if (changed.length === 0) return [];
  return [
    message('warning', [
      el('strong', { tabindex: -1, 'data-key': 'changed' }, formats.plural(words.run.changed, changed.length)),
      el('p', {}, changedHint(letters, words, formats)),
      el(
        'ul',
        { class: 'plain' },
        ...changed.map((one) => {
          const now = inPlaceOf(letters, one)?.letter;
          const who = name(one.name || one.account);
          return el(
            'li',
            { class: 'in-doubt' },
            now
              ? button(who, { key: `changed-${now.key}`, look: 'transparent', press: () => act.openLetter(now.key) })
              : el('strong', {}, who),
            ...changedLines(one, words, formats).map((line) => el('p', { class: 'quiet' }, name(line))),
          );
        }),
      ),
    ]),
  ];
}
