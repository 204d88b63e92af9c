import type { Doing } from '../pane-state';
import { isBusy, sheetState } from '../pane-state';
import { loggedText } from '../lines/logged-text';
import { button } from './controls';
import { el } from './element';
import { fill } from '../words/words';
import type { View } from './view';

export interface Foot {
  show(view: View): void;
}

/** The line that says what is going on, and Score, always at hand. It stays in place, so that a screen reader hears it. */
export function foot(node: HTMLElement, press: () => void, undo: () => void): Foot {
  const progress = el('fluent-progress-bar', { class: 'progress', shape: 'square', thickness: 'medium' });
  const status = el('div', { class: 'status', role: 'status' });
  const score = button('', { key: 'score', press, look: 'primary' });
  score.setAttribute('size', 'medium');
  score.classList.add('score');
  const back = button('', { key: 'undo', press: undo, look: 'outline' });
  node.append(progress, status, back, score);
  return {
    show({ state, words, formats }) {
      const { doing } = state;
      const { inspected, stopped, undo } = sheetState(state);
      const last = undo[undo.length - 1];
      const idle = state.said || (inspected && !inspected.refused && !stopped ? words.ready : '');
      setText(status, doing ? words.doing[doing.what] : idle);
      setText(score, words.score);
      setText(back, words.log.undo);
      back.hidden = !last;
      back.title = last
        ? fill(words.log.said, { name: last.name, what: loggedText(last.written, words, formats) })
        : '';
      score.toggleAttribute('disabled-focusable', isBusy(state) || state.sheet === '');
      node.toggleAttribute('data-busy', doing !== null);
      progress.setAttribute('aria-label', doing ? words.doing[doing.what] : words.ready);
      progress.hidden = doing === null;
      const part = doing ? wholePart(doing) : null;
      if (part === null) progress.removeAttribute('value');
      else progress.setAttribute('value', String(part));
    },
  };
}

/** The live region speaks only when its text is another. */
function setText(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Where each step of a run begins and ends, in hundredths: reading and writing are what takes time. */
const SPANS = { reading: [0, 40], thinking: [40, 55], writing: [55, 100] } as const;

function wholePart({ what, part }: Doing): number | null {
  if (what === 'inspecting' || what === 'removing' || what === 'logging') return null;
  const [from, to] = SPANS[what];
  return from + (to - from) * Math.min(1, Math.max(0, part ?? 0));
}
