import type { ReadyFormula } from '../../core/tasks/task';
import { fill } from '../words/words';
import { button, foldable } from './controls';
import { copyText } from './copy-text';
import { el } from './element';
import type { View } from './view';

/** Formulas in the workbook's own argument separator, each with a way to copy it. */
export function formulas({ state, words, act }: View, ready: readonly ReadyFormula[]): HTMLElement {
  const open = state.folded['formulas'] ?? false;
  return foldable(
    words.formulas,
    null,
    open,
    (now) => act.fold('formulas', now),
    () => [
      el('p', { class: 'hint' }, words.formulasHint),
      ...ready.map((formula, i) => {
        const purpose = words.purposes[formula.purpose] ?? formula.purpose;
        const text = el('code', { tabindex: 0, 'aria-label': formula.name }, formula.text);
        const copy = button(words.copy, {
          key: `copy-${i}`,
          look: 'outline',
          label: fill(words.copyOf, { name: formula.name }),
          press: () => void copyText(text).then((done) => (copy.textContent = done ? words.copied : words.pressCopy)),
        });
        return el('div', { class: 'formula' }, el('p', {}, purpose), text, copy);
      }),
    ],
  );
}
