import type { Doing } from '../doing';
import { sheetState } from '../pane-state';
import { lacksHead } from '../letters/letters-state';
import { sendingText } from '../lines/letter-lines';
import { loggedText } from '../lines/logged-text';
import { cameText, keptHereText, waysText } from '../lines/run-lines';
import { button } from './controls';
import { asksIn } from './name-question';
import { nextStep, type NextStep } from './next-step';
import { el } from './element';
import { fill } from '../words/words';
import type { View } from './view';

export interface Foot {
  show(view: View): void;
}

/** The line that says what is going on, and the next step, always at hand. It stays in place, so that a screen reader hears it. */
export function foot(node: HTMLElement, undo: () => void): Foot {
  let step: NextStep | null = null;
  const press = (): void => (step?.isReady ? step.press() : undefined);
  const progress = el('fluent-progress-bar', { class: 'progress', shape: 'square', thickness: 'medium' });
  const status = el('div', { class: 'status', role: 'status' });
  const score = button('', { key: 'score', press, look: 'primary' });
  score.setAttribute('size', 'medium');
  score.classList.add('score');
  const back = button('', { key: 'undo', press: undo, look: 'outline' });
  node.append(progress, status, back, score);
  return {
    show(view) {
      const { state, words, formats } = view;
      const { doing, tab } = state;
      const { inspected, stopped, undo, letters } = sheetState(state);
      const last = undo[undo.length - 1];
      const ready = inspected && !inspected.refused && !stopped ? words.ready : '';
      const idle = tab === 'letters' ? lettersSaid(view) : state.said || ready;
      step = nextStep(view);
      setText(
        status,
        letters.progress ? sendingText(letters.progress, words, formats) : doing ? words.doing[doing.what] : idle,
      );
      setText(score, step.text);
      setText(back, words.log.undo);
      back.hidden = !last || tab === 'letters';
      back.title = last
        ? fill(words.log.said, { name: last.name, what: loggedText(last.written, words, formats) })
        : '';
      // Asked whether to send, the person answers there.
      score.hidden = tab === 'letters' && (letters.asking || asksIn(state, 'send'));
      score.toggleAttribute('disabled-focusable', !step.isReady);
      node.toggleAttribute('data-busy', doing !== null);
      progress.setAttribute('aria-label', doing ? words.doing[doing.what] : words.ready);
      progress.hidden = doing === null;
      const part = doing ? wholePart(doing) : null;
      if (part === null) progress.removeAttribute('value');
      else progress.setAttribute('value', String(part));
    },
  };
}

/** What came of the letters last, in words, and what would be forgotten. */
function lettersSaid({ state, words, formats }: View): string {
  const { letters } = sheetState(state);
  const kept = keptHereText(letters, words, formats);
  if (letters.came) return [cameText(letters, words, formats), kept].filter((part) => part !== '').join(' · ');
  if (!letters.prepared || letters.prepared.ask) return '';
  if (lacksHead(letters)) return words.letters.head.title;
  return kept || waysText(letters, words, formats);
}

/** The live region speaks only when its text is another. */
function setText(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Where each step of a run begins and ends, in hundredths: reading and writing are what takes time. */
const SPANS = { reading: [0, 40], thinking: [40, 55], writing: [55, 100] } as const;

function wholePart({ what, part }: Doing): number | null {
  const share = Math.min(1, Math.max(0, part ?? 0));
  if (what === 'sending') return 100 * share;
  if (part === null) return null;
  const [from, to] = what === 'reading' || what === 'writing' ? SPANS[what] : SPANS.thinking;
  return from + (to - from) * share;
}
