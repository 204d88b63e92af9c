import type { Formats } from '../lines/formats';
import type { Acts } from '../pane-acts';
import type { PaneState } from '../pane-state';
import type { Words } from '../words/words';

/** What every part of the pane is built from. */
export interface View {
  readonly state: PaneState;
  readonly words: Words;
  readonly formats: Formats;
  readonly act: Acts;
}
