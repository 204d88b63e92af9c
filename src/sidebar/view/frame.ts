import { openLetter, toDoInOutbox } from '../letters/letters-state';
import type { SheetState, Tab } from '../pane-state';
import { openListed, sheetState, tabs, unanswered } from '../pane-state';
import type { LogForm } from '../log/draft';
import { countToMend } from '../lines/findings';
import { checks, findings } from './checks';
import { badge } from './controls';
import { el } from './element';
import { foot } from './foot';
import { head } from './head';
import { lettersPage } from './letters-page';
import { asksIn } from './name-question';
import { obstacles, urgent } from './notice';
import { overview } from './overview';
import { bringIntoView, focusOn, section } from './section';
import { setup } from './setup';
import type { View } from './view';
import { workPage } from './work-page';

/** The pane's lasting parts, and how each is kept up with the state. What is in view stays where it is. */
export function frame(root: HTMLElement, undo: () => void): (view: View) => void {
  const headNode = el('header', { class: 'head' });
  const obstaclesNode = el('div', { class: 'notice' });
  const urgentNode = el('div', { class: 'notice urgent' });
  const tabsNode = el('div', { class: 'tabs' });
  const panels = Object.fromEntries(tabs.map((tab) => [tab, panel(tab)])) as Record<Tab, HTMLElement>;
  const navs: Record<Walked, HTMLElement> = {
    work: el('nav', { class: 'walk' }),
    letters: el('nav', { class: 'walk' }),
  };
  const footNode = el('footer', { class: 'foot' });
  root.classList.add('callsheet');
  const mainNode = el(
    'main',
    {},
    headNode,
    obstaclesNode,
    el('div', { class: 'sticky' }, tabsNode, ...Object.values(navs)),
    ...Object.values(panels),
  );
  root.replaceChildren(mainNode, urgentNode, footNode);

  const footPart = foot(footNode, undo);
  const [headPart, tabsPart] = [section(headNode), section(tabsNode)];
  const [obstaclesPart, urgentPart] = [section(obstaclesNode), section(urgentNode)];
  const workPart = workPage(panels.work, navs.work);
  const lettersPart = lettersPage(panels.letters, navs.letters);
  const [overviewPart, checksPart, setupPart] = [
    section(panels.overview),
    section(panels.checks),
    section(panels.setup),
  ];

  let asked: string | null = null;
  let wasSending = false;
  let changed: readonly unknown[] = [];
  let handed: readonly string[] = [];
  let shown: Tab = 'setup';
  /** The account, or letter, that is open in place of a list. */
  const opened: Record<Walked, string | null> = { work: null, letters: null };
  /** The form that was open, and how much was logged, when the page was shown last. */
  let logging = { form: null as LogForm | null, logged: 0 };
  const places = new Map<string, number>();
  const placeOf = (tab: Tab): string => (isWalked(tab) && opened[tab] !== null ? `page of ${tab}` : tab);
  mainNode.addEventListener('scroll', () => places.set(placeOf(shown), mainNode.scrollTop));

  return (view) => {
    const { state, words, formats } = view;
    const { inspected, scored, stopped, conventions, letters } = sheetState(state);
    const { problems, notes } = findings(state);
    const toMend = countToMend(problems, notes);
    const spoken = [words, formats];
    root.lang = words.language;
    headPart([...spoken, state.surroundings, state.sheet, inspected, scored, state.pickingDay], () => head(view));
    obstaclesPart([...spoken, state.sheet, inspected, stopped, scored], () => obstacles(view));
    const hadFocus = urgentNode.contains(document.activeElement);
    urgentPart([...spoken, state.failure, state.removing, state.naming, state.sheet, stopped, letters.asking], () =>
      urgent(view),
    );
    const hasSheet = state.sheet !== '' && (inspected !== null || scored !== null);
    const waits = toDoInOutbox(letters);
    tabsPart([...spoken, toMend, waits, hasSheet], () =>
      hasSheet ? [tabList(view, { checks: toMend, letters: waits })] : [],
    );
    workPart(view);
    lettersPart(view);
    // A page that is not in view is built when it comes into view.
    if (state.tab === 'overview')
      overviewPart([...spoken, scored, inspected === null, asksIn(state, 'review')], () => overview(view));
    if (state.tab === 'checks') checksPart([...spoken, findingsKey(view)], () => checks(view));
    if (state.tab === 'setup')
      setupPart([...spoken, state.sheet, inspected, scored, conventions, state.nudged, state.me], () => setup(view));
    showTab(state.tab, hasSheet);
    showPage(view);
    const isSending = letters.progress !== null;
    // How far it is, and what came of it, stands above the list.
    if (isSending !== wasSending && state.tab === 'letters') mainNode.scrollTop = 0;
    wasSending = isSending;
    if (letters.changed !== changed && letters.changed.length > 0) {
      mainNode.scrollTop = 0;
      requestAnimationFrame(() => requestAnimationFrame(() => focusOn(panels.letters, 'changed')));
    }
    changed = letters.changed;
    // What is handed over is asked for at once.
    if (letters.handed !== handed && letters.handed.length > 0) {
      const [first, ...others] = letters.handed;
      bringIntoView(panels.letters, others.length > 0 ? 'all-sent' : `sent-${first}`);
    }
    handed = letters.handed;
    footPart.show(view);
    lead(view, hadFocus);
  };

  /** A question that has just come up takes the focus to its answer; once answered, the focus goes to what is next. */
  function lead({ state }: View, hadFocus: boolean): void {
    const sheet = sheetState(state);
    const question = state.removing
      ? 'remove-no'
      : sheet.stopped?.ask
        ? 'likely'
        : state.naming
          ? 'my-name'
          : sheet.letters.asking
            ? 'send-no'
            : state.nudged
              ? 'nudge'
              : null;
    const isNew = question !== null && question !== asked;
    const next = asked === 'remove-no' ? 'remove' : 'score';
    const key = !isNew ? next : question === 'nudge' ? unanswered(sheet)[0] : question;
    asked = question;
    if (key === undefined || (!isNew && !(hadFocus && !urgentNode.hasChildNodes()))) return;
    requestAnimationFrame(() => requestAnimationFrame(() => focusOn(root, key)));
  }

  /** Each page keeps the place it was left at. */
  function showTab(tab: Tab, hasSheet: boolean): void {
    tabsNode.querySelector('fluent-tablist')?.setAttribute('activeid', `tab-${tab}`);
    for (const [name, node] of Object.entries(panels)) node.hidden = !hasSheet || name !== tab;
    if (tab !== shown) mainNode.scrollTop = places.get(placeOf(tab)) ?? 0;
    shown = tab;
  }

  /** A page begins at its name, which takes the focus unless the person is going on by the buttons above it. */
  function showPage({ state }: View): void {
    const { tab } = state;
    if (!isWalked(tab)) return;
    const { page, title, item } = PAGES[tab];
    const before = opened[tab];
    const now = page(sheetState(state));
    opened[tab] = now;
    const { logForm, undo } = sheetState(state);
    // What was logged in a form shows at the top, where the next action stands as it is now.
    const isLogged = tab === 'work' && logForm === null && logging.form !== null && undo.length > logging.logged;
    logging = { form: logForm, logged: undo.length };
    if (now === before && !isLogged) return;
    mainNode.scrollTop = now === null ? (places.get(tab) ?? 0) : headNode.offsetHeight + obstaclesNode.offsetHeight;
    if (navs[tab].contains(document.activeElement) && now !== null) return;
    const key = now === null ? `${item}-${before ?? ''}` : title;
    requestAnimationFrame(() => requestAnimationFrame(() => focusOn(panels[tab], key)));
  }
}

