import type { FoundReport } from '../../core/tasks/sending/bounced-task';
import { returnedText } from '../lines/returned-lines';
import { sheetState } from '../pane-state';
import { button, foldable } from './controls';
import { el, type Child } from './element';
import { nameQuestion } from './name-question';
import { textArea } from './text-area';
import type { View } from './view';

const IN_GMAIL = 'https://mail.google.com/mail/u/0/#search/from%3A(mailer-daemon%20OR%20postmaster)%20newer_than%3A30d';

/** Letters that came back: where their reports are found, dropped or pasted, and what was in them. */
export function returnedLetters(view: View): HTMLElement[] {
  const { state, words, formats, act } = view;
  const { returned } = sheetState(state);
  return [
    foldable(
      words.returned.title,
      returned && returned.length > 0 ? formats.count(returned.length) : null,
      state.folded['returned'] ?? returned !== null,
      (open) => act.fold('returned', open),
      () => [
        el('p', { class: 'hint' }, words.returned.hint),
        ...ways(view),
        ...nameQuestion(view, 'reports'),
        ...(returned ? told(view, returned) : []),
      ],
    ),
  ];
}

function ways({ state, words, act }: View): readonly Child[] {
  const { returned } = words;
  const isGoogle = state.surroundings?.host === 'sheets';
  const files = el('input', {
    ...{ type: 'file', multiple: true, accept: '.eml,.txt,message/rfc822', hidden: true },
    change: () => void act.readReports(() => bytesOf((files as HTMLInputElement).files)),
  });
  const area = textArea(returned.paste, 'pasted-report', {
    value: '',
    hint: returned.paste,
    rows: 3,
    input: () => undefined,
  });
  const pasted = (): string => (area as HTMLTextAreaElement).value;
  return [
    act.mayLook()
      ? el('div', {}, button(returned.look, { key: 'look-returned', press: () => void act.lookForReports() }))
      : null,
    ...(isGoogle
      ? [
          el('p', { class: 'hint' }, returned.inGmail),
          el('p', {}, el('a', { href: IN_GMAIL, target: '_blank', rel: 'noopener' }, returned.searchGmail)),
        ]
      : []),
    dropZone(returned.drop, (dropped) => void act.readReports(() => bytesOf(dropped)), [
      button(returned.choose, { key: 'choose-reports', look: 'subtle', press: () => files.click() }),
      files,
    ]),
    area,
    el(
      'div',
      {},
      button(returned.read, {
        key: 'read-report',
        press: () => void (pasted().trim() === '' ? area.focus() : act.readReports(async () => [pasted()])),
      }),
    ),
  ];
}

function dropZone(text: string, dropped: (files: FileList | null) => void, content: readonly Child[]): HTMLElement {
  const transfer = (event: Event): DataTransfer | null => (event as DragEvent).dataTransfer;
  const over = (isOver: boolean) => (): void => void zone.classList.toggle('over', isOver);
  const zone = el(
    'div',
    {
      class: 'drop-zone',
      dragover: (event) => {
        event.preventDefault();
        over(true)();
      },
      dragleave: over(false),
      drop: (event) => {
        event.preventDefault();
        over(false)();
        dropped(transfer(event)?.files ?? null);
      },
    },
    el('span', { class: 'quiet' }, text),
    ...content,
  );
  return zone;
}

const bytesOf = (files: FileList | null): Promise<readonly Uint8Array[]> =>
  Promise.all(Array.from(files ?? [], async (file) => new Uint8Array(await file.arrayBuffer())));

/** Has the focus when it comes up: it stands below what was pasted. */
const told = ({ words }: View, found: readonly FoundReport[]): readonly HTMLElement[] => [
  found.length === 0
    ? el('p', { class: 'quiet', tabindex: -1, 'data-key': 'told' }, words.returned.none)
    : el(
        'ul',
        { class: 'plain', tabindex: -1, 'data-key': 'told' },
        ...found.map((one) => el('li', { class: one.is === 'came back' ? '' : 'quiet' }, returnedText(one, words))),
      ),
];
