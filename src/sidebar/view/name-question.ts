import { ownersOf } from '../lines/work-list';
import { sheetState, type PaneState } from '../pane-state';
import { button, message, textInput } from './controls';
import { el } from './element';
import type { View } from './view';

/** How many collectors are offered by name. */
const OFFERED = 6;

type Then = NonNullable<PaneState['naming']>['then'];

/** What somebody is about to do, by the part of the pane in which they pressed. */
const PARTS = {
  log: (then: Then) => typeof then === 'object',
  list: (then: Then) => then === 'show mine',
  review: (then: Then) => then === 'review',
  send: (then: Then) => then === 'send letters',
  reports: (then: Then) => then === 'read reports',
} as const;

export type Asking = keyof typeof PARTS;

/** The question, in the part of the pane in which somebody pressed what needs a name. */
export const nameQuestion = (view: View, part: Asking): HTMLElement[] =>
  asksIn(view.state, part) ? [question(view)] : [];

export const asksIn = ({ naming }: PaneState, part: Asking): boolean => naming !== null && PARTS[part](naming.then);

/** Asked once, before the first thing is logged or when somebody wants to see only their own accounts. */
function question({ state, words, act }: View): HTMLElement {
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
      button(work.cancel, { key: 'cancel-name', look: 'subtle', press: () => act.leaveUnnamed() }),
    ],
  );
}
