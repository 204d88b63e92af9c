import { ownersOf } from '../lines/work-list';
import { sheetState } from '../pane-state';
import { button, message, textInput } from './controls';
import { el } from './element';
import type { View } from './view';

/** How many collectors are offered by name. */
const OFFERED = 6;

/** Asked once, before the first thing is logged or when somebody wants to see only their own accounts. */
export function nameQuestion({ state, words, act }: View): HTMLElement {
  const { work } = words;
  const { scored } = sheetState(state);
  const owners = ownersOf(scored?.ranked ?? []).slice(0, OFFERED);
  const input = textInput(work.yourName, 'my-name', { placeholder: work.yourName, value: state.me });
  const said = (): string => (input as unknown as { value: string }).value;
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') act.nameMe(said());
  });
  return message(
    'info',
    [
      el('p', {}, work.askName),
      ...(owners.length === 0
        ? []
        : [
            el(
              'div',
              { class: 'answers' },
              ...owners.map((owner, i) => button(owner, { key: `owner-${i}`, press: () => act.nameMe(owner) })),
            ),
          ]),
      input,
    ],
    [
      button(work.saveName, { key: 'save-name', look: 'primary', press: () => act.nameMe(said()) }),
      button(work.cancel, { key: 'cancel-name', look: 'subtle', press: () => act.askName(false) }),
    ],
  );
}
