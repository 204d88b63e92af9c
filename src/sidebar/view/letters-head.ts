import { oneFullStop } from '../../core/cells/text';
import type { SendProgress } from '../../core/outbox/send-step';
import { heldLines } from '../lines/held-lines';
import { countsText, sendingText } from '../lines/letter-lines';
import { cellIn, letterProblemText } from '../lines/letter-problem';
import { policyProblemText } from '../lines/core-sentences';
import { rateDoubts } from '../lines/rate-doubts';
import { goingText } from '../lines/run-lines';
import { lacksHead, toSend, type LettersState } from '../letters/letters-state';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { changedLetters } from './changed-letters';
import { journalPart } from './checks';
import { button, checkbox, foldable, message } from './controls';
import { el } from './element';
import { otherLanguages } from './other-languages';
import type { View } from './view';
import { waitingLetters } from './waiting-letters';

/** How many letters to how many, from where, and what stands in the way; what came of the last run. */
export function lettersHead(view: View): HTMLElement[] {
  const { state, words, formats, act } = view;
  const { letters } = words;
  const now = sheetState(state).letters;
  const { prepared, only } = now;
  if (prepared?.ask === 'place') return [placeQuestion(view)];
  return [
    ...cameOf(view, now),
    ...changedLetters(view),
    ...waitingLetters(view),
    ...(prepared || now.progress ? [] : [el('p', { class: 'hint' }, letters.hint), visibleRows(view)]),
    ...(prepared && prepared.policyProblems.length > 0
      ? [
          message('error', [
            el('strong', {}, words.policyProblems),
            el(
              'ul',
              {},
              ...prepared.policyProblems.map((problem) =>
                el('li', {}, `${problem.address}: ${policyProblemText(problem, words, formats)}`),
              ),
            ),
          ]),
        ]
      : []),
    ...(prepared && only !== null
      ? [
          el(
            'p',
            { class: 'pair-ends' },
            el('span', {}, fill(letters.alone, { name: aloneName(view, now) })),
            button(letters.all, { key: 'all-letters', look: 'subtle', press: () => void act.writeTo(null) }),
          ),
        ]
      : []),
    ...(now.progress ? [sendingNow(view, now.progress)] : []),
    ...(prepared && !lacksHead(now) && !now.progress ? summary(view, now) : []),
  ];
}

/** How far the run is, and who is next. */
function sendingNow(view: View, progress: SendProgress): HTMLElement {
  const { words, formats } = view;
  const { letters } = words;
  const account = calledOf(view, progress.next);
  return el(
    'div',
    {},
    el('h2', { class: 'title' }, sendingText(progress, words, formats)),
    el('p', { class: 'quiet' }, countsText({ ...progress, left: 0 }, words, formats)),
    account === '' ? null : el('p', { class: 'quiet' }, fill(letters.nextAccount, { account })),
    progress.because === null ? null : el('p', {}, letters.because[progress.because]),
  );
}

/** Whom a letter is to; empty for one that was approved elsewhere since. */
function calledOf({ state }: View, key: string): string {
  const { prepared, outbox } = sheetState(state).letters;
  const all = [...(prepared?.letters ?? []).map(({ letter }) => letter), ...(outbox?.waiting ?? [])];
  const found = all.find((one) => one.key === key);
  return (found?.name || found?.account) ?? '';
}

function summary(view: View, now: LettersState): HTMLElement[] {
  const { words, formats, act } = view;
  const { letters } = words;
  const { prepared, mail, only } = now;
  if (!prepared) return [];
  const going = toSend(now);
  const isStale =
    prepared.letters.length === 0 &&
    prepared.without.some(({ why }) => why.is === 'hold' && why.hold.code === 'stale-list');
  const quota = mail?.quota ?? null;
  return [
    el(
      'div',
      {},
      el('h2', { class: 'title', tabindex: -1, 'data-key': 'letters-title' }, goingText(now, words, formats)),
      mail === null
        ? null
        : el(
            'p',
            { class: 'quiet' },
            mail.by === 'files'
              ? letters.noMailbox
              : [
                  mail.from === '' ? '' : fill(letters.from, { mailbox: mail.from }),
                  quota === null ? '' : formats.plural(letters.quotaLeft, quota),
                ]
                  .filter((part) => part !== '')
                  .join(' · '),
          ),
      ...senderLine(view, now),
      // Where none is left to send the button at the foot does it.
      going.letters === 0
        ? null
        : el(
            'div',
            { class: 'answers' },
            button(letters.prepareAgain, { key: 'prepare-again', press: () => void act.prepareLetters() }),
          ),
    ),
    ...heldLines(now, words, formats).map((line) => message('warning', [line])),
    ...(quota !== null && going.recipients > quota ? [message('warning', [letters.beyondQuota])] : []),
    ...(isStale
      ? [
          message(
            'warning',
            [letters.scoreFirst],
            [button(words.score, { key: 'score-first', press: () => void act.score() })],
          ),
        ]
      : prepared.letters.length === 0 && only === null
        ? [el('p', { class: 'hint' }, letters.none)]
        : []),
    ...rateDoubts(prepared.letters, words, formats).map(({ sentence, address, cell }) =>
      message(
        'warning',
        [sentence],
        cell
          ? [
              button(fill(words.openCell, { cell: address }), {
                key: `rate-${address}`,
                press: () => act.selectCell(cell.row, cell.column, cell.sheet),
              }),
            ]
          : [],
      ),
    ),
    ...otherLanguages(view, prepared),
    ...templates(view, now),
    ...journalPart(view, prepared.journal),
    ...(only === null ? [visibleRows(view)] : []),
  ];
}

