import type { OutboxRow } from '../../core/outbox/outbox-row';
import { rowProblemText, type RowProblem } from '../../core/outbox/row-problem';
import { cellIn } from '../lines/letter-problem';
import { outboxLine, sentMail } from '../lines/letter-lines';
import { finishedNow, refusedAt } from '../letters/letters-state';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { badge, button, foldable, message } from './controls';
import { copyText } from './copy-text';
import { el, name } from './element';
import type { View } from './view';

/** Letters that a person must say something of, and what became of the others today. */
export function lettersOutbox(view: View): HTMLElement[] {
  const { words, formats } = view;
  const { letters } = words;
  const now = sheetState(view.state).letters;
  const { outbox } = now;
  if (!outbox) return [];
  const all = finishedNow(now);
  const handed = all.filter(({ state }) => state === 'PREPARED');
  const finished = all.filter(({ state }) => state !== 'PREPARED');
  const { problems } = outbox;
  return [
    ...(problems.length > 0
      ? [
          message('warning', [
            el('strong', {}, letters.outboxProblems),
            el('ul', { class: 'plain' }, ...problems.map((one) => unread(view, one))),
          ]),
        ]
      : []),
    ...(outbox.unknown.length > 0
      ? [
          message('warning', [
            el('strong', {}, formats.plural(letters.unknownTitle, outbox.unknown.length)),
            el('p', {}, letters.unknownHint),
            el('ul', { class: 'plain' }, ...outbox.unknown.map((row) => doubtful(view, row))),
          ]),
        ]
      : []),
    ...(handed.length > 0 ? [handedOver(view, handed)] : []),
    ...(finished.length > 0 ? [done(view, finished)] : []),
  ];
}

/** A row that cannot be understood, with the way to its cell. */
function unread({ words, act }: View, problem: RowProblem): HTMLElement {
  const { address } = problem;
  const cell = cellIn(address);
  return el(
    'li',
    { class: 'problem' },
    cell &&
      button(address, {
        key: `unread-${address}`,
        label: fill(words.openCell, { cell: address }),
        press: () => act.selectCell(cell.row, cell.column, cell.sheet),
      }),
    el('span', {}, rowProblemText(problem, words.language)),
  );
}

function doubtful(view: View, row: OutboxRow): HTMLElement {
  const { state, words, formats } = view;
  const line = outboxLine(row, words, formats);
  const reference = el('code', { class: 'reference' }, line.reference);
  const copy = button(words.copy, {
    key: `copy-${line.key}`,
    look: 'subtle',
    label: fill(words.copyOf, { name: line.reference }),
    press: () =>
      void copyText(reference).then((isDone) => (copy.textContent = isDone ? words.copied : words.pressCopy)),
  });
  return el(
    'li',
    { class: 'in-doubt' },
    el('strong', {}, name(line.name)),
    el('div', { class: 'address' }, reference, copy),
    line.reason === '' ? null : el('p', { class: 'quiet' }, line.reason),
    el(
      'p',
      {},
      el(
        'a',
        {
          href: sentMail(row.reference, { host: state.surroundings?.host ?? 'excel' }),
          target: '_blank',
          rel: 'noopener',
          'data-key': `search-${line.key}`,
        },
        words.letters.search,
      ),
    ),
    settleButtons(view, row),
  );
}

function settleButtons({ words, act }: View, { key, reference }: OutboxRow): HTMLElement {
  const { letters } = words;
  const choice = (as: 'sent' | 'not sent' | 'remove', text: string): HTMLElement =>
    button(text, { key: `${as}-${key}`, label: `${text}: ${reference}`, press: () => void act.settle([key], as) });
  return el(
    'div',
    { class: 'answers' },
    choice('sent', letters.wasSent),
    choice('not sent', letters.wasNotSent),
    choice('remove', letters.remove),
  );
}

/** Printed, copied or saved as files: only a person knows what became of them. */
function handedOver(view: View, rows: readonly OutboxRow[]): HTMLElement {
  const { state, words, formats, act } = view;
  const { letters } = words;
  const keys = rows.map(({ key }) => key);
  return foldable(
    letters.states.PREPARED,
    formats.count(rows.length),
    state.folded['handed-over'] ?? true,
    (open) => act.fold('handed-over', open),
    () => [
      el('p', { class: 'hint' }, letters.preparedHint),
      rows.length > 1
        ? el('div', {}, button(letters.allWereSent, { key: 'all-sent', press: () => void act.settle(keys, 'sent') }))
        : null,
      el(
        'ul',
        { class: 'plain' },
        ...rows.map((row) =>
          el(
            'li',
            { class: 'in-doubt' },
            el(
              'div',
              { class: 'pair-ends' },
              el('strong', {}, name(row.name || row.account)),
              el('span', { class: 'figures quiet' }, row.reference),
            ),
            settleButtons(view, row),
          ),
        ),
      ),
    ],
  );
}

/** What needs a look comes first. */
const ORDER: readonly OutboxRow['state'][] = ['FAILED', 'HELD', 'SENT', 'REMOVED'];

function done(view: View, rows: readonly OutboxRow[]): HTMLElement {
  const { state, words, formats, act } = view;
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return foldable(
    words.letters.finished,
    formats.count(rows.length),
    state.folded['finished'] ?? rows.some((row) => row.state === 'FAILED' || row.state === 'HELD'),
    (open) => act.fold('finished', open),
    () => [
      el(
        'ul',
        { class: 'plain' },
        ...sorted.map((row) => {
          const line = outboxLine(row, words, formats);
          return el(
            'li',
            {},
            el(
              'div',
              { class: 'pair-ends' },
              el('span', {}, name(line.name), ' ', el('span', { class: 'quiet number' }, line.reference)),
              badge(line.state, line.color),
            ),
            line.reason === '' ? null : el('p', { class: 'quiet' }, line.reason),
            mendAddress(view, row),
          );
        }),
      ),
    ],
  );
}

/** To the cell with the address that was refused. */
function mendAddress({ state, words, act }: View, row: OutboxRow): HTMLElement | null {
  const address = refusedAt(sheetState(state).letters, row);
  const cell = cellIn(address);
  return (
    cell &&
    button(fill(words.openCell, { cell: address }), {
      key: `refused-${row.key}`,
      press: () => act.selectCell(cell.row, cell.column, cell.sheet),
    })
  );
}
