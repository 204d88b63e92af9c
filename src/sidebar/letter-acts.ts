import type { Letter } from '../core/letters/letter';
import type { LetterProblem } from '../core/letters/template';
import type { Edited, Letterhead, LettersInput } from '../core/tasks/letters/letters-task';
import { OUTBOX_SHEET } from '../core/workbook/our-sheets';
import type { ActTools } from './act-tools';
import { letterTools } from './letters/letter-tools';
import { asListed, lacksHead, LETTERS_SHOWN, noLetters, openLetter, type LettersState } from './letters/letters-state';
import { sendingActs, type SendingActs } from './letters/sending-acts';
import type { LogSaid } from './log-acts';
import type { PaneState } from './pane-state';

/** Preparing letters, looking at them and having them as one wants them. */
export interface LetterActs extends SendingActs {
  /** Reads what waits and what became of others, where there is an Outbox. */
  lookAtOutbox(): Promise<void>;
  prepareLetters(more?: Partial<LettersInput>): Promise<void>;
  /** Prepares them again, where something happened since. */
  renew(): Promise<void>;
  /** Prepares the letter of one account entry, which may be on the personal track, and opens it; null: those of all. */
  writeTo(key: string | null): Promise<void>;
  onlyVisible(on: boolean): void;
  fillInHead(head: Partial<Letterhead>): void;
  /** Keeps who writes and how to pay, and prepares the letters with it. */
  saveHead(): Promise<void>;
  openLetter(key: string | null): void;
  stepLetter(by: 1 | -1): void;
  showText(asText: boolean): void;
  /** Begins to change the open letter, or leaves it as it is. */
  editLetter(on: boolean): void;
  fillInLetter(draft: Partial<Edited>): void;
  /** The open letter as it was changed. */
  saveLetter(): Promise<void>;
  /** A letter as its template has it. */
  letterAsBefore(key: string): Promise<void>;
  leaveOut(key: string, out: boolean): Promise<void>;
  testLetter(): Promise<void>;
  showMoreLetters(): void;
}

export function letterActs(tools: ActTools, say: (state: PaneState) => Pick<LogSaid, 'refused'>): LetterActs {
  const { host, get, set } = tools;
  const own = letterTools(tools, say);
  const { letters, patch, prepare, see, settle, work } = own;
  const sending = sendingActs(tools, own);

  /** What was told of the letters as they were is over. */
  const again: typeof prepare = (more) => {
    const { changed, leftOut } = letters();
    // Those that could not go out just then are left out no longer than that is told.
    const held = changed.filter(({ why }) => why.is === 'held').map(({ key }) => key);
    patch({ came: null, changed: [], asking: false, leftOut: leftOut.filter((key) => !held.includes(key)) });
    return prepare(more);
  };

  return {
    ...sending,
    async lookAtOutbox() {
      const { sheet, surroundings } = get();
      if (!surroundings?.ours.includes(OUTBOX_SHEET)) return;
      // It only tells more: what is wrong with it is said when letters are prepared.
      const outbox = await host.run('outbox', {}).catch(() => null);
      if (!outbox || get().sheet !== sheet || letters().prepared) return;
      await see(outbox);
      void sending.follow();
    },
    prepareLetters: (more) =>
      work(async () => {
        await again(more);
        void sending.follow();
      }),
    async renew() {
      const { prepared, isOld } = letters();
      if (prepared && isOld) await work(() => again());
    },
    writeTo: (only) =>
      work(async () => {
        const { mail, outbox, broken, visibleOnly, edited, leftOut } = letters();
        patch({ ...noLetters, mail, outbox, broken, visibleOnly, edited, leftOut, only });
        set({ tab: 'letters', naming: null });
        await prepare();
        const [one] = letters().prepared?.letters ?? [];
        if (only !== null && one && !lacksHead(letters())) patch({ open: one.letter.key });
      }),
    onlyVisible(visibleOnly) {
      patch({ visibleOnly });
      if (letters().prepared) void work(() => prepare());
    },
    fillInHead: (head) => patch({ head: { ...letters().head, ...head } }),
    saveHead: () =>
      work(async () => {
        const { head, prepared } = letters();
        const headLacks = (prepared?.missing ?? []).some((name) => (head[name] ?? '').trim() === '');
        patch({ headLacks });
        if (headLacks) return;
        await prepare({ letterhead: head });
        patch({ head: {} });
      }),
    openLetter: (open) => patch({ open, draft: null, wrong: null, tested: null }),
    stepLetter(by) {
      const keys = asListed(letters()).map(({ letter }) => letter.key);
      patch({ open: keys[keys.indexOf(letters().open ?? '') + by] ?? null, draft: null, wrong: null, tested: null });
    },
    showText: (asText) => patch({ asText }),
    editLetter(on) {
      const { subject = '', text = '' } = openLetter(letters())?.letter ?? {};
      patch({ draft: on ? { subject, text } : null, wrong: null });
    },
    fillInLetter(draft) {
      const before = letters().draft;
      if (before) patch({ draft: { ...before, ...draft } });
    },
    saveLetter: () =>
      work(async () => {
        const before = letters();
        const { open, draft, edited } = before;
        const letter = openLetter(before)?.letter;
        if (open === null || !draft || !letter) return;
        patch({ edited: { ...edited, [open]: draft }, tested: null });
        await prepare();
        // What cannot go out so is not kept: the person goes on with it where they were.
        const wrong = wrongIn(letters(), letter);
        patch(wrong ? { ...before, wrong } : { draft: null, wrong: null });
      }),
    letterAsBefore: (key) =>
      work(async () => {
        patch({ edited: { ...letters().edited, [key]: null }, draft: null, tested: null });
        await prepare();
      }),
    leaveOut: (key, out) =>
      work(async () => {
        const { leftOut, outbox } = letters();
        patch({ leftOut: out ? [...leftOut, key] : leftOut.filter((one) => one !== key) });
        if (!out || !outbox?.waiting.some((row) => row.key === key)) return;
        await settle([{ key, as: 'remove' }]);
        await prepare();
      }),
    testLetter: () =>
      work(async () => {
        const prepared = openLetter(letters());
        if (!prepared) return;
        set({ doing: { what: 'testing', part: null } });
        const result = await host.sendTest(prepared.letter);
        if (result.is === 'failed') throw new Error(result.message);
        patch({ tested: result.is });
        set({ doing: null });
      }),
    showMoreLetters: () => patch({ shown: letters().shown + LETTERS_SHOWN }),
  };
}

/** What is wrong with the letter of an account that there is none of now. */
function wrongIn({ prepared }: LettersState, { account, currency }: Letter): LetterProblem | null {
  const without = prepared?.without.find((one) => one.account === account && one.currency === currency);
  return without?.why.is === 'problem' ? without.why.problem : null;
}