/** Google gives letters the name on Policy; Microsoft sends under the mailbox's own, and a mail program under the person's. */
function senderLine({ words }: View, { mail, prepared }: LettersState): HTMLElement[] {
  const named = prepared?.letters.find(({ letter }) => letter.channel === 'email')?.letter.senderName ?? '';
  if (named === '' || mail === null || mail.by === 'files') return [];
  const { run } = words;
  return [
    el(
      'p',
      { class: 'quiet' },
      mail.by === 'Graph' ? run.namedByMailbox : oneFullStop(fill(run.named, { name: named })),
    ),
  ];
}

function templates({ state, words, formats, act }: View, { prepared }: LettersState): HTMLElement[] {
  const problems = prepared?.templateProblems ?? [];
  if (problems.length === 0) return [];
  return [
    foldable(
      formats.plural(words.letters.templateProblems, problems.length),
      null,
      state.folded['templates'] ?? true,
      (open) => act.fold('templates', open),
      () => [
        el(
          'ul',
          { class: 'plain' },
          ...problems.map((problem, i) => {
            const cell = cellIn(problem.address);
            return el(
              'li',
              { class: cell ? 'problem' : '' },
              cell &&
                button(problem.address, {
                  key: `template-${i}`,
                  press: () => act.selectCell(cell.row, cell.column, cell.sheet),
                }),
              el('span', {}, letterProblemText(problem, words, formats)),
            );
          }),
        ),
      ],
    ),
  ];
}

/** Whether what a filter hides is left out, and how much that is. */
function visibleRows({ state, words, formats, act }: View): HTMLElement {
  const { letters } = words;
  const { visibleOnly, prepared } = sheetState(state).letters;
  if (state.surroundings?.host === 'sheets') return el('p', { class: 'quiet' }, letters.hiddenUnknown);
  const hidden = prepared?.hiddenRows ?? 0;
  return el(
    'div',
    {},
    checkbox(letters.visibleOnly, 'visible-only', visibleOnly, act.onlyVisible),
    visibleOnly && hidden > 0 ? el('p', { class: 'quiet' }, formats.plural(letters.hidden, hidden)) : null,
  );
}

function placeQuestion({ words, act }: View): HTMLElement {
  const { place } = words.letters;
  return message(
    'warning',
    [place.ask],
    [
      button(place.moved, { key: 'place-moved', press: () => void act.sayPlace('moved') }),
      button(place.copy, { key: 'place-copy', press: () => void act.sayPlace('copy') }),
    ],
  );
}

function cameOf({ words, formats }: View, { came }: LettersState): HTMLElement[] {
  if (!came) return [];
  const { progress } = came;
  const { letters } = words;
  const isFine = progress.failed + progress.held + progress.unknown === 0 && progress.because === null;
  // What waits is told below, as it is now.
  const text = countsText({ ...progress, left: 0 }, words, formats);
  return [
    message(isFine ? 'success' : 'warning', [
      el('strong', { tabindex: -1, 'data-key': 'came' }, text === '' ? formats.plural(letters.counts.sent, 0) : text),
      progress.because === null ? null : el('p', {}, letters.because[progress.because]),
    ]),
  ];
}

const aloneName = ({ state }: View, { prepared, only }: LettersState): string => {
  const of = prepared?.letters[0]?.letter ?? prepared?.without[0];
  const listed = sheetState(state).scored?.ranked.find(({ key }) => key === only);
  return (of?.name || listed?.name) ?? '';
};
