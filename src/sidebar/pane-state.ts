import type { Day } from '../core/cells/day';
import type { Conventions, Field } from '../core/ledger/ledger';
import type { FoundReport } from '../core/tasks/sending/bounced-task';
import type { InspectAnswer, ListedAccount, ReviewAnswer, ScoreAnswer } from '../core/tasks/task';
import type { Doing } from './doing';
import type { Surroundings } from './host';
import { noLetters, type LettersState } from './letters/letters-state';
import type { WorkSection } from './lines/work-list';
import type { Draft, DraftProblem, LogForm } from './log/draft';
import { emptyDraft } from './log/draft';
import type { Entry } from './log/entries-of';
import type { LogRequest } from './log/request';
import type { Language } from './words/words';

export type Tab = 'work' | 'letters' | 'overview' | 'checks' | 'setup';
export const tabs: readonly Tab[] = ['work', 'letters', 'overview', 'checks', 'setup'];

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
  /** The last review since the pane was opened. */
  readonly reviewed: ReviewAnswer | null;
  /** The last run, when it did not score: it asks, or says what is in the way. */
  readonly stopped: ScoreAnswer | null;
  /** The as-of day a person stands by, against which day of the file and which today: asked once. */
  readonly keptDay: { readonly asOf: Day; readonly file: Day | null; readonly today: Day | null } | null;
  /** Columns were changed here since the last run that scored. */
  readonly changed: boolean;
  readonly find: string;
  /** How many accounts of a part of the list are shown, where that is more than at first. */
  readonly shown: Readonly<Partial<Record<WorkSection, number>>>;
  readonly openAccount: string | null;
  /** Keys of the accounts to go through, as they were when the first of them was opened. */
  readonly walk: readonly string[];
  readonly logForm: LogForm | null;
  readonly draft: Draft;
  readonly draftProblem: DraftProblem | null;
  /** What was logged since the last Score, latest last, for as long as it can be taken back from here. */
  readonly undo: readonly Undo[];
  readonly letters: LettersState;
  /** What the reports said that were read last; null before any were. */
  readonly returned: readonly FoundReport[] | null;
}

/** Logging as it begins at each account. */
export const nothingLogged = { logForm: null, draft: emptyDraft, draftProblem: null } as const;

export const freshSheet: SheetState = {
  columns: {},
  conventions: {},
  asOf: null,
  inspected: null,
  outdated: false,
  scored: null,
  reviewed: null,
  stopped: null,
  keptDay: null,
  changed: false,
  find: '',
  shown: {},
  openAccount: null,
  walk: [],
  ...nothingLogged,
  undo: [],
  letters: noLetters,
  returned: null,
};

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
  /** Name of the person, as the Journal has it; empty until they say it. */
  readonly me: string;
  /** Only accounts whose collector the person is. */
  readonly mineOnly: boolean;
  /** The pane asks for the person's name: what they were about to do, until they go elsewhere; it asks there. */
  readonly naming: { readonly then: LogRequest | 'show mine' | 'review' | 'send letters' | 'read reports' } | null;
  readonly tab: Tab;
  readonly pickingDay: boolean;
  /** The person pressed Score before answering what the sheet does not tell. */
  readonly nudged: boolean;
  readonly removing: boolean;
  /** Foldable parts that a person opened or closed, by name. */
  readonly folded: Readonly<Record<string, boolean>>;
}

/** Rows of the Journal that one press wrote, and about which account. */
export interface Undo {
  readonly key: string;
  readonly name: string;
  readonly written: readonly Entry[];
}

/** The pane as it opens. */
export const freshPane = (language: Language, me: string, mineOnly: boolean): PaneState => ({
  surroundings: null,
  language,
  sheet: '',
  sheets: {},
  doing: null,
  failure: null,
  said: '',
  me,
  mineOnly: mineOnly && me !== '',
  naming: null,
  tab: 'setup',
  pickingDay: false,
  nudged: false,
  removing: false,
  folded: {},
});

export const sheetState = (state: PaneState, sheet = state.sheet): SheetState => state.sheets[sheet] ?? freshSheet;

/** The account whose page is open; null where the list is. */
export const openListed = ({ scored, openAccount }: SheetState): ListedAccount | null =>
  scored?.ranked.find(({ key }) => key === openAccount) ?? null;

/** The questions that the sheet alone does not answer and the person has not answered yet. */
export function unanswered({ inspected, conventions }: SheetState): readonly ('decimalMark' | 'dayOrder')[] {
  return inspected?.table?.undecided.filter((question) => conventions[question] === undefined) ?? [];
}

/** Whether Score has to wait. A second look at a sheet that was looked at before does not hold it up. */
export function isBusy(state: PaneState): boolean {
  return state.doing !== null && !(state.doing.what === 'inspecting' && sheetState(state).inspected);
}
