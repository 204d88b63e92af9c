import type { Day } from '../core/cells/day';
import type { Refusal } from '../core/ledger/reading';
import type { ListedAccount, LogAnswer } from '../core/tasks/task';
import { inputOf, type ActTools } from './act-tools';
import type { Draft, LogForm } from './log/draft';
import { draftFor } from './log/draft';
import type { Entry } from './log/entries-of';
import { entriesOf, takingBack } from './log/entries-of';
import type { LogRequest } from './log/request';
import { movesOn } from './log/request';
import { remember } from './memory';
import type { PaneState } from './pane-state';
import { nothingLogged, openListed, sheetState } from './pane-state';

/** Saying what happened, and taking it back. */
export interface LogActs {
  /** The day that what is logged gets. */
  today(): Day;
  openForm(form: LogForm | null): void;
  fillIn(draft: Partial<Draft>): void;
  /** Writes into the Journal what happened with the open account, and goes on to the next where that is what follows. */
  log(request: LogRequest): Promise<void>;
  /** Takes back what was logged last and not taken back yet, and returns to its account. */
  undo(): Promise<void>;
  /** Asks no longer for the person's name. */
  leaveUnnamed(): void;
  /** What was waiting for the name then happens. */
  nameMe(name: string): void;
}

/** What only the page knows: which day it is, and how to make a name that no row has yet. */
export interface Clock {
  today(): Day;
  id(): string;
}

/** What was logged, in words for the status line. */
export interface LogSaid {
  logged(listed: ListedAccount, written: readonly Entry[]): string;
  undone(name: string, written: readonly Entry[]): string;
  refused(refusal: Refusal): string;
}

interface Going {
  step(by: 1 | -1): void;
  returnTo(key: string): void;
  showMine(mine: boolean): void;
  review(): Promise<void>;
  askSend(asking: boolean): Promise<void>;
  renew(): Promise<void>;
}

export function logActs(tools: ActTools, clock: Clock, say: (state: PaneState) => LogSaid, going: Going): LogActs {
  const { host, get, set, here, change, attempt } = tools;
  const write = (entries: readonly Entry[], done: (answer: LogAnswer) => void): Promise<void> =>
    attempt(async () => {
      const { sheet, me } = get();
      set({ doing: { what: 'logging', part: null } });
      const answer = await host.run('log', { ...inputOf(get()), who: me, entries });
      if (answer.refused) throw new Error(say(get()).refused(answer.refused));
      const { scored } = sheetState(get());
      if (scored) change(sheet, { scored: { ...scored, ranked: replaced(scored.ranked, answer.listed) } });
      change(sheet, { letters: { ...sheetState(get(), sheet).letters, isOld: true } });
      set({ doing: null });
      done(answer);
      if (get().tab === 'letters') void going.renew();
    });

  const today = (): Day => Math.max(clock.today(), sheetState(get()).scored?.asOf ?? 0);

  const log = async (request: LogRequest): Promise<void> => {
    const { sheet, me, doing } = get();
    const { draft, undo } = sheetState(get());
    const listed = openListed(sheetState(get()));
    if (!listed || doing) return;
    const made = entriesOf(request, listed, draft, { today: today(), id: clock.id });
    if ('problem' in made) {
      here({ draftProblem: made.problem });
      return;
    }
    if (me === '') {
      set({ naming: { then: request } });
      return;
    }
    const { entries } = made;
    await write(entries, (answer) => {
      const name = listed.name || listed.account;
      change(sheet, { ...nothingLogged, undo: [...undo, { key: listed.key, name, written: entries }] });
      const now = answer.listed.find(({ key }) => key === listed.key);
      if (movesOn(request, now)) going.step(1);
      set({ said: say(get()).logged(listed, entries) });
    });
  };

  return {
    today,
    openForm(form) {
      const listed = openListed(sheetState(get()));
      const { note } = sheetState(get()).draft;
      const draft = listed && form ? draftFor(form, listed, note) : { ...nothingLogged.draft, note };
      here({ ...nothingLogged, logForm: form, draft });
      set({ naming: null });
    },
    fillIn: (draft) => here({ draft: { ...sheetState(get()).draft, ...draft }, draftProblem: null }),
    log,
    async undo() {
      const { doing, sheet } = get();
      const undo = sheetState(get()).undo.slice();
      const last = undo.pop();
      if (!last || doing) return;
      await write(takingBack(last.written, clock.id), () => {
        going.returnTo(last.key);
        change(sheet, { undo });
        set({ said: say(get()).undone(last.name, last.written) });
      });
    },
    leaveUnnamed: () => set({ naming: null }),
    nameMe(name) {
      const me = name.trim();
      if (me === '') return;
      const then = get().naming?.then ?? null;
      remember(host, 'me', me);
      set({ me, naming: null });
      if (then === 'show mine') going.showMine(true);
      else if (then === 'review') void going.review();
      else if (then === 'send letters') void going.askSend(true);
      else if (then && then !== 'read reports') void log(then);
    },
  };
}

/** The list with some of its accounts as they stand now, in the places they had. */
export function replaced(ranked: readonly ListedAccount[], now: readonly ListedAccount[]): readonly ListedAccount[] {
  const byKey = new Map(now.map((listed) => [listed.key, listed]));
  return ranked.map((listed) => byKey.get(listed.key) ?? listed);
}
