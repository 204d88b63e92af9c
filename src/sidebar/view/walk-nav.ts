import type { Formats } from '../lines/formats';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { button } from './controls';
import { el, svg } from './element';

export interface Walk {
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly at: number;
  readonly all: number;
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** Back to a list, and on to the next of its pages or the one before. */
export function walkNav({ work }: Words, formats: Formats, walk: Walk): HTMLElement[] {
  const { at, all } = walk;
  const isThere = (by: number): boolean => at + by >= 0 && at + by < all;
  const step = (key: string, label: string, by: 1 | -1): HTMLElement => {
    const press = (): void => (isThere(by) ? walk.step(by) : undefined);
    const made = button(chevron(by), { key, label, look: 'subtle', press });
    made.setAttribute('title', label);
    made.setAttribute('icon-only', '');
    made.toggleAttribute('disabled-focusable', !isThere(by));
    return made;
  };
  const back = button(walk.back, { key: 'back', look: 'subtle', press: walk.close });
  const arrow = chevron(-1);
  arrow.setAttribute('slot', 'start');
  back.prepend(arrow);
  const position = fill(work.position, { at: formats.count(at + 1), all: formats.count(all) });
  return [
    back,
    el('span', { class: 'quiet' }, position),
    step('previous', walk.previous, -1),
    step('next', walk.next, 1),
  ];
}

const chevron = (to: 1 | -1): SVGElement =>
  svg(
    'svg',
    { viewBox: '0 0 20 20', width: 16, height: 16, 'aria-hidden': 'true' },
    svg('path', { class: 'stroke', d: to > 0 ? 'M8 5l5 5-5 5' : 'M12 5l-5 5 5 5' }),
  );
