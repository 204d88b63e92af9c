import { policyProblemText, refusalText } from '../lines/core-sentences';
import { failureText } from '../lines/failure-text';
import type { AskedDay, AskedGone } from '../pane-acts';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { button, message } from './controls';
import { nameQuestion } from './name-question';
import { el } from './element';
import { sendQuestion } from './send-question';
import type { View } from './view';

/** What cannot wait, close to Score: a failure, the question which day counts, and the one before removing. */
export function urgent(view: View): HTMLElement[] {
  const { state, words, act } = view;
  const { stopped, letters } = sheetState(state);
  const ours = state.surroundings?.ours ?? [];
  const shown: HTMLElement[] = [];
  if (state.failure) {
    const again = button(words.again, { key: 'again', press: state.failure.again });
    shown.push(
      message(
        'error',
        [el('strong', {}, words.failed), el('p', {}, failureText(state.failure.message, words))],
        [again],
      ),
    );
  }
  if (stopped?.ask?.about === 'as-of') shown.push(staleQuestion(view, stopped.ask));
  if (stopped?.ask?.about === 'gone') shown.push(goneQuestion(view, stopped.ask));
  shown.push(...nameQuestion(view, 'send'));
  if (letters.asking) shown.push(sendQuestion(view));
  if (state.removing) {
    shown.push(
      message(
        'warning',
        [
          fill(words.removeAsk, { sheet: state.sheet }),
          ours.length === 0 ? null : el('p', {}, fill(words.removeStays, { sheets: ours.join(', ') })),
        ],
        [
          button(words.removeNo, { key: 'remove-no', press: () => void act.askRemove(false) }),
          button(words.removeYes, { key: 'remove-yes', press: () => void act.remove(), look: 'primary' }),
        ],
      ),
    );
  }
  return shown;
}

/** What is wrong with the sheet or with Policy, and what to do about it. */
export function obstacles({ state, words, formats, act }: View): HTMLElement[] {
  const { inspected, stopped, scored } = sheetState(state);
  const shown: HTMLElement[] = [];
  const look = (): HTMLElement => button(words.lookAgain, { key: 'look', press: () => void act.look() });
  const refused = stopped ? stopped.refused : (inspected?.refused ?? null);
  if (refused) {
    const below = scored ? ` ${words.lastRunBelow}` : '';
    shown.push(
      message('error', [el('strong', {}, words.refused), el('p', {}, refusalText(refused, words) + below)], [look()]),
    );
  }
  const problems = stopped ? stopped.policyProblems : (inspected?.policyProblems ?? []);
  if (problems.length > 0) {
    const lines = problems.map((problem) =>
      el('li', {}, el('strong', {}, problem.address), `: ${policyProblemText(problem, words, formats)}`),
    );
    shown.push(message('error', [el('strong', {}, words.policyProblems), el('ul', {}, ...lines)], [look()]));
  }
  return shown;
}

function staleQuestion({ words, formats, act }: View, asked: AskedDay): HTMLElement {
  const { asOf, newer, from, tooOld } = asked;
  const days = { asOf: formats.day(asOf), newer: formats.day(newer) };
  const use = (key: string, day: number, likely: boolean): HTMLElement =>
    button(fill(words.useDay, { day: formats.day(day) }), {
      key: likely ? 'likely' : key,
      press: () => void act.scoreAsOf(day, asked),
      look: likely ? 'primary' : 'outline',
    });
  // The sheet's own day is the likely one, what was paid since is not on it; but with data too old nothing can be done.
  const newerIsLikely = from === 'file' || tooOld;
  return message(
    'warning',
    [fill(words.stale[from === 'today' && tooOld ? 'tooOld' : from], days)],
    [use('older-day', asOf, !newerIsLikely), use('newer-day', newer, newerIsLikely)],
  );
}

/** Many at once are more often an export that was cut than customers who all paid. */
function goneQuestion({ words, formats, act }: View, { gone, open, since }: AskedGone): HTMLElement {
  const counts = { gone: formats.count(gone), open: formats.count(open), day: formats.day(since) };
  return message(
    'warning',
    [fill(words.gonePaid.ask, counts)],
    [
      button(words.gonePaid.notExported, {
        key: 'likely',
        look: 'primary',
        press: () => void act.scoreGone('not exported'),
      }),
      button(words.gonePaid.paid, { key: 'gone-paid', press: () => void act.scoreGone('paid') }),
    ],
  );
}
