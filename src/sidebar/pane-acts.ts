import type { Day } from '../core/cells/day';
import type { Conventions, Field } from '../core/ledger/ledger';
import type { Ask } from '../core/tasks/ask';
import type { ScoreAnswer, ScoreInput } from '../core/tasks/task';
import { actTools, inputOf, type Store } from './act-tools';
import type { Host, Surroundings } from './host';
import { letterActs, type LetterActs } from './letter-acts';
import { logActs, type Clock, type LogActs, type LogSaid } from './log-acts';
import { ledgerMeant } from './ledger-meant';
import { remember, remembered } from './memory';
import type { PaneState, SheetState, Tab } from './pane-state';
import { isBusy, sheetState, unanswered } from './pane-state';
import { returnedActs, type ReturnedActs } from './reports/returned-acts';
import { reviewActs, type ReviewActs } from './review-acts';
import { scheduleActs, type ScheduleActs, type ScheduleSaid } from './schedule-acts';
import { walkActs, type WalkActs } from './walk-acts';
import { languageFor } from './words/language';
import type { Language } from './words/words';

/** The question which as-of day counts. */
export type AskedDay = Extract<Ask, { about: 'as-of' }>;
/** The question what became of invoices that are not on the sheet any more. */
export type AskedGone = Extract<Ask, { about: 'gone' }>;

/** What a person can do in the pane. Nothing here touches the page: it changes the state and asks the host. */
export interface Acts extends WalkActs, LogActs, ReviewActs, LetterActs, ReturnedActs, ScheduleActs {
  start(): Promise<void>;
  /** Looks at the sheet again, as it is now. */
  look(): Promise<void>;
  pickSheet(sheet: string): void;
  pickDay(day: Day): void;
  openDayPicker(open: boolean): void;
  pickField(heading: string, field: Field): void;
  pickConvention(convention: Conventions): void;
  score(): Promise<void>;
  /** Scores with the day a person chose when asked. */
  scoreAsOf(day: Day, asked: AskedDay): Promise<void>;
  /** Scores with what a person says of invoices that are gone. */
  scoreGone(gone: NonNullable<ScoreInput['gone']>): Promise<void>;
  /** Asks whether to remove, with the sheets that stay as they are now. */
  askRemove(open: boolean): Promise<void>;
  remove(): Promise<void>;
  openTab(tab: Tab): void;
  fold(part: string, open: boolean): void;
  find(text: string): void;
  /** Selects a cell of the sheet in use, or of another. */
  selectCell(row: number, column: number, sheet?: string): void;
  speak(language: Language): void;
}

