import { accountLine } from '../lines/account-line';
import { callList, findAccounts, PAGE } from '../lines/call-list';
import { countsLine } from '../lines/header-line';
import type { ListedAccount, ScoreAnswer } from '../../core/tasks/task';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { accountItem } from './account-card';
import { button, foldable } from './controls';
import { el } from './element';
import { totalsList } from './totals';
import type { View } from './view';

/** What stands above the list: the totals, what changed, the search. */
export function callSummary(view: View): HTMLElement[] {
  const { state, words, act } = view;
  const { scored, find } = sheetState(state);
  if (!scored) return [el('p', { class: 'hint' }, sheetState(state).inspected ? words.columnsReady : '')];
  const search = el('fluent-text-input', {
    type: 'text',
    'control-size': 'small',
    placeholder: words.find,
    'aria-label': words.find,
    'data-key': 'find',
    value: find,
    input: () => {
      act.find((search as unknown as { value: string }).value);
    },
  });
  return [...totals(view, scored), ...changes(view, scored), ...(scored.ranked.length > scored.topN ? [search] : [])];
}

function totals(view: View, { asOf, ranked, counts, totals: open }: ScoreAnswer): HTMLElement[] {
  const { words, formats } = view;
  const accounts = new Set(ranked.map(({ account }) => account)).size;
  return [
    totalsList(open, view),
    el(
      'p',
      { class: 'quiet' },
      [asOf === null ? '' : `${words.asOf} ${formats.day(asOf)}`, countsLine(accounts, counts, words, formats)]
        .filter((part) => part !== '')
        .join(' · '),
    ),
  ];
}

function changes({ state, words, formats, act }: View, { changes: said }: ScoreAnswer): HTMLElement[] {
  if (said.length === 0) return [];
  const lines = said.map((change) => el('li', {}, change));
  return [
    foldable(
      words.changes,
      formats.count(said.length),
      state.folded['changes'] ?? true,
      (now) => act.fold('changes', now),
      [el('ul', { class: 'plain' }, ...lines)],
    ),
  ];
}

/** The list apart from the rest, so that typing in the search does not rebuild the search. */
export function accountList(view: View): HTMLElement[] {
  const { state, words, formats, act } = view;
  const { scored, find, more } = sheetState(state);
  if (!scored) return [];
  const searching = find.trim() !== '';
  const { shown, hidden } = searching
    ? { shown: findAccounts(scored.ranked, find, words), hidden: 0 }
    : callList(scored.ranked, more);
  const title = searching
    ? formats.plural(words.found, shown.length)
    : more > 0
      ? formats.plural(words.accounts, shown.length)
      : fill(words.topN, { n: formats.count(scored.topN) });
  const next = Math.min(PAGE, hidden);
  return [
    el('h2', { role: searching ? 'status' : null }, title),
    shown.length === 0 ? el('p', { class: 'hint' }, fill(words.nothingFound, { text: find })) : accounts(view, shown),
    el(
      'div',
      { class: 'more' },
      hidden > 0
        ? button(fill(words.showMore, { count: formats.count(next) }), {
            key: 'more',
            press: () => act.showMore(more + next),
          })
        : null,
      more > 0 && !searching
        ? button(fill(words.showTop, { n: formats.count(scored.topN) }), {
            key: 'top',
            look: 'subtle',
            press: () => act.showMore(0),
          })
        : null,
    ),
  ].filter((node) => node !== null);
}

function accounts(view: View, shown: readonly ListedAccount[]): HTMLElement {
  const { state, words, formats, act } = view;
  const { openAccount } = sheetState(state);
  const own = shown[0]?.rankedIn;
  const nodes = shown.flatMap((listed, i) => {
    const item = accountItem(accountLine(listed, words, formats), listed.key === openAccount, view);
    const begins = listed.rankedIn !== own && listed.rankedIn !== shown[i - 1]?.rankedIn;
    return begins
      ? [el('p', { class: 'apart' }, fill(words.rankedApart, { currency: listed.rankedIn })), item]
      : [item];
  });
  const rows = new Map(shown.map((listed) => [listed.key, listed.rows]));
  const accordion = el('fluent-accordion', { class: 'accounts', click: (event) => opened(event, accordion) }, ...nodes);
  const opened = (event: Event, all: HTMLElement): void => {
    const item = event.target as HTMLElement & { expanded?: boolean; fillCard?: () => void };
    if (!item.fillCard) return;
    if (item.expanded !== true) {
      act.openAccount(null);
      return;
    }
    item.fillCard();
    item.removeAttribute('title');
    for (const other of all.querySelectorAll<HTMLElement & { expanded: boolean }>('.account[expanded]')) {
      if (other !== item) other.expanded = false;
    }
    const key = item.dataset['key'] ?? '';
    act.openAccount(key);
    act.selectRows(rows.get(key) ?? []);
  };
  return accordion;
}
