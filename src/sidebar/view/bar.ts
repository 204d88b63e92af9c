import { el } from './element';

/** A picture of a share between 0 and 1; the figure stands beside it. */
export function bar(share: number, look = ''): HTMLElement {
  const filled = el('span');
  filled.style.inlineSize = `${Math.min(1, Math.max(0, share)) * 100}%`;
  return el('span', { class: `bar ${look}`.trim(), 'aria-hidden': 'true' }, filled);
}
