import type { Hold } from '../../core/action/hold';
import type { ListedAccount, ScoreAnswer } from '../../core/tasks/task';
import { accountLine } from '../lines/account-line';
import { holdLine } from '../lines/action-line';
import { capital } from '../lines/capital';
import { findAccounts, listTitles } from '../lines/find-accounts';
import { heldAsOne, ownersOf, workOf, type Work } from '../lines/work-list';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { accountItem } from './account-item';
import { badge, button, choice, foldable, message } from './controls';
import { el } from './element';
import { nameQuestion } from './name-question';
import type { View } from './view';

/** How many accounts of a part are shown at first, and how many more at a time. */
const PAGE = 50;

/** Today's work in its parts, or what a search finds. Apart from the search, so that typing does not rebuild it. */
export function workList(view: View): HTMLElement[] {
  const { state, words } = view;
  const { scored, find } = sheetState(state);
  if (!scored || scored.ranked.length === 0) return [];
  if (find.trim() !== '') return foundList(view, scored, findAccounts(scored.ranked, find, words));
  const mine = state.mineOnly ? state.me : null;
  const work = workOf(scored.ranked, mine);
  const empty = work.every(({ accounts }) => accounts.length === 0);
  const nothing = empty && mine !== null ? fill(words.work.nothingMine, { name: mine }) : words.work.nothingDue;
  const isDue = work.some(({ section, accounts }) => section !== 'waiting' && accounts.length > 0);
  const stale = heldAsOne(work);
  return [
    ...(ownersOf(scored.ranked).length > 0 ? [whose(view), ...nameQuestion(view, 'list')] : []),
    ...(isDue ? [] : [el('p', { class: 'hint' }, nothing)]),
    ...(stale ? [tooOld(view, scored, stale)] : []),
    ...work.filter(({ accounts }) => accounts.length > 0).map((part) => workPart(view, scored, part, !isDue)),
  ];
}

/** Rows that are up to date all the same are scored as of today in one press. */
function tooOld({ words, formats, act }: View, { asOf }: ScoreAnswer, stale: Hold): HTMLElement {
  const today = act.today();
  const use = (): void =>
    void act.scoreAsOf(today, { about: 'as-of', asOf: asOf ?? today, newer: today, from: 'today', tooOld: true });
  return message(
    'warning',
    [capital(holdLine(stale, words.language, formats))],
    asOf === today ? [] : [button(fill(words.useDay, { day: formats.day(today) }), { key: 'use-today', press: use })],
  );
}

const whose = ({ state, words, act }: View): HTMLElement =>
  choice(
    words.work.whose,
    'whose',
    [
      { value: '', text: words.work.everyone, selected: !state.mineOnly },
      { value: 'mine', text: words.work.mine, selected: state.mineOnly },
    ],
    (value) => act.showMine(value === 'mine'),
  );

/** What is to be done stands open; what waits is folded, unless nothing else is there. */
function workPart(view: View, scored: ScoreAnswer, { section, accounts }: Work, alone: boolean): HTMLElement {
  const { state, words, formats, act } = view;
  const title = words.work.sections[section];
  const count = formats.count(accounts.length);
  const shown = sheetState(state).shown[section] ?? PAGE;
  const more = Math.min(PAGE, accounts.length - shown);
  const list = (): HTMLElement[] => [
    items(view, scored, accounts.slice(0, shown)),
    ...(more > 0
      ? [
          button(fill(words.showMore, { count: formats.count(more) }), {
            key: `more-${section}`,
            press: () => act.showMore(section, shown + PAGE),
          }),
        ]
      : []),
  ];
  if (section !== 'waiting') {
    return el('section', { class: 'part' }, el('h2', {}, title, ' ', badge(count)), ...list());
  }
  return foldable(title, count, state.folded['waiting'] ?? alone, (open) => act.fold('waiting', open), list);
}

/** A search that finds half the book is refined, not read. */
function foundList(view: View, scored: ScoreAnswer, found: readonly ListedAccount[]): HTMLElement[] {
  const { state, words, formats } = view;
  const hidden = found.length - 2 * PAGE;
  return [
    el('h2', {}, formats.plural(words.found, found.length)),
    found.length === 0
      ? el('p', { class: 'hint' }, fill(words.nothingFound, { text: sheetState(state).find }))
      : items(view, scored, found.slice(0, 2 * PAGE)),
    ...(hidden > 0 ? [el('p', { class: 'quiet' }, fill(words.andMore, { count: formats.count(hidden) }))] : []),
  ];
}

/** Accounts in rank order; where currencies have lists of their own, each begins with its title. */
function items(view: View, scored: ScoreAnswer, accounts: readonly ListedAccount[]): HTMLElement {
  const { words, formats, act } = view;
  const titles = listTitles(scored, words);
  const nodes = accounts.flatMap((listed, i) => {
    const item = accountItem(accountLine(listed, words, formats), () => act.openAccount(listed.key));
    const title = listed.rankedIn === accounts[i - 1]?.rankedIn ? undefined : titles.get(listed.rankedIn);
    return title === undefined ? [item] : [el('li', { class: 'apart' }, title), item];
  });
  return el('ul', { class: 'accounts', keydown: walk }, ...nodes);
}

/** Up and down go from account to account, Home and End to the first and the last. */
function walk(event: Event): void {
  const { key, target, currentTarget } = event as KeyboardEvent & {
    readonly target: HTMLElement;
    readonly currentTarget: HTMLElement;
  };
  const all = [...currentTarget.querySelectorAll<HTMLElement>('.account')];
  const at = all.indexOf(target);
  const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all[all.length - 1] }[key];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