/** Pages that have a list with something to open in its place. */
type Walked = 'work' | 'letters';
const isWalked = (tab: Tab): tab is Walked => tab === 'work' || tab === 'letters';

const PAGES = {
  work: { title: 'account-name', item: 'account', page: (sheet: SheetState) => openListed(sheet)?.key ?? null },
  letters: {
    title: 'letter-name',
    item: 'letter',
    page: ({ letters }: SheetState) => openLetter(letters)?.letter.key ?? null,
  },
} as const;

const panel = (tab: Tab): HTMLElement =>
  el('section', {
    id: `panel-${tab}`,
    class: 'panel',
    role: 'tabpanel',
    'aria-labelledby': `tab-${tab}`,
    hidden: true,
  });

/** The findings come from the run, or else from the look. */
const findingsKey = ({ state }: View): unknown => sheetState(state).scored ?? sheetState(state).inspected;

function tabList({ state, words, formats, act }: View, counts: Partial<Record<Tab, number>>): HTMLElement {
  const list = el(
    'fluent-tablist',
    {
      size: 'small',
      'aria-label': words.results,
      activeid: `tab-${state.tab}`,
      change: () => act.openTab((list as unknown as { activeid: string }).activeid.slice('tab-'.length) as Tab),
    },
    ...tabs.map((tab) => {
      const made = el(
        'fluent-tab',
        { id: `tab-${tab}`, 'aria-controls': `panel-${tab}`, 'data-key': `tab-${tab}` },
        words.tabs[tab],
        counts[tab] ? el('span', { slot: 'end', class: 'count' }, badge(formats.count(counts[tab]), 'warning')) : null,
      );
      // The room the library keeps for the bold label, without the count.
      made.style.setProperty('--textContent', JSON.stringify(words.tabs[tab]));
      return made;
    }),
  );
  return list;
}
