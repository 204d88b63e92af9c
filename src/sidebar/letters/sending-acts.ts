import type { Letter } from '../../core/letters/letter';
import type { SettleInput } from '../../core/tasks/letters-task';
import { inputOf, type ActTools } from '../act-tools';
import type { LetterTools } from './letter-tools';
import { chosen, toSend } from './letters-state';

/** Approving letters, sending them, and saying what became of those that nobody can see. */
export interface SendingActs {
  sayPlace(place: 'moved' | 'copy'): Promise<void>;
  /** Asks whether to send, with the mailbox that it would be from; or no longer. */
  askSend(asking: boolean): Promise<void>;
  sendLetters(): Promise<void>;
  /** Ends the run after the letter under way. */
  stopSending(): void;
  /** Approves letters that a person prints or copies, and puts down that they were handed over; answers them. */
  handOver(keys: readonly string[]): Promise<readonly Letter[]>;
  settle(keys: readonly string[], as: SettleInput['settled'][number]['as']): Promise<void>;
}

export function sendingActs({ host, get, set }: ActTools, own: LetterTools): SendingActs {
  const { letters, patch, input, doing, prepare, settle, work, refused } = own;

  /** What was seen goes into the Outbox; how many are not as they were seen any more is said. */
  const approve = async (keys: readonly string[]): Promise<void> => {
    const wanted = chosen(letters()).filter(({ letter }) => keys.includes(letter.key));
    if (wanted.length === 0) return;
    const approved = Object.fromEntries(wanted.map(({ letter }) => [letter.key, letter.payload]));
    const answer = await host.run('approve', { ...input(), approved }, doing('approving'));
    if (answer.refused) throw refused(answer.refused);
    patch({ changed: answer.changed.length });
  };

  const send = async (): Promise<void> => {
    set({ doing: { what: 'sending', part: 0 } });
    try {
      const came = await host.send({ ...inputOf(get()), who: get().me }, (progress) => {
        const { total, left } = progress;
        patch({ progress });
        set({ doing: { what: 'sending', part: total === 0 ? 0 : (total - left) / total } });
        return letters().stopping ? 'stop' : 'on';
      });
      if (came.refused) throw refused(came.refused);
      patch({ came });
    } finally {
      patch({ progress: null, stopping: false });
    }
  };

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
        patch({ asking: false, came: null, changed: 0, open: null, draft: null });
        set({ doing: { what: 'approving', part: null }, said: '' });
        await approve(fresh.map(({ letter }) => letter.key));
        await send();
        // What it still takes today is less now.
        patch({ mail: null });
        await prepare();
      }),
    stopSending() {
      if (letters().progress) patch({ stopping: true });
    },
    async handOver(keys) {
      const handed = chosen(letters()).filter(({ letter }) => keys.includes(letter.key));
      let isDone = false;
      await work(async () => {
        set({ doing: { what: 'approving', part: null } });
        await approve(keys);
        await settle(keys.map((key) => ({ key, as: 'prepared' })));
        await prepare();
        isDone = true;
      });
      return isDone ? handed.map(({ letter }) => letter) : [];
    },
    settle: (keys, as) =>
      work(async () => {
        await settle(keys.map((key) => ({ key, as })));
        patch({ came: null });
        await prepare();
      }),
  };
}
