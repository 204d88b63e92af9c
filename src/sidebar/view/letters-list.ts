import { lineText } from '../../core/letters/field-text';
import { letterLine, STATE_COLORS, subjectAmong, type LetterLine } from '../lines/letter-lines';
import type { OutboxRow } from '../../core/outbox/outbox-row';
import { stageNamed } from '../../core/policy/stage-names';
import { moneyText } from '../lines/money';
import { heldText } from '../lines/held-lines';
import {
  approvedBefore,
  chosen,
  holdsBack,
  lacksHead,
  stateNow,
  staysBack,
  type LettersState,
  type StateNow,
  WAYS,
} from '../letters/letters-state';
import type { PreparedLetter } from '../../core/tasks/letters/letters-task';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { badge, button } from './controls';
import { el, name } from './element';
import { printLetters } from './print-letters';
import type { View } from './view';

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
    const going = before.filter((row) => !staysBack(now, row)).length;
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
          badge(formats.count(all.length - out + going)),
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
  const press = (): void => void act.handOver(toPrint.map(({ letter }) => letter.key)).then(printLetters);
  return el('div', {}, button(formats.plural(words.letters.print, toPrint.length), { key: 'print-all', press }));
}

function letterItem(view: View, now: LettersState, stands: StateNow, prepared: PreparedLetter): HTMLElement {
  const { words, formats, act } = view;
  const { key } = prepared.letter;
  const isOut = now.leftOut.includes(key);
  const standing = isOut ? prepared.state : stands(prepared.letter, prepared.state);
  const isHeld = now.progress === null && holdsBack(now, prepared.letter) !== null;
  const line = letterLine(prepared, standing, isHeld, creditorOf(now), words, formats);
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
  const back = standing === null ? holdsBack(now, row) : null;
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
        el('span', { class: 'quiet' }, stageNamed(stage, words.language) || words.letters.confirmation),
        standing ? badge(words.letters.states[standing], STATE_COLORS[standing]) : badge(words.run.before),
      ),
      el('span', { class: 'action' }, name(to + (copies > 0 ? ` +${formats.count(copies)}` : ''))),
      el('span', { class: 'action quiet line' }, name(subjectAmong(subject, creditorOf(now)))),
      back && el('span', { class: 'action' }, fill(words.run.heldBack, { why: heldText(back, words, formats) })),
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

/** As letters have it. */
const creditorOf = ({ prepared }: LettersState): string => lineText(prepared?.letterhead?.creditor ?? '');

/** The second press of a double click on Send, which has gone from above it, opens nothing. */
const letterButton = (line: LetterLine, open: () => void): HTMLElement =>
  el(
    'button',
    {
      type: 'button',
      class: 'account',
      'data-key': `letter-${line.key}`,
      click: (event) => (event as UIEvent).detail < 2 && open(),
    },
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
