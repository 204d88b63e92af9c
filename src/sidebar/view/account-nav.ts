import { openListed, sheetState } from '../pane-state';
import { fill } from '../words/words';
import { button } from './controls';
import { el, svg } from './element';
import type { View } from './view';

/** Back to the list, and on to the next account or the one before. */
export function accountNav({ state, words, formats, act }: View): HTMLElement[] {
  const sheet = sheetState(state);
  if (!openListed(sheet)) return [];
  const { walk, openAccount } = sheet;
  const at = walk.indexOf(openAccount ?? '');
  const step = (key: string, label: string, by: 1 | -1): HTMLElement => {
    const made = button(chevron(by), {
      key,
      label,
      look: 'subtle',
      press: () => (isThere(by) ? act.step(by) : undefined),
    });
    made.setAttribute('title', label);
    made.setAttribute('icon-only', '');
    made.toggleAttribute('disabled-focusable', !isThere(by));
    return made;
  };
  const isThere = (by: number): boolean => walk[at + by] !== undefined;
  const back = button(words.work.back, { key: 'back', look: 'subtle', press: () => act.openAccount(null) });
  const arrow = chevron(-1);
  arrow.setAttribute('slot', 'start');
  back.prepend(arrow);
  return [
    back,
    el(
      'span',
      { class: 'quiet' },
      fill(words.work.position, { at: formats.count(at + 1), all: formats.count(walk.length) }),
    ),
    step('previous', words.work.previous, -1),
    step('next', words.work.next, 1),
  ];
}

const chevron = (to: 1 | -1): SVGElement =>
  svg(
    'svg',
    { viewBox: '0 0 20 20', width: 16, height: 16, 'aria-hidden': 'true' },
    svg('path', { class: 'stroke', d: to > 0 ? 'M8 5l5 5-5 5' : 'M12 5l-5 5 5 5' }),
  );
