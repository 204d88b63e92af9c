import { asListed, lacksHead, openLetter } from '../letters/letters-state';
import { sheetState, type SheetState } from '../pane-state';
import { el } from './element';
import { letterheadForm } from './letterhead-form';
import { letterPage } from './letter-page';
import { lettersHead } from './letters-head';
import { lettersList } from './letters-list';
import { lettersOutbox } from './letters-outbox';
import { withoutLetter } from './letters-without';
import { asksIn } from './name-question';
import { returnedLetters } from './returned-letters';
import { bringIntoView, section } from './section';
import type { View } from './view';
import { walkNav } from './walk-nav';

/** The letters of the day: the list, or in its place one of them with the way on and back above it. */
export function lettersPage(node: HTMLElement, navNode: HTMLElement): (view: View) => void {
  const made = (name: string): HTMLElement => el('div', { class: name });
  const [headNode, formNode, outboxNode] = [made('summary'), made('summary'), made('summary')];
  const [listNode, withoutNode] = [made('list'), made('list')];
  const returnedNode = made('summary');
  const nodes = [headNode, formNode, outboxNode, listNode, withoutNode, returnedNode];
  const pageNode = el('div', { class: 'page' });
  node.append(...nodes, pageNode);
  const [headPart, formPart, outboxPart] = [section(headNode), section(formNode), section(outboxNode)];
  const [listPart, withoutPart] = [section(listNode), section(withoutNode)];
  const returnedPart = section(returnedNode);
  const [navPart, pagePart] = [section(navNode), section(pageNode)];
  let told = { sheet: '', returned: null as SheetState['returned'] };

  return (view) => {
    const { state, words, formats } = view;
    const { scored, letters } = sheetState(state);
    const spoken = [words, formats];
    const { prepared, outbox, mail, open, leftOut, came, changed, visibleOnly, progress } = letters;
    const isOpen = openLetter(letters) !== null;
    const isHere = state.tab === 'letters';
    navPart([...spoken, isHere && isOpen && open, prepared], () => (isHere && isOpen ? nav(view) : []));
    for (const one of nodes) one.hidden = isOpen;
    pageNode.hidden = !isOpen;
    if (!isHere) return;
    const isBusy = progress !== null;
    const host = state.surroundings?.host;
    const { broken, carriesOn } = letters;
    const runs = [outbox, broken, carriesOn];
    const summary = [prepared, mail, leftOut, came, changed, visibleOnly, progress, host, ...runs];
    headPart([...spoken, ...summary], () => lettersHead(view));
    formPart([...spoken, lacksHead(letters), letters.headLacks, prepared], () =>
      lacksHead(letters) ? letterheadForm(view) : [],
    );
    outboxPart([...spoken, outbox, prepared, came, isBusy], () => (isBusy ? [] : lettersOutbox(view)));
    if (!isOpen)
      listPart([...spoken, prepared, outbox, leftOut, letters.shown, progress, letters.ended], () => lettersList(view));
    withoutPart([...spoken, prepared, scored], () => withoutLetter(view));
    const asks = asksIn(state, 'reports');
    const { returned } = sheetState(state);
    returnedPart([...spoken, returned, mail, host, asks], () => (outbox ? returnedLetters(view) : []));
    if (returned && returned !== told.returned && state.sheet === told.sheet) bringIntoView(returnedNode, 'told');
    told = { sheet: state.sheet, returned };
    const { tested, asText } = letters;
    const isEditing = letters.draft !== null;
    const shown = [prepared, open, leftOut, changed, tested, asText, isEditing, letters.wrong, isBusy];
    pagePart([...spoken, ...shown], () => letterPage(view));
  };
}

function nav({ state, words, formats, act }: View): HTMLElement[] {
  const now = sheetState(state).letters;
  const keys = asListed(now).map(({ letter }) => letter.key);
  const { letters } = words;
  return walkNav(words, formats, {
    ...{ back: letters.back, previous: letters.previous, next: letters.next },
    at: keys.indexOf(now.open ?? ''),
    all: keys.length,
    close: () => act.openLetter(null),
    step: act.stepLetter,
  });
}
