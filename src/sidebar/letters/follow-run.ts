import type { ActTools } from '../act-tools';
import { isBusy } from '../pane-state';
import { wait } from '../wait';
import { earlierRuns } from './earlier-runs';
import type { LetterTools } from './letter-tools';

/** Seconds between two looks. */
const LOOKS = 15;

/**
 * Looks again from time to time while a run that is not the pane's has letters in hand: it comes to its end, or its time is
 * over. Then it is carried on, where the person has said so.
 */
export function followRun(
  { host, get }: ActTools,
  { letters, see }: LetterTools,
  carryOn: () => Promise<void>,
): () => Promise<void> {
  let follows = false;
  const isOf = (sheet: string): boolean => get().sheet === sheet;
  const look = async (sheet: string): Promise<void> => {
    // It only tells more: what cannot be read now is read the next time.
    const outbox = await host.run('outbox', {}).catch(() => null);
    if (outbox && isOf(sheet) && !isBusy(get())) await see(outbox);
  };
  return async () => {
    const { sheet } = get();
    if (follows) return;
    follows = true;
    while (isOf(sheet) && (earlierRuns(letters()).inHand || isBusy(get()))) {
      await wait(LOOKS);
      if (isOf(sheet) && !isBusy(get())) await look(sheet);
    }
    follows = false;
    if (isOf(sheet) && letters().carriesOn) await carryOn();
  };
}
