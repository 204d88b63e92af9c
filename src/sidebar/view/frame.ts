import type { Tab } from '../pane-state';
import { openListed, sheetState, tabs, unanswered } from '../pane-state';
import { countToMend } from '../lines/findings';
import { checks, findings } from './checks';
import { badge } from './controls';
import { el } from './element';
import { foot } from './foot';
import { head } from './head';
import { obstacles, urgent } from './notice';
import { overview } from './overview';
import { focusOn, section } from './section';
import { setup } from './setup';
import type { View } from './view';
import { workPage } from './work-page';

/** The pane's lasting parts, and how each is kept up with the state. What is in view stays where it is. */
export function frame(root: HTMLElement, press: () => void, undo: () => void): (view: View) => void {
  const headNode = el('header', { class: 'head' });
  const obstaclesNode = el('div', { class: 'notice' });
  const urgentNode = el('div', { class: 'notice urgent' });
  const tabsNode = el('div', { class: 'tabs' });
  const panels = Object.fromEntries(tabs.map((tab) => [tab, panel(tab)])) as Record<Tab, HTMLElement>;
  const navNode = el('nav', { class: 'walk' });
  const footNode = el('footer', { class: 'foot' });
  root.classList.add('callsheet');
  const mainNode = el(
    'main',
    {},
    headNode,
    obstaclesNode,
    el('div', { class: 'sticky' }, tabsNode, navNode),
    ...Object.values(panels),
  );
  root.replaceChildren(mainNode, urgentNode, footNode);

  const footPart = foot(footNode, press, undo);
  const [headPart, tabsPart] = [section(headNode), section(tabsNode)];
  const [obstaclesPart, urgentPart] = [section(obstaclesNode), section(urgentNode)];
  const workPart = workPage(panels.work, navNode);
  const [overviewPart, checksPart, setupPart] = [
    section(panels.overview),
    section(panels.checks),
    section(panels.setup),
  ];

  let asked: string | null = null;
  let shown: Tab = 'setup';
  let account: string | null = null;
  const places = new Map<Tab | 'account', number>();
  mainNode.addEventListener('scroll', () => places.set(account === null ? shown : 'account', mainNode.scrollTop));

  return (view) => {
    const { state, words, formats } = view;
    const { inspected, scored, stopped, conventions } = sheetState(state);
    const { problems, notes } = findings(state);
    const toMend = countToMend(problems, notes);
    const spoken = [words, formats];
    root.lang = words.language;
    headPart([...spoken, state.surroundings, state.sheet, inspected, scored, state.pickingDay], () => head(view));
    obstaclesPart([...spoken, state.sheet, inspected, stopped, scored], () => obstacles(view));
    const hadFocus = urgentNode.contains(document.activeElement);
    urgentPart([...spoken, state.failure, state.removing, state.naming, state.sheet, stopped], () => urgent(view));
    const hasSheet = state.sheet !== '' && (inspected !== null || scored !== null);
    tabsPart([...spoken, toMend, hasSheet], () => (hasSheet ? [tabList(view, toMend)] : []));
    workPart(view);
    // A page that is not in view is built when it comes into view.
    if (state.tab === 'overview') overviewPart([...spoken, scored, inspected === null], () => overview(view));
    if (state.tab === 'checks') checksPart([...spoken, findingsKey(view)], () => checks(view));
    if (state.tab === 'setup')
      setupPart([...spoken, state.sheet, inspected, scored, conventions, state.nudged, state.me], () => setup(view));
    showTab(state.tab, hasSheet);
    showAccount(view);
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
    if (tab !== shown) mainNode.scrollTop = places.get(tab === 'work' && account !== null ? 'account' : tab) ?? 0;
    shown = tab;
  }

  /** An account begins at its name, which takes the focus unless the person is going on by the buttons above it. */
  function showAccount({ state }: View): void {
    const before = account;
    const now = state.tab === 'work' ? (openListed(sheetState(state))?.key ?? null) : account;
    account = now;
    if (now === before) return;
    mainNode.scrollTop = now === null ? (places.get('work') ?? 0) : headNode.offsetHeight + obstaclesNode.offsetHeight;
    if (navNode.contains(document.activeElement) && now !== null) return;
    const key = now === null ? `account-${before ?? ''}` : 'account-name';
    requestAnimationFrame(() => requestAnimationFrame(() => focusOn(panels.work, key)));
  }
}

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

function tabList({ state, words, formats, act }: View, problems: number): HTMLElement {
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
        tab === 'checks' && problems > 0
          ? el('span', { slot: 'end', class: 'count' }, badge(formats.count(problems), 'warning'))
          : null,
      );
      // The room the library keeps for the bold label, without the count.
      made.style.setProperty('--textContent', JSON.stringify(words.tabs[tab]));
      return made;
    }),
  );
  return list;
}
