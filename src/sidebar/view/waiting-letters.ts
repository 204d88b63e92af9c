import { earlierRuns } from '../letters/earlier-runs';
import { waiting } from '../letters/letters-state';
import { waitingLines } from '../lines/run-lines';
import { sheetState } from '../pane-state';
import { button, message } from './controls';
import { el } from './element';
import type { View } from './view';

/** Approved before and not sent, above the letters: to be sent by the button at the foot, looked at, or taken out. */
export function waitingLetters({ state, words, formats, act }: View): HTMLElement[] {
  const now = sheetState(state).letters;
  const { letters, run } = words;
  const keys = waiting(now).map(({ key }) => key);
  return said(now.progress === null ? waitingLines(now, words, formats) : [], earlierRuns(now).stopped !== null, [
    ...(now.carriesOn ? [button(run.notByItself, { key: 'not-by-itself', press: () => act.notByItself() })] : []),
    ...(now.prepared
      ? []
      : [button(letters.lookAtThem, { key: 'waiting-look', press: () => void act.prepareLetters() })]),
    ...(keys.length === 0
      ? []
      : [
          button(formats.plural(letters.removeThem, keys.length), {
            key: 'waiting-remove',
            press: () => void act.settle(keys, 'remove'),
          }),
        ]),
  ]);
}

/** The same on the page that the pane opens on, with the way to go on. */
export function waitingToday({ state, words, formats, act }: View): HTMLElement[] {
  const now = sheetState(state).letters;
  const lines = now.progress === null ? waitingLines(now, words, formats) : [];
  return said(lines, earlierRuns(now).stopped !== null, [
    button(words.run.carryOn, {
      key: 'carry-on',
      press: () => {
        void act.askSend(true);
        act.openTab('letters');
      },
    }),
  ]);
}

const said = (lines: readonly string[], isWarning: boolean, actions: readonly HTMLElement[]): HTMLElement[] =>
  lines.length === 0
    ? []
    : [
        message(
          isWarning ? 'warning' : 'info',
          lines.map((line) => el('p', {}, line)),
          actions,
        ),
      ];
