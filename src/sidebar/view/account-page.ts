import type { DraftProblem, LogForm } from '../log/draft';
import { openListed, sheetState } from '../pane-state';
import { accountFacts } from './account-facts';
import { accountTop } from './account-top';
import { message } from './controls';
import { el } from './element';
import { planPreview } from './log-forms';
import { logPanel } from './log-panel';
import { asksIn, nameQuestion } from './name-question';
import { bringIntoView, focusOn, section } from './section';
import type { View } from './view';

/** Where a problem of what was filled in is mended. */
const MENDED_AT: Readonly<Record<DraftProblem, string>> = {
  'pay-day': 'log-day',
  'first-day': 'log-day',
  'past-day': 'log-day',
  'far-day': 'log-day',
  amount: 'log-amount',
  code: 'log-code',
  count: 'log-count',
  note: 'log-note',
};

/** The page of one account: what to do, what happened, and all that is known. */
export function accountPage(node: HTMLElement): (view: View) => void {
  const [topNode, logNode, factsNode] = [
    el('div', { class: 'top' }),
    el('div', { class: 'log' }),
    el('div', { class: 'known' }),
  ];
  const [problemNode, previewNode] = [
    el('div', { class: 'log-problem' }),
    el('div', { class: 'preview', 'aria-live': 'polite' }),
  ];
  node.append(topNode, logNode, factsNode);
  const [topPart, logPart, factsPart] = [section(topNode), section(logNode), section(factsNode)];
  const [problemPart, previewPart] = [section(problemNode), section(previewNode)];
  let problemBefore: DraftProblem | null = null;
  let formBefore: LogForm | null = null;

  return (view) => {
    const { state, words, formats } = view;
    const sheet = sheetState(state);
    const listed = openListed(sheet);
    if (!listed) return;
    const { logForm, draft, draftProblem } = sheet;
    const spoken = [words, formats];
    topPart([...spoken, listed, sheet.letters.outbox], () => accountTop(view, listed));
    logPart([...spoken, listed, logForm], () => logPanel(view, listed, problemNode, previewNode));
    previewPart([...spoken, logForm, draft.day, draft.amount, draft.count, draft.every], () =>
      planPreview(view, listed),
    );
    problemPart([...spoken, draftProblem, asksIn(state, 'log')], () => [
      ...(draftProblem === null ? [] : [message('error', [words.log.problems[draftProblem]])]),
      ...nameQuestion(view, 'log'),
    ]);
    factsPart([...spoken, listed], () => accountFacts(view, listed));
    if (draftProblem !== null && draftProblem !== problemBefore) focusOn(logNode, MENDED_AT[draftProblem]);
    problemBefore = draftProblem;
    const first = logNode.querySelector<HTMLElement>('.form [data-key]')?.dataset['key'];
    if (first !== undefined && logForm !== formBefore) bringIntoView(logNode, first);
    formBefore = logForm;
  };
}
