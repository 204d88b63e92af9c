import { subjectLine } from '../../core/letters/letter';
import { textLength } from '../../core/letters/text-length';
import { stageNamed } from '../../core/policy/stage-names';
import type { PreparedLetter } from '../../core/tasks/letters/letters-task';
import { cellIn, letterProblemText } from '../lines/letter-problem';
import { heldText } from '../lines/held-lines';
import { moneyText } from '../lines/money';
import { holdsBack, openLetter, type LettersState } from '../letters/letters-state';
import { sheetState } from '../pane-state';
import { languageNamed } from '../words/language';
import { fill } from '../words/words';
import { badge, button, choice, message, textInput } from './controls';
import { copyText } from './copy-text';
import { el, name, type Child } from './element';
import { letterFrame } from './letter-frame';
import { printLetters } from './print-letters';
import { textArea } from './text-area';
import type { View } from './view';

/** One letter as it will arrive, and all that can be done with it before it goes out. */
export function letterPage(view: View): HTMLElement[] {
  const { state, words, formats } = view;
  const now = sheetState(state).letters;
  const prepared = openLetter(now);
  if (!prepared) return [];
  const { letter } = prepared;
  const { letters } = words;
  const isOut = now.leftOut.includes(letter.key);
  const text = el(
    'pre',
    { class: 'letter-text', lang: letter.language, tabindex: 0, 'aria-label': letters.plainText },
    letter.text,
  );
  return [
    el('h2', { class: 'title', tabindex: -1, 'data-key': 'letter-name' }, name(letter.name || letter.account)),
    el(
      'p',
      { class: 'sum' },
      el('strong', {}, moneyText(letter.amount, letter.currency, formats)),
      el(
        'span',
        { class: 'quiet' },
        [
          stageNamed(letter.stage, words.language) || letters.confirmation,
          letters.tones[letter.tone],
          languageNamed(letter.language),
        ].join(' · '),
      ),
    ),
    ...(prepared.edited || prepared.state !== null
      ? [
          el(
            'p',
            { class: 'quiet tags' },
            prepared.edited ? badge(letters.edited, 'informative') : null,
            prepared.state === null ? null : badge(letters.states[prepared.state]),
          ),
        ]
      : []),
    ...doubts(view, prepared),
    ...notNow(view, now, prepared),
    ...(isOut ? [message('info', [letters.isOut])] : []),
    addresses(view, prepared),
    // While letters go out nothing else can be done.
    ...(now.draft || now.progress ? [] : [doings(view, prepared, isOut, text)]),
    ...(now.tested === null || now.tested === 'failed' ? [] : [message('success', [letters.tested[now.tested]])]),
    ...(now.draft ? editing(view, now, now.draft) : reading(view, prepared, now, text)),
    ...(letter.channel === 'text' && !now.draft ? [lengthOf(view, letter.text)] : []),
  ];
}

/** Why it would be held; a text that was copied before anybody knew is not to be sent. */
function notNow({ words, formats }: View, now: LettersState, { letter }: PreparedLetter): HTMLElement[] {
  const { run } = words;
  const refused = now.changed.find(({ key }) => key === letter.key)?.why;
  const held = refused?.is === 'held' ? refused : holdsBack(now, letter);
  if (!held) return [];
  const isCopied = letter.channel === 'text' && held === refused;
  const why = fill(run.notNow, { why: heldText(held, words, formats) });
  return [message('warning', [isCopied ? `${why}. ${run.doNotSend}` : why])];
}

function doubts({ words, formats, act }: View, { doubts: found, insteadOf }: PreparedLetter): HTMLElement[] {
  const lines = found.map((problem, i) => {
    const cell = cellIn(problem.address);
    return el(
      'li',
      { class: cell ? 'problem' : '' },
      cell &&
        button(problem.address, {
          key: `doubt-${i}`,
          label: fill(words.openCell, { cell: problem.address }),
          press: () => act.selectCell(cell.row, cell.column, cell.sheet),
        }),
      el('span', {}, letterProblemText(problem, words, formats)),
    );
  });
  const other = insteadOf === null ? [] : [el('li', {}, fill(words.letters.insteadOf, { language: insteadOf }))];
  return lines.length + other.length === 0 ? [] : [el('ul', { class: 'aside careful' }, ...other, ...lines)];
}

