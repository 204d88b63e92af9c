import { totalLines } from '../lines/header-line';
import { message } from './controls';
import { el } from './element';
import type { View } from './view';

/** The open totals, a line for each currency: they are never added together. */
export function totalsList(totals: Readonly<Record<string, number>>, { words, formats }: View): HTMLElement {
  if (Object.keys(totals).length === 0)
    return message('warning', [el('strong', {}, words.nothingOpen), ' ', words.otherSheet]);
  return el(
    'dl',
    { class: 'totals' },
    el('dt', {}, words.openTotal),
    ...totalLines(totals, formats).map(({ currency, amount }) => el('dd', {}, amount, el('small', {}, ` ${currency}`))),
  );
}
