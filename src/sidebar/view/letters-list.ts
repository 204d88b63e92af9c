import { isWritten, withoutGroups, type WithoutGroup } from '../lines/without-lines';
import { letterLine, STATE_COLORS, type LetterLine } from '../lines/letter-lines';
import type { OutboxRow } from '../../core/outbox/outbox-row';
import { moneyText } from '../lines/money';
import {
  approvedBefore,
  chosen,
  lacksHead,
  stateNow,
  type LettersState,
  type StateNow,
  WAYS,
} from '../letters/letters-state';
import type { PreparedLetter } from '../../core/tasks/letters/letters-task';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { badge, button, foldable } from './controls';
import { el, name } from './element';
import { printLetters } from './print-letters';
import type { View } from './view';

/** How many accounts without a letter are listed of a group before the rest is only counted. */
const LISTED = 50;

/** The letters by the way they go, each with a tick: who gets one. */
export function lettersList(view: View): HTMLElement[] {
  const { state, words, formats, act } = view;
  const now = sheetState(state).letters;
  const { prepared } = now;
  if (!prepared || lacksHead(now)) return [];
  const stands = stateNow(now);
  return WAYS.flatMap((kind) => {
    const all = prepared.letters.filter(({ letter }) => letter.channel === kind);
    const before = kind === 'email' ? approvedBefore(now) : [];
    if (all.length + before.length === 0) return [];
    const out = all.filter(({ letter }) => now.leftOut.includes(letter.key)).length;
    const shown = all.slice(0, now.shown);
    const more = all.length - shown.length;
    return [
      el(
        'section',
        { class: 'part' },
        el(
          'h2',
          {},
          words.letters.kinds[kind],
          ' ',
          badge(formats.count(all.length - out + before.length)),
          out > 0 ? el('span', { class: 'quiet' }, ` ${formats.plural(words.letters.leftOut, out)}`) : null,
        ),
        kind === 'letter' ? printAll(view, now) : null,
        el(
          'ul',
          { class: 'accounts letters' },
          ...before.map((row) => beforeItem(view, now, stands, row)),
          ...shown.map((one) => letterItem(view, now, stands, one)),
        ),
        more > 0
          ? button(fill(words.showMore, { count: formats.count(more) }), {
              key: `more-${kind}`,
              press: () => act.showMoreLetters(),
            })
          : null,
      ),
    ];
  });
}

function printAll({ words, formats, act }: View, now: LettersState): HTMLElement | null {
  const toPrint = chosen(now).filter(({ letter }) => letter.channel === 'letter');
  if (toPrint.length === 0) return null;
  const press = (): void =>
    void act.handOver(toPrint.map(({ letter }) => letter.key)).then((letters) => printLetters(letters));
  return el('div', {}, button(formats.plural(words.letters.print, toPrint.length), { key: 'print-all', press }));
}

function letterItem(view: View, now: LettersState, stands: StateNow, prepared: PreparedLetter): HTMLElement {
  const { words, formats, act } = view;
  const { key } = prepared.letter;
  const isOut = now.leftOut.includes(key);
  const standing = isOut ? prepared.state : stands(prepared.letter, prepared.state);
  const line = letterLine(prepared, standing, words, formats);
  return el(
    'li',
    { class: isOut ? 'is-out' : '' },
    tick(view, now, { key, name: line.name, isOut }),
    letterButton(line, () => act.openLetter(key)),
  );
}

/** Approved before, and not prepared any more: it goes out as it was approved, unless it is held then. */
function beforeItem(view: View, now: LettersState, stands: StateNow, row: OutboxRow): HTMLElement {
  const { words, formats } = view;
  const { key, account, name: called, amount, currency, stage, to, cc, bcc, subject } = row;
  const copies = cc.length + bcc.length;
  const standing = stands(row, null);
  return el(
    'li',
    {},
    tick(view, now, { key, name: called || account, isOut: false }),
    el(
      'div',
      { class: 'account' },
      el('span', { class: 'name' }, name(called || account)),
      el('span', { class: 'balance' }, moneyText(amount, currency, formats)),
      el(
        'span',
        { class: 'marks' },
        el('span', { class: 'quiet' }, stage),
        standing ? badge(words.letters.states[standing], STATE_COLORS[standing]) : badge(words.run.before),
      ),
      el('span', { class: 'action' }, name(to + (copies > 0 ? ` +${formats.count(copies)}` : ''))),
      el('span', { class: 'action quiet line' }, name(subject)),
    ),
  );
}

interface Ticked {
  readonly key: string;
  readonly name: string;
  readonly isOut: boolean;
}

const tick = ({ words, act }: View, { progress }: LettersState, { key, name: who, isOut }: Ticked): HTMLElement =>
  el('input', {
    type: 'checkbox',
    class: 'tick',
    checked: !isOut,
    disabled: progress !== null,
    'aria-label': fill(words.letters.goesOut, { name: who }),
    'data-key': `tick-${key}`,
    change: (event) => void act.leaveOut(key, !(event.target as HTMLInputElement).checked),
  });

const letterButton = (line: LetterLine, open: () => void): HTMLElement =>
  el(
    'button',
    { type: 'button', class: 'account', 'data-key': `letter-${line.key}`, click: open },
    el('span', { class: 'name', title: line.name }, name(line.name)),
    el('span', { class: 'balance' }, line.amount),
    el(
      'span',
      { class: 'marks' },
      el('span', { class: 'quiet' }, line.about),
      ...line.marks.map(({ text, color }) => badge(text, color)),
    ),
    el('span', { class: 'action' }, name(line.to)),
    el('span', { class: 'action quiet line' }, name(line.subject)),
  );

/** Everybody else, by reason; what somebody can mend stands open. */
export function withoutLetter(view: View): HTMLElement[] {
  const { state, words, formats } = view;
  const now = sheetState(state).letters;
  const { prepared } = now;
  if (!prepared || lacksHead(now)) return [];
  const written = prepared.without.filter(isWritten);
  const without = prepared.without.filter((one) => !isWritten(one));
  const groups = withoutGroups(without, words, formats);
  const accounts = new Set(without.map(({ account }) => account)).size;
  const { letters } = words;
  return [
    ...withoutGroups(written, words, formats).map((group) => withoutGroup(view, group, false)),
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
  const known = new Set(sheetState(state).scored?.ranked.map(({ key }) => key));
  return foldable(
    group.title,
    group.count,
    state.folded[id] ?? (alone || (group.isToMend && group.lines.length <= 5)),
    (open) => act.fold(id, open),
    () => [
      el(
        'ul',
        { class: 'plain' },
        ...group.lines.slice(0, LISTED).map(({ key, name: who, amount, why, address, cell }) =>
          el(
            'li',
            {},
            el(
              'div',
              { class: 'pair-ends' },
              known.has(key)
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
          ),
        ),
        group.lines.length > LISTED
          ? el('li', { class: 'quiet' }, fill(words.andMore, { count: formats.count(group.lines.length - LISTED) }))
          : null,
      ),
    ],
  );
}
