import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { message } from './controls';
import type { View } from './view';

/** Columns that came or went since the sheet was confirmed; nothing where all are as they were. */
export function changedHeadings({ state, words }: View): HTMLElement[] {
  const changed = sheetState(state).inspected?.changed;
  if (!changed || changed.added.length + changed.gone.length === 0) return [];
  const lines = [
    changed.added.length > 0 ? fill(words.added, { headings: changed.added.join(', ') }) : '',
    changed.gone.length > 0 ? fill(words.gone, { headings: changed.gone.join(', ') }) : '',
  ];
  return [message('info', [lines.filter((line) => line !== '').join(' ')])];
}
