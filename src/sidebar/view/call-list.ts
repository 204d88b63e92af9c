import { accountLine } from '../lines/account-line';
import type { CallList } from '../lines/call-list';
import { callList, findAccounts, listTitles, PAGE } from '../lines/call-list';
import { isSurprising } from '../lines/changes';
import { changeText } from '../lines/core-sentences';
import { countsLine } from '../lines/header-line';
import type { ListedAccount, ScoreAnswer } from '../../core/tasks/task';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { accountItem } from './account-card';
import { button, foldable, textInput } from './controls';
import { el } from './element';
import { changedHeadings } from './changed-headings';
import { totalsList } from './totals';
import type { View } from './view';

/** What stands above the list: the totals, what changed, the search. */
export function callSummary(view: View): HTMLElement[] {
  const { state, words, act } = view;
  const { scored, find } = sheetState(state);
  if (!scored) return beforeScore(view);
  const search = textInput(words.find, 'find', { placeholder: words.find, value: find, input: act.find });
  return [...totals(view, scored), ...changes(view, scored), ...(scored.ranked.length > scored.topN ? [search] : [])];
}

/** Before the first run: what would be scored, and what is new on a sheet that was confirmed earlier. */
function beforeScore(view: View): HTMLElement[] {
  const { state, words, formats } = view;
  const { inspected } = sheetState(state);
  if (!inspected?.table) return [];
  return [
    el('p', { class: 'hint' }, inspected.confirmed ? words.columnsReady : words.notScored),
    ...changedHeadings(view),
    totalsList(inspected.totals, view),
    el('p', { class: 'quiet' }, countsLine(null, inspected.counts, inspected.table.layout, words, formats)),
  ];
}

function totals(view: View, { asOf, ranked, counts, totals: open }: ScoreAnswer): HTMLElement[] {
  const { state, words, formats } = view;
  const layout = sheetState(state).inspected?.table?.layout;
  const accounts = new Set(ranked.map(({ account }) => account)).size;
  return [
    totalsList(open, view),
    el(
      'p',
      { class: 'quiet' },
      [asOf === null ? '' : `${words.asOf} ${formats.day(asOf)}`, countsLine(accounts, counts, layout, words, formats)]
        .filter((part) => part !== '')
        .join(' · '),
    ),
  ];
}

/** Open only where something needs a look: sheets made, rows added and accounts that rise are a day's work. */
function changes({ state, words, formats, act }: View, { changes: found, topN }: ScoreAnswer): HTMLElement[] {
  if (found.length === 0) return [];
  const lines = found.map((change) => el('li', {}, changeText(change, topN, words, formats)));
  return [
    foldable(
      words.changes,
      formats.count(found.length),
      state.folded['changes'] ?? found.some(isSurprising),
      (now) => act.fold('changes', now),
      () => [el('ul', { class: 'plain' }, ...lines)],
    ),
  ];
}

/** The list apart from the rest, so that typing in the search does not rebuild the search. */
export function accountList(view: View): HTMLElement[] {
  const { state, words, formats, act } = view;
  const { scored, find, more } = sheetState(state);
  if (!scored || scored.ranked.length === 0) return [];
  const searching = find.trim() !== '';
  const { shown, hidden } = searching ? found(findAccounts(scored.ranked, find, words)) : callList(scored.ranked, more);
  const title = searching
    ? formats.plural(words.found, shown.length + hidden)
    : more > 0
      ? formats.plural(words.accounts, shown.length)
      : fill(words.topN, { n: formats.count(scored.topN) });
  const next = Math.min(PAGE, hidden);
  return [
    el('h2', {}, title),
    shown.length === 0
      ? el('p', { class: 'hint' }, fill(words.nothingFound, { text: find }))
      : accounts(view, scored, shown),
    el(
      'div',
      { class: 'more' },
      searching && hidden > 0
        ? el('p', { class: 'quiet' }, fill(words.andMore, { count: formats.count(hidden) }))
        : null,
      hidden > 0 && !searching
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

/** A search that finds half the book is refined, not read. */
const found = (all: readonly ListedAccount[]): CallList => ({
  shown: all.slice(0, 2 * PAGE),
  hidden: Math.max(0, all.length - 2 * PAGE),
});

function accounts(view: View, scored: ScoreAnswer, shown: readonly ListedAccount[]): HTMLElement {
  const { state, words, formats, act } = view;
  const { openAccount } = sheetState(state);
  const titles = listTitles(scored, words);
  const nodes = shown.flatMap((listed, i) => {
    const item = accountItem(accountLine(listed, words, formats), listed.key === openAccount, view);
    const begins = listed.rankedIn !== shown[i - 1]?.rankedIn;
    const title = begins ? titles.get(listed.rankedIn) : undefined;
    return title === undefined ? [item] : [el('h3', { class: 'apart' }, title), item];
  });
  const rows = new Map(shown.map((listed) => [listed.key, listed.rows]));
  const accordion = el(
    'fluent-accordion',
    { class: 'accounts', click: (event) => opened(event, accordion), keydown: walk },
    ...nodes,
  );
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

/** Up and down go from account to account, Home and End to the first and the last. */
function walk(event: Event): void {
  const { key, target } = event as KeyboardEvent & { readonly target: HTMLElement };
  if (!target.classList.contains('account')) return;
  const all = [...(target.parentElement?.querySelectorAll<HTMLElement>('.account') ?? [])];
  const at = all.indexOf(target);
  const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all[all.length - 1] }[key];
  if (!next) return;
  event.preventDefault();
  (next as unknown as { expandbutton?: HTMLElement }).expandbutton?.focus();
}
