import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { button, message } from './controls';
import { el } from './element';
import type { View } from './view';

/** What stands between the person and the next score: a failure, a question, or what is wrong with sheet or Policy. */
export function notice(view: View): HTMLElement[] {
  const { state, words, act } = view;
  const { inspected, stopped, scored } = sheetState(state);
  const shown: HTMLElement[] = [];
  if (state.failure) {
    const again = button(words.again, { key: 'again', press: state.failure.again });
    shown.push(message('error', [el('strong', {}, words.failed), ' ', state.failure.message], [again]));
  }
  if (stopped?.ask) shown.push(staleQuestion(view, stopped.ask));

  const refused = stopped ? stopped.refused : (inspected?.refused ?? null);
  if (refused) {
    const sentence = words.sentences?.refusals[refused.code] ?? refused.message;
    const below = scored ? ` ${words.lastRunBelow}` : '';
    shown.push(message('error', [el('strong', {}, words.refused), el('p', {}, sentence + below)]));
  }
  const problems = stopped ? stopped.policyProblems : (inspected?.policyProblems ?? []);
  if (problems.length > 0) {
    const lines = problems.map(({ address, message: said }) => el('li', {}, el('strong', {}, address), `: ${said}`));
    shown.push(message('error', [el('strong', {}, words.policyProblems), el('ul', {}, ...lines)]));
  }
  if (state.removing) {
    shown.push(
      message(
        'warning',
        [fill(words.removeAsk, { sheet: state.sheet })],
        [
          button(words.removeNo, { key: 'remove-no', press: () => act.askRemove(false) }),
          button(words.removeYes, { key: 'remove-yes', press: () => void act.remove(), look: 'primary' }),
        ],
      ),
    );
  }
  return shown;
}

function staleQuestion(
  { words, formats, act }: View,
  { asOf, newer, from }: { readonly asOf: number; readonly newer: number; readonly from: 'file' | 'today' },
): HTMLElement {
  const days = { asOf: formats.day(asOf), newer: formats.day(newer) };
  const use = (day: string): string => fill(words.useDay, { day });
  return message(
    'warning',
    [fill(words.stale[from], days)],
    [
      button(use(days.asOf), { key: 'keep-day', press: () => void act.scoreAsOf(asOf, newer) }),
      button(use(days.newer), { key: 'newer-day', press: () => void act.scoreAsOf(newer, newer), look: 'primary' }),
    ],
  );
}
