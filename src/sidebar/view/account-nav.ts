import { openListed, sheetState } from '../pane-state';
import type { View } from './view';
import { walkNav } from './walk-nav';

/** Back to the list, and on to the next account or the one before. */
export function accountNav({ state, words, formats, act }: View): HTMLElement[] {
  const sheet = sheetState(state);
  if (!openListed(sheet)) return [];
  const { walk, openAccount } = sheet;
  const { back, previous, next } = words.work;
  return walkNav(words, formats, {
    ...{ back, previous, next },
    at: walk.indexOf(openAccount ?? ''),
    all: walk.length,
    close: () => act.openAccount(null),
    step: act.step,
  });
}
