import { el } from './element';

/** A part of a page under its own heading. */
export const part = (title: string, ...content: readonly (HTMLElement | null)[]): HTMLElement =>
  el('section', { class: 'part' }, el('h3', {}, title), ...content);
