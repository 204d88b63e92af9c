import { lacksHead, toSend } from '../letters/letters-state';
import { isBusy, sheetState } from '../pane-state';
import type { View } from './view';

/** What comes next on a page, one press away at its foot. */
export interface NextStep {
  readonly text: string;
  readonly isReady: boolean;
  readonly press: () => void;
}

export function nextStep(view: View): NextStep {
  const { state, words, act } = view;
  if (state.tab === 'letters') return ofLetters(view);
  return { text: words.score, isReady: !isBusy(state) && state.sheet !== '', press: () => void act.score() };
}

function ofLetters({ state, words, formats, act }: View): NextStep {
  const { letters: said } = words;
  const { letters } = sheetState(state);
  const { prepared, progress, stopping, mail, asking, only, draft } = letters;
  const isReady = !isBusy(state) && state.sheet !== '';
  if (progress) return { text: stopping ? said.stopping : said.stop, isReady: !stopping, press: act.stopSending };
  const step = (text: string, press: () => void): NextStep => ({ text, isReady, press });
  const { letters: count } = toSend(letters);
  if (prepared?.ask || (!prepared && count === 0)) return step(said.prepare, () => void act.prepareLetters());
  if (lacksHead(letters)) return step(said.head.save, () => void act.saveHead());
  if (count === 0) return step(said.prepareAgain, () => void act.prepareLetters());
  const text =
    only !== null && count === 1
      ? said.sendOne
      : formats.plural(mail?.by === 'files' ? said.saveFiles : said.send, count);
  return { text, isReady: isReady && !asking && !draft, press: () => void act.askSend(true) };
}
