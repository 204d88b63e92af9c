import type { SendProgress } from '../../core/outbox/send-step';
import { refuseSent } from './refuse-sent';

/** Seconds: longer than any chunk. */
const KEPT = 600;
const LONGEST_NAME = 100;
const farOf = (run: string): string => `callsheet.far.${run}`;
const stopOf = (run: string): string => `callsheet.stop.${run}`;

type Going = 'on' | 'stop';

/**
 * Says before each letter how far a chunk of the run is, and asks whether to go on: the pane reads and answers by calls of its own.
 * Once it is over nothing is told any more: the next chunk counts only what it does itself.
 */
export function watched<Answer>(run: string, chunk: (tell: (progress: SendProgress) => Going) => Answer): Answer {
  const answer = chunk(
    (progress) =>
      cached((cache): Going => {
        cache.put(farOf(run), JSON.stringify(progress), KEPT);
        return cache.get(stopOf(run)) === null ? 'on' : 'stop';
      }) ?? 'on',
  );
  cached((cache) => cache.remove(farOf(run)));
  return answer;
}

/** A cache that fails is no reason to break off. */
function cached<Answer>(work: (cache: GoogleAppsScript.Cache.Cache) => Answer): Answer | null {
  try {
    return work(CacheService.getUserCache());
  } catch {
    return null;
  }
}

/** How far a run of the same person is, as JSON; where `stop`, it ends before its next letter. */
export function howFar(run: unknown, stop: unknown): string {
  if (typeof run !== 'string' || run === '' || run.length > LONGEST_NAME) return refuseSent();
  const cache = CacheService.getUserCache();
  if (stop === true) cache.put(stopOf(run), 'stop', KEPT);
  return cache.get(farOf(run)) ?? 'null';
}
