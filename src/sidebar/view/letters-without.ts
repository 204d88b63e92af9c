import { lacksHead } from '../letters/letters-state';
import { isWritten, withoutGroups, type WithoutGroup, type WithoutLine } from '../lines/without-lines';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { button, foldable } from './controls';
import { el, name } from './element';
import type { View } from './view';

/** How many accounts are listed of a group before the rest is only counted. */
const LISTED = 50;

/** Everybody else, by reason; what somebody can mend stands open. */
export function withoutLetter(view: View): HTMLElement[] {
  const { state, words, formats } = view;
  const now = sheetState(state).letters;
  const { prepared } = now;
  if (!prepared || lacksHead(now)) return [];
  const written = prepared.without.filter(isWritten);
  const without = prepared.without.filter((one) => !isWritten(one));
  const groups = withoutGroups(without, prepared.topN, words, formats);
  const accounts = new Set(without.map(({ account }) => account)).size;
  const { letters } = words;
  return [
    ...withoutGroups(written, prepared.topN, words, formats).map((group) => withoutGroup(view, group, false)),
    ...(without.length === 0
      ? []
      : [
          el(
            'section',
            { class: 'part' },
            el('h2', {}, fill(letters.without, { count: formats.count(without.length) })),
            el('p', { class: 'hint' }, letters.withoutHint),
            accounts === without.length ? null : el('p', { class: 'hint' }, letters.perCurrency),
            el('div', { class: 'list' }, ...groups.map((group) => withoutGroup(view, group, groups.length === 1))),
          ),
        ]),
  ];
}

function withoutGroup(view: View, group: WithoutGroup, alone: boolean): HTMLElement {
  const { state, words, formats, act } = view;
  const id = `without-${group.title}`;
  const shown = group.lines.slice(0, LISTED);
  return foldable(
    group.title,
    group.count,
    state.folded[id] ?? (alone || (group.isToMend && group.lines.length <= 5)),
    (open) => act.fold(id, open),
    () => [
      el(
        'ul',
        { class: 'plain' },
        ...shown.flatMap((line, i) => [
          line.together === '' || line.together === shown[i - 1]?.together
            ? null
            : el('li', {}, el('h4', {}, line.together)),
          withoutItem(view, line),
        ]),
        group.lines.length > LISTED
          ? el('li', { class: 'quiet' }, fill(words.andMore, { count: formats.count(group.lines.length - LISTED) }))
          : null,
      ),
    ],
  );
}

function withoutItem(
  { state, words, act }: View,
  { key, name: who, amount, why, address, cell, asBefore }: WithoutLine,
): HTMLElement {
  const isKnown = sheetState(state).scored?.ranked.some((listed) => listed.key === key) ?? false;
  return el(
    'li',
    {},
    el(
      'div',
      { class: 'pair-ends' },
      isKnown
        ? button(name(who), {
            key: `without-${key}`,
            look: 'transparent',
            press: () => {
              act.openAccount(key);
              act.openTab('work');
            },
          })
        : el('strong', {}, name(who)),
      el('span', { class: 'figures' }, amount),
    ),
    cell
      ? el(
          'div',
          { class: 'problem' },
          button(address, {
            key: `mend-${key}`,
            label: fill(words.openCell, { cell: address }),
            press: () => act.selectCell(cell.row, cell.column, cell.sheet),
          }),
          el('span', { class: 'quiet' }, why),
        )
      : why === ''
        ? null
        : el('p', { class: 'quiet' }, why),
    asBefore === ''
      ? null
      : button(words.letters.asBefore, { key: `before-${key}`, press: () => void act.letterAsBefore(asBefore) }),
  );
}
