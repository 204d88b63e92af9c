import type { Day } from '../core/cells/day';
import type { Conventions, Field } from '../core/ledger/ledger';
import type { InspectAnswer, ScoreAnswer } from '../core/tasks/task';
import type { Step, Surroundings } from './host';
import type { Language } from './words/words';

export type Tab = 'calls' | 'overview' | 'checks' | 'setup';
export const tabs: readonly Tab[] = ['calls', 'overview', 'checks', 'setup'];

/** Everything the pane knows of one sheet; it keeps it while another sheet is looked at. */
export interface SheetState {
  /** What the person changed here: they go along with every run. */
  readonly columns: Readonly<Record<string, Field>>;
  readonly conventions: Conventions;
  readonly asOf: Day | null;
  readonly inspected: InspectAnswer | null;
  /** The sheet may have changed since it was looked at. */
  readonly outdated: boolean;
  /** The last run that scored. */
  readonly scored: ScoreAnswer | null;
  /** The last run, when it did not score: it asks, or says what is in the way. */
  readonly stopped: ScoreAnswer | null;
  /** The as-of day a person stands by, against which day of the file and which today: asked once. */
  readonly keptDay: { readonly asOf: Day; readonly file: Day | null; readonly today: Day | null } | null;
  /** Columns were changed here since the last run that scored. */
  readonly changed: boolean;
  readonly find: string;
  /** Accounts shown beyond the Top N. */
  readonly more: number;
  readonly openAccount: string | null;
}

export const freshSheet: SheetState = {
  columns: {},
  conventions: {},
  asOf: null,
  inspected: null,
  outdated: false,
  scored: null,
  stopped: null,
  keptDay: null,
  changed: false,
  find: '',
  more: 0,
  openAccount: null,
};

/** What is under way, for the progress bar and the status line. */
export interface Doing {
  readonly what: Step['doing'] | 'inspecting' | 'removing';
  /** Of the step, 0 to 1; null where nothing can be told. */
  readonly part: number | null;
}

export interface Failure {
  /** A sentence for the user. */
  readonly message: string;
  readonly again: () => void;
}

export interface PaneState {
  readonly surroundings: Surroundings | null;
  readonly language: Language;
  readonly sheet: string;
  readonly sheets: Readonly<Record<string, SheetState>>;
  readonly doing: Doing | null;
  readonly failure: Failure | null;
  /** What was done last, in words, for the status line. */
  readonly said: string;
  readonly tab: Tab;
  readonly pickingDay: boolean;
  /** The person pressed Score before answering what the sheet does not tell. */
  readonly nudged: boolean;
  readonly removing: boolean;
  /** Foldable parts that a person opened or closed, by name. */
  readonly folded: Readonly<Record<string, boolean>>;
}

export const sheetState = (state: PaneState): SheetState => state.sheets[state.sheet] ?? freshSheet;

/** The questions that the sheet alone does not answer and the person has not answered yet. */
export function unanswered({ inspected, conventions }: SheetState): readonly ('decimalMark' | 'dayOrder')[] {
  return inspected?.table?.undecided.filter((question) => conventions[question] === undefined) ?? [];
}

/** Whether Score has to wait. A second look at a sheet that was looked at before does not hold it up. */
export function isBusy(state: PaneState): boolean {
  return state.doing !== null && !(state.doing.what === 'inspecting' && sheetState(state).inspected);
}
