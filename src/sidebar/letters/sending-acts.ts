import type { Day } from '../../core/cells/day';
import type { Letter } from '../../core/letters/letter';
import { NO_PROGRESS } from '../../core/outbox/send-step';
import type { Language } from '../../core/policy/words';
import type { ChangedLetter, SettleInput } from '../../core/tasks/letters/letters-task';
import { inputOf, type ActTools } from '../act-tools';
import { earlierRuns } from './earlier-runs';
import { followRun } from './follow-run';
import type { LetterTools } from './letter-tools';
import { chosen, inPlaceOf, toSend } from './letters-state';

/** Approving letters, sending them, and saying what became of those that nobody can see. */
export interface SendingActs {
  sayPlace(place: 'moved' | 'copy'): Promise<void>;
  /** Asks whether to send, with the mailbox that it would be from; or no longer. */
  askSend(asking: boolean): Promise<void>;
  sendLetters(): Promise<void>;
  /** What waits for another run to be over does not go out by itself then. */
  notByItself(): void;
  /** Looks again while another run has letters in hand. */
  follow(): Promise<void>;
  /** Ends the run after the letter under way. */
  stopSending(): void;
  /** Approves letters that a person prints or copies, and puts down that they were handed over; answers those. */
  handOver(keys: readonly string[]): Promise<readonly HandedOver[]>;
  settle(keys: readonly string[], as: SettleInput['settled'][number]['as']): Promise<void>;
}

export interface HandedOver {
  readonly letter: Letter;
  /** As the Outbox has it. */
  readonly day: Day;
  /** The policy's. */
  readonly language: Language;
}

export function sendingActs(tools: ActTools, own: LetterTools): SendingActs {
  const { host, get, set } = tools;
  const { letters, patch, input, doing, prepare, refresh, settle, work, refused } = own;

  /** What was seen goes into the Outbox; answers what is not as it was seen any more, and so was not approved. */
  const approve = async (keys: readonly string[]): Promise<readonly ChangedLetter[]> => {
    const wanted = chosen(letters()).filter(({ letter }) => keys.includes(letter.key));
    if (wanted.length === 0) return [];
    const approved = wanted.map(({ letter }) => letter);
    const answer = await host.run('approve', { ...input(), approved }, doing('approving'));
    if (answer.refused) throw refused(answer.refused);
    return answer.changed;
  };

  /** Shows what changed, left out until the person has looked at it. */
  const showChanged = async (changed: readonly ChangedLetter[]): Promise<void> => {
    await prepare();
    const others = changed.filter(({ why }) => why.is !== 'in the outbox');
    const keys = others.flatMap((seen) => inPlaceOf(letters(), seen)?.letter.key ?? []);
    patch({ changed, leftOut: [...letters().leftOut, ...keys] });
  };

  const send = async (): Promise<void> => {
    const { letters: going } = toSend(letters());
    // It can be stopped from the beginning.
    patch({ progress: { ...NO_PROGRESS, total: going, left: going } });
    set({ doing: { what: 'sending', part: 0 } });
    try {
      const came = await host.send({ ...inputOf(get()), who: get().me }, (progress) => {
        const { total, left } = progress;
        patch({ progress, ended: progress.ended });
        set({ doing: { what: 'sending', part: total === 0 ? 0 : (total - left) / total } });
        return letters().stopping ? 'stop' : 'on';
      });
      if (came.refused) throw refused(came.refused);
      patch({ came, ended: came.progress.ended });
    } finally {
      patch({ progress: null, stopping: false, isOld: true });
    }
    await prepare();
    await refresh();
    const { came, outbox, broken } = letters();
    const isHeldUp = came?.progress.because === 'another-run' && earlierRuns({ outbox, broken }).inHand !== null;
    patch({ carriesOn: isHeldUp });
    if (isHeldUp) void follow();
  };

  const carryOn = async (): Promise<void> => {
    patch({ carriesOn: false, came: null, stopping: false });
    await send();
  };
  const follow = followRun(tools, own, () => work(carryOn));

  return {
    sayPlace: (place) => work(() => prepare({ place })),
    askSend: (asking) =>
      work(async () => {
        if (!asking) {
          patch({ asking });
          return;
        }
        if (get().me === '') {
          set({ naming: { then: 'send letters' } });
          return;
        }
        set({ doing: { what: 'asking', part: null } });
        const mail = await host.mail(true);
        patch({ mail, asking });
        set({ doing: null });
      }),
    sendLetters: () =>
      work(async () => {
        const { fresh } = toSend(letters());
        patch({ asking: false, carriesOn: false, came: null, changed: [], open: null, draft: null, stopping: false });
        set({ doing: { what: 'approving', part: null }, said: '' });
        const changed = await approve(fresh.map(({ letter }) => letter.key));
        await (changed.length > 0 ? showChanged(changed) : send());
      }),
    notByItself: () => patch({ carriesOn: false }),
    follow,
    stopSending() {
      // Also before the first letter is under way.
      const what = get().doing?.what;
      if (what === 'approving' || what === 'sending') patch({ stopping: true });
    },
    async handOver(keys) {
      const asked = chosen(letters()).filter(({ letter }) => keys.includes(letter.key));
      const handed: HandedOver[] = [];
      if (asked.length === 0) return handed;
      await work(async () => {
        set({ doing: { what: 'approving', part: null } });
        patch({ changed: [] });
        const changed = await approve(keys);
        if (changed.length > 0) return showChanged(changed);
        const rows = await settle(keys.map((key) => ({ key, as: 'prepared' })));
        const days = new Map(rows.map(({ key, done }) => [key, done?.day]));
        set({ folded: { ...get().folded, 'handed-over': true } });
        await prepare();
        patch({ handed: keys });
        const language = letters().prepared?.language ?? 'en';
        for (const { letter } of asked) {
          const day = days.get(letter.key);
          if (day !== undefined) handed.push({ letter, day, language });
        }
      });
      return handed;
    },
    settle: (keys, as) =>
      work(async () => {
        await settle(keys.map((key) => ({ key, as })));
        patch({ came: null });
        await prepare();
        await refresh();
      }),
  };
}
