import type {
  LettersAnswer,
  LettersInput,
  OutboxAnswer,
  SettleAnswer,
  SettleInput,
} from '../../core/tasks/letters/letters-task';
import { inputOf, type ActTools } from '../act-tools';
import type { Doing } from '../doing';
import type { Step } from '../host';
import { replaced, type LogSaid } from '../log-acts';
import { isBusy, sheetState, type PaneState } from '../pane-state';
import type { LettersState } from './letters-state';

/** What every act about letters works with. */
export interface LetterTools {
  readonly letters: () => LettersState;
  readonly patch: (change: Partial<LettersState>) => void;
  readonly input: () => LettersInput;
  /** Shows how far it is; the thinking of a task is of this kind. */
  readonly doing: (what: Doing['what']) => (step: Step) => void;
  /** Takes in what the Outbox said. */
  readonly see: (outbox: OutboxAnswer, more?: Partial<LettersState>) => Promise<void>;
  readonly prepare: (more?: Partial<LettersInput>) => Promise<void>;
  /** Today, the account's page and the call list say at once who was written to. */
  readonly refresh: () => Promise<void>;
  /** Answers the rows that were put down so. */
  readonly settle: (settled: SettleInput['settled']) => Promise<SettleAnswer['rows']>;
  /** Does it unless something else is under way; a refusal is shown with a way to try again. */
  readonly work: (run: () => Promise<void>) => Promise<void>;
  readonly refused: (refusal: Parameters<LogSaid['refused']>[0]) => Error;
}

export function letterTools(tools: ActTools, say: (state: PaneState) => Pick<LogSaid, 'refused'>): LetterTools {
  const { host, get, set, change, attempt } = tools;
  const letters = (): LettersState => sheetState(get()).letters;
  const patch = (next: Partial<LettersState>): void => change(get().sheet, { letters: { ...letters(), ...next } });
  const refused: LetterTools['refused'] = (refusal) => new Error(say(get()).refused(refusal));
  const doing: LetterTools['doing'] =
    (what) =>
    ({ doing: step, part }) =>
      set({ doing: { what: step === 'thinking' ? what : step, part } });
  const input = (): LettersInput => {
    const { visibleOnly, only, edited } = letters();
    return { ...inputOf(get()), who: get().me, visibleOnly, edited, ...(only === null ? {} : { only }) };
  };
  const see: LetterTools['see'] = async (outbox, more = {}) => {
    const { sheet } = get();
    const broken = outbox.inHand.length === 0 ? [] : ((await host.brokenRuns?.()) ?? []);
    change(sheet, { letters: { ...sheetState(get(), sheet).letters, ...more, outbox, broken } });
  };
  return {
    letters,
    patch,
    input,
    doing,
    refused,
    see,
    async prepare(more = {}) {
      set({ doing: { what: 'reading', part: 0 } });
      const [answer, mail] = await Promise.all([
        host.run('letters', { ...input(), ...more }, doing('preparing')),
        // Who sends, and how many it still takes today, is good to know, and no reason not to look at the letters.
        host.mail(false).catch(() => letters().mail),
      ]);
      if (answer.refused) throw refused(answer.refused);
      await see(answer, { ...stillOpen(letters(), answer), prepared: answer, isOld: false, ended: [], mail });
      set({ doing: null });
    },
    async refresh() {
      const { sheet } = get();
      const { scored } = sheetState(get(), sheet);
      const written = letters().outbox?.finished.filter(({ state }) => state === 'SENT') ?? [];
      if (!scored || written.length === 0) return;
      const accounts = [...new Set(written.map(({ account }) => account))];
      const answer = await host.run('refresh', { ...inputOf(get()), accounts }, doing('reading'));
      if (answer.refused) throw refused(answer.refused);
      change(sheet, { scored: { ...scored, ranked: replaced(scored.ranked, answer.listed) } });
      set({ doing: null });
    },
    async settle(settled) {
      set({ doing: { what: 'approving', part: null } });
      const answer = await host.run('settle', { ...inputOf(get()), who: get().me, settled }, doing('approving'));
      if (answer.refused) throw refused(answer.refused);
      set({ doing: null });
      return answer.rows;
    },
    work: (run) => (isBusy(get()) ? Promise.resolve() : attempt(run)),
  };
}

/** A letter that is not there any more is not read any more. */
const stillOpen = ({ open }: LettersState, { letters }: LettersAnswer): Partial<LettersState> =>
  letters.some(({ letter }) => letter.key === open) ? {} : { open: null, draft: null };
