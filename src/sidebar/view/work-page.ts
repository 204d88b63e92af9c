import { openListed, sheetState } from '../pane-state';
import { accountNav } from './account-nav';
import { accountPage } from './account-page';
import { el } from './element';
import { asksIn } from './name-question';
import { section } from './section';
import type { View } from './view';
import { workList } from './work-list';
import { workSummary } from './work-summary';

/** Today's work: the list, or in its place the page of one account with the way on and back above it. */
export function workPage(node: HTMLElement, navNode: HTMLElement): (view: View) => void {
  const summaryNode = el('div', { class: 'summary' });
  const listNode = el('div', { class: 'list' });
  const pageNode = el('div', { class: 'page' });
  node.append(summaryNode, listNode, pageNode);
  const [summaryPart, listPart, navPart] = [section(summaryNode), section(listNode), section(navNode)];
  const pagePart = accountPage(pageNode);

  return (view) => {
    const { state, words, formats } = view;
    const { scored, inspected, find, shown, walk, openAccount, letters } = sheetState(state);
    const spoken = [words, formats];
    const isOpen = openListed(sheetState(state)) !== null;
    const { mineOnly, me } = state;
    navPart([...spoken, isOpen && state.tab === 'work' && openAccount, walk], () =>
      state.tab === 'work' ? accountNav(view) : [],
    );
    summaryNode.hidden = listNode.hidden = isOpen;
    pageNode.hidden = !isOpen;
    const { outbox, broken, carriesOn, progress } = letters;
    summaryPart([...spoken, scored, scored ? null : inspected, outbox, broken, carriesOn, progress === null], () =>
      workSummary(view),
    );
    // The list is as it was left until it is in view again.
    const today = view.act.today();
    const asks = asksIn(state, 'list');
    if (!isOpen)
      listPart([...spoken, scored, find, shown, mineOnly && me, asks, state.sheet, today], () => workList(view));
    pagePart(view);
  };
}
