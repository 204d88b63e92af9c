/* eslint-disable-next-line @typescript-eslint/triple-slash-reference -- hosts compile this file with their own settings */
/// <reference path="./text-files.d.ts" />
import { useTheme } from './fluent';
import type { Host } from './host';
import { findAccounts } from './lines/find-accounts';
import { refusalText } from './lines/core-sentences';
import { formatsFor } from './lines/formats';
import type { Store } from './act-tools';
import { clock } from './clock';
import { loggedText } from './lines/logged-text';
import { remembered } from './memory';
import type { Said } from './pane-acts';
import { acts } from './pane-acts';
import letterStyle from './letters.css';
import style from './pane.css';
import type { PaneState } from './pane-state';
import { freshPane } from './pane-state';
import { frame } from './view/frame';
import type { View } from './view/view';
import { catalogs, languageFor } from './words/language';
import { fill } from './words/words';

/** Builds the pane inside `root`. All it knows of the workbook it asks of the host. */
export function mountPane(root: HTMLElement, host: Host): void {
  useTheme();
  const sheet = document.createElement('style');
  sheet.textContent = style + letterStyle;
  document.head.append(sheet);

  const language = languageFor(navigator.language, remembered('language'));
  let state: PaneState = freshPane(language, remembered('me') ?? '', remembered('mineOnly') === 'yes');

  const viewOf = viewer();
  const store = {
    get: () => state,
    set(change: Partial<PaneState>) {
      state = { ...state, ...change };
      show({ ...viewOf(state), state, act });
    },
  };
  const act = acts(host, store, clock, (now) => said(viewOf(now), now.sheet));
  const show = frame(root, () => void act.undo());
  followTheWorkbook(host, store);
  // Letters go out before the eyes of whoever sends them.
  host.whenClosed?.(() => {
    act.stopSending();
    act.notByItself();
  });
  void act.start();
}

type Spoken = Pick<View, 'words' | 'formats'>;

/** Words and formats of the state's language, made once for each. */
function viewer(): (state: PaneState) => Spoken {
  let key = '';
  let spoken: Spoken | null = null;
  return ({ language, surroundings }) => {
    const locale = surroundings?.locale ?? navigator.language;
    if (!spoken || key !== `${language} ${locale}`) {
      key = `${language} ${locale}`;
      spoken = { words: catalogs[language], formats: formatsFor(locale, catalogs[language]) };
    }
    return spoken;
  };
}

function said({ words, formats }: Spoken, sheet: string): Said {
  return {
    afterScore: ({ ranked }) => formats.plural(words.scored, new Set(ranked.map(({ account }) => account)).size),
    afterFind: ({ find, scored }) =>
      scored && find.trim() !== '' ? formats.plural(words.found, findAccounts(scored.ranked, find, words).length) : '',
    refused: (refusal) => refusalText(refusal, words),
    logged: ({ name, account }, written) =>
      fill(words.log.said, { name: name || account, what: loggedText(written, words, formats) }),
    undone: (name, written) => fill(words.log.undone, { name, what: loggedText(written, words, formats) }),
    scheduled: (schedule) => words.schedule.set[schedule],
    afterRemove: (columns) => formats.plural(words.removed, columns, { sheet }),
  };
}

/** How long the workbook is taken to be as it was, in milliseconds. */
const FRESH_FOR = 3000;

/** Sheets come, go and are switched to beside the pane: it looks again when the person comes back to it. */
function followTheWorkbook(host: Host, store: Store): void {
  let looked = Date.now();
  window.addEventListener('focus', () => {
    const { doing, surroundings } = store.get();
    if (doing || !surroundings || Date.now() - looked < FRESH_FOR) return;
    looked = Date.now();
    // A look that fails changes nothing: the next thing the person does will say what is wrong.
    host.surroundings().then(
      (now) => {
        if (JSON.stringify(now) !== JSON.stringify(store.get().surroundings)) store.set({ surroundings: now });
      },
      () => undefined,
    );
  });
}
