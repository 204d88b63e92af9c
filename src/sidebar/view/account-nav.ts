import { openListed, sheetState } from '../pane-state';
import { button } from './controls';
import { focusOn } from './section';
import type { View } from './view';
import { walkNav } from './walk-nav';

/** Back to the list, and on to the next account or the one before. */
export function accountNav({ state, words, formats, act }: View): HTMLElement[] {
  const sheet = sheetState(state);
  if (!openListed(sheet)) return [];
  const { walk, openAccount } = sheet;
  const { back, previous, next } = words.work;
  const [backTo, ...others] = walkNav(words, formats, {
    ...{ back, previous, next },
    at: walk.indexOf(openAccount ?? ''),
    all: walk.length,
    close: () => act.openAccount(null),
    step: act.step,
  });
  const log = button(words.log.toLog, {
    key: 'to-log',
    look: 'subtle',
    press: () => focusOn(document.body, 'log-reached'),
  });
  // Where it lies further down than the window is high.
  log.classList.add('in-low-window');
  return [backTo!, log, ...others];
}