export function acts(host: Host, store: Store, clock: Clock, say: (state: PaneState) => Said): Acts {
  const tools = actTools(host, store);
  const { here, change, attempt } = tools;
  const walk = walkActs(tools);
  const review = reviewActs(tools, say);
  const letters = letterActs(tools, say);

  let inspections = 0;
  const inspect = (): Promise<void> =>
    attempt(async () => {
      const { sheet } = store.get();
      const turn = ++inspections;
      store.set({ doing: { what: 'inspecting', part: null } });
      // A later look, at this sheet or at another one, makes this answer an old one, and its failure too.
      const isOld = (): boolean => turn !== inspections;
      const inspected = await host.run('inspect', inputOf(store.get())).catch((error: unknown) => {
        if (isOld()) return null;
        throw error;
      });
      if (inspected === null || isOld()) return;
      change(sheet, { inspected, outdated: false });
      store.set({ doing: null });
    });

  const score = (extra: Partial<ScoreInput>): Promise<void> =>
    attempt(async () => {
      const { sheet, tab } = store.get();
      inspections++;
      store.set({ doing: { what: 'reading', part: 0 }, nudged: false });
      const run = (more: Partial<ScoreInput>): Promise<ScoreAnswer> =>
        host.run('score', { ...inputOf(store.get()), ...more }, ({ doing, part }) =>
          store.set({ doing: { what: doing, part } }),
        );
      let answer = await run(extra);
      if (answer.ask?.about === 'as-of' && isKept(answer.ask, sheetState(store.get()).keptDay))
        answer = await run({ ...extra, asOfConfirmed: true });
      const first = !store.get().sheets[sheet]?.scored;
      const { letters: before } = sheetState(store.get(), sheet);
      if (hasScored(answer)) change(sheet, { ...SETTLED, scored: answer, letters: { ...before, isOld: true } });
      else change(sheet, { stopped: answer });
      store.set({ doing: null, tab: first && hasScored(answer) ? 'work' : tab });
      store.set({ said: hasScored(answer) ? say(store.get()).afterScore(answer) : '' });
      if (store.get().tab === 'letters') void letters.renew();
    });

  return {
    start: () =>
      attempt(async () => {
        const surroundings = await host.surroundings();
        const sheet = surroundings.sheets.includes(surroundings.active)
          ? surroundings.active
          : (surroundings.sheets[0] ?? '');
        store.set({ surroundings, sheet, ...asKept(surroundings, store.get()) });
        if (sheet === '') return;
        await inspect();
        const first = sheetState(store.get()).inspected;
        const meant = first?.sheet === sheet ? ledgerMeant(first, surroundings) : sheet;
        if (meant !== sheet) {
          store.set({ sheet: meant });
          await inspect();
        }
        const { inspected } = sheetState(store.get());
        if (inspected?.confirmed && unanswered(sheetState(store.get())).length === 0) store.set({ tab: 'work' });
        await letters.lookAtOutbox();
      }),
    look() {
      here({ stopped: null });
      return inspect();
    },
    pickSheet(sheet) {
      store.set({ sheet, said: '', naming: null, removing: false, pickingDay: false, nudged: false });
      if (!sheetState(store.get()).inspected) void inspect();
    },
    pickDay(asOf) {
      here({ asOf, stopped: null });
      store.set({ pickingDay: false });
      void inspect();
    },
    openDayPicker: (pickingDay) => store.set({ pickingDay }),
    pickField(heading, field) {
      here({ columns: { ...sheetState(store.get()).columns, [heading]: field }, changed: true });
      void inspect();
    },
    pickConvention(convention) {
      here({ conventions: { ...sheetState(store.get()).conventions, ...convention }, changed: true });
      store.set({ nudged: false });
      void inspect();
    },
    async score() {
      if (isBusy(store.get())) return;
      if (unanswered(sheetState(store.get())).length > 0) store.set({ tab: 'setup', nudged: true, naming: null });
      else await score({});
    },
    async scoreAsOf(asOf, { newer, from }) {
      const { inspected } = sheetState(store.get());
      const today = inspected?.asOfChoices.find((choice) => choice.from === 'today')?.day ?? null;
      here({ asOf, keptDay: from === 'file' ? { asOf, file: newer, today } : { asOf, file: null, today: newer } });
      await score({ asOfConfirmed: true });
    },
    scoreGone: (gone) => score({ gone }),
    askRemove: (removing) =>
      attempt(async () => {
        if (removing) store.set({ surroundings: await host.surroundings() });
        store.set({ removing });
      }),
    remove: () =>
      attempt(async () => {
        const { sheet } = store.get();
        store.set({ doing: { what: 'removing', part: null }, removing: false });
        const answer = await host.run('remove', { sheet });
        if (answer.refused) throw new Error(say(store.get()).refused(answer.refused));
        change(sheet, { scored: null, stopped: null, outdated: true, undo: [] });
        store.set({ doing: null, said: say(store.get()).afterRemove(answer.removedColumns) });
      }),
    openTab(tab) {
      const { naming } = store.get();
      // Today asks to send as well, on the way to the letters.
      const stays = tab === 'letters' && naming?.then === 'send letters';
      store.set({ tab, naming: stays ? naming : null });
      const { outdated } = sheetState(store.get());
      if (tab === 'setup' && outdated && !store.get().doing) void inspect();
      if (tab === 'letters') void letters.renew();
    },
    fold: (part, open) => store.set({ folded: { ...store.get().folded, [part]: open } }),
    find(find) {
      here({ find });
      store.set({ said: say(store.get()).afterFind(sheetState(store.get())) });
    },
    selectCell: (row, column, sheet = store.get().sheet) => void attempt(() => host.selectCell(sheet, row, column)),
    speak(language) {
      remember(host, 'language', language);
      store.set({ language, said: '' });
    },
    ...walk,
    ...review,
    ...returnedActs(tools, say, letters.renew),
    ...scheduleActs(tools, say, inspect),
    ...letters,
    ...logActs(tools, clock, say, { ...walk, ...review, ...letters }),
  };
}

/** The person as the host, or else the browser, knows them. */
function asKept({ locale, kept = {} }: Surroundings, state: PaneState): Partial<PaneState> {
  const me = kept.me ?? state.me;
  return {
    me,
    mineOnly: kept.mineOnly === undefined ? state.mineOnly : kept.mineOnly === 'yes' && me !== '',
    language: languageFor(locale, kept.language ?? remembered('language')),
  };
}

/** Words for the status line and for a refusal, which only the pane's language knows. */
export interface Said extends LogSaid, ScheduleSaid {
  afterScore(answer: ScoreAnswer): string;
  afterFind(sheet: SheetState): string;
  afterRemove(columns: number): string;
}

/** Once scored, what was chosen here stands on Policy: from then on the pane sends only what is changed anew. */
const SETTLED = {
  columns: {},
  conventions: {},
  asOf: null,
  stopped: null,
  changed: false,
  outdated: true,
  undo: [],
} as const;

const isKept = ({ asOf, newer, from }: AskedDay, kept: SheetState['keptDay']): boolean =>
  kept !== null && kept.asOf === asOf && kept[from] === newer;

const hasScored = ({ refused, ask, policyProblems }: ScoreAnswer): boolean =>
  refused === null && ask === null && policyProblems.length === 0;