/** Everybody who gets it, and what it is about. */
function addresses({ words }: View, { letter }: PreparedLetter): HTMLElement {
  const { fields } = words.letters;
  const to = letter.contact !== '' && letter.channel !== 'letter' ? `${letter.contact} · ${letter.to}` : letter.to;
  const line = (label: string, isThere: boolean, ...said: readonly Child[]): readonly HTMLElement[] =>
    isThere ? [el('dt', {}, label), el('dd', {}, ...said)] : [];
  const plain = (label: string, text: string): readonly HTMLElement[] => line(label, text !== '', name(text));
  const whole = (text: string): HTMLElement => el('span', { class: 'number' }, name(text));
  const invoices = letter.invoices.flatMap((invoice, i) => [i > 0 ? ', ' : '', whole(invoice)]);
  return el(
    'dl',
    { class: 'mail-head' },
    ...plain(fields.to, to),
    ...plain(fields.cc, letter.cc.join(', ')),
    ...plain(fields.bcc, letter.bcc.join(', ')),
    ...plain(fields.replyTo, letter.replyTo),
    ...line(
      fields.subject,
      letter.subject !== '',
      name(letter.subject),
      ' ',
      whole(subjectLine({ ...letter, subject: '' }).trim()),
    ),
    ...line(fields.invoices, invoices.length > 0, ...invoices),
  );
}

function reading(
  { words, act }: View,
  { letter }: PreparedLetter,
  { asText }: LettersState,
  text: HTMLElement,
): HTMLElement[] {
  const { letters } = words;
  const plain = asText || letter.html === '';
  return [
    ...(letter.html === ''
      ? []
      : [
          choice(
            letters.fields.text,
            'letter-as',
            [
              { value: '', text: letters.asItArrives, selected: !plain },
              { value: 'text', text: letters.plainText, selected: plain },
            ],
            (value) => act.showText(value === 'text'),
          ),
        ]),
    plain ? text : letterFrame(letter.html, letter.text, letters.asItArrives),
  ];
}

/** Each part is paid for. */
function lengthOf({ words, formats }: View, text: string): HTMLElement {
  const { length, parts, beyond } = textLength(text);
  const { letters } = words;
  const said = formats.plural(letters.textLength, parts, { length: formats.count(length) });
  const why = parts > 1 && beyond !== '' ? `, ${fill(letters.textLonger, { sign: beyond })}` : '';
  return el('p', { class: 'quiet' }, said + why);
}

function editing(
  { words, formats, act }: View,
  { wrong, progress }: LettersState,
  draft: NonNullable<LettersState['draft']>,
): HTMLElement[] {
  const { letters } = words;
  const { fields } = letters;
  return [
    el(
      'div',
      { class: 'form' },
      draft.subject === ''
        ? null
        : el(
            'div',
            { class: 'field' },
            el('span', { class: 'label', 'aria-hidden': 'true' }, fields.subject),
            textInput(fields.subject, 'edit-subject', {
              value: draft.subject,
              input: (subject) => act.fillInLetter({ subject }),
            }),
          ),
      el(
        'div',
        { class: 'field' },
        el('span', { class: 'label', 'aria-hidden': 'true' }, fields.text),
        textArea(fields.text, 'edit-text', {
          value: draft.text,
          rows: 16,
          input: (text) => act.fillInLetter({ text }),
        }),
      ),
      wrong && message('error', [letterProblemText(wrong, words, formats)]),
      el(
        'div',
        { class: 'answers' },
        progress
          ? null
          : button(letters.save, { key: 'edit-save', look: 'primary', press: () => void act.saveLetter() }),
        button(words.work.cancel, { key: 'edit-cancel', look: 'subtle', press: () => act.editLetter(false) }),
      ),
    ),
  ];
}

function doings(view: View, prepared: PreparedLetter, isOut: boolean, text: HTMLElement): HTMLElement {
  const { words, formats, act } = view;
  const { letters } = words;
  const { letter } = prepared;
  const { key, channel } = letter;
  const notCopied = message('warning', [letters.notCopied]);
  const copy = (): void => {
    // The clipboard is written within the press, before the gate can be asked: what it would hold is looked at again instead.
    if (holdsBack(sheetState(view.state).letters, letter)) return void act.prepareLetters();
    void copyText(text).then((isDone) => {
      notCopied.remove();
      if (isDone) void act.handOver([key]);
      // What nobody has in hand is not put down as handed over.
      else buttons.after(notCopied);
    });
  };
  const buttons = el(
    'div',
    { class: 'answers' },
    channel === 'letter' && !isOut
      ? button(formats.plural(letters.print, 1), {
          key: 'print-one',
          look: 'primary',
          press: () => void act.handOver([key]).then(printLetters),
        })
      : null,
    channel === 'text' && !isOut ? button(letters.copyText, { key: 'copy-one', look: 'primary', press: copy }) : null,
    button(letters.edit, { key: 'edit', press: () => act.editLetter(true) }),
    prepared.edited ? button(letters.asBefore, { key: 'as-before', press: () => void act.letterAsBefore(key) }) : null,
    channel === 'email' ? button(letters.test, { key: 'test', press: () => void act.testLetter() }) : null,
    button(isOut ? letters.putBack : letters.takeOut, {
      key: 'leave-out',
      press: () => void act.leaveOut(key, !isOut),
    }),
  );
  return buttons;
}
