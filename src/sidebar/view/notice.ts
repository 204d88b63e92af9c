import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { button, message } from './controls';
import { el } from './element';
import type { View } from './view';

/** What cannot wait, close to Score: a failure, the question which day counts, and the one before removing. */
export function urgent(view: View): HTMLElement[] {
  const { state, words, act } = view;
  const { stopped } = sheetState(state);
  const shown: HTMLElement[] = [];
  if (state.failure) {
    const again = button(words.again, { key: 'again', press: state.failure.again });
    shown.push(message('error', [el('strong', {}, words.failed), el('p', {}, state.failure.message)], [again]));
  }
  if (stopped?.ask) shown.push(staleQuestion(view, stopped.ask));
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

/** What is wrong with the sheet or with Policy, and what to do about it. */
export function obstacles({ state, words, act }: View): HTMLElement[] {
  const { inspected, stopped, scored } = sheetState(state);
  const shown: HTMLElement[] = [];
  const look = (): HTMLElement => button(words.lookAgain, { key: 'look', press: () => void act.look() });
  const refused = stopped ? stopped.refused : (inspected?.refused ?? null);
  if (refused) {
    const sentence = words.sentences?.refusals[refused.code] ?? refused.message;
    const below = scored ? ` ${words.lastRunBelow}` : '';
    shown.push(message('error', [el('strong', {}, words.refused), el('p', {}, sentence + below)], [look()]));
  }
  const problems = stopped ? stopped.policyProblems : (inspected?.policyProblems ?? []);
  if (problems.length > 0) {
    const lines = problems.map(({ address, message: said }) => el('li', {}, el('strong', {}, address), `: ${said}`));
    shown.push(message('error', [el('strong', {}, words.policyProblems), el('ul', {}, ...lines)], [look()]));
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
