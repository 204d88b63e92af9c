import type { SendProgress } from '../../core/outbox/send-step';
import { refuseSent } from './refuse-sent';

/** Seconds: longer than any chunk. */
const KEPT = 600;
const LONGEST_NAME = 100;
const farOf = (run: string): string => `callsheet.far.${run}`;
const stopOf = (run: string): string => `callsheet.stop.${run}`;

/** Says before each letter how far the run is, and asks whether to go on: the pane reads and answers by calls of its own. */
export function tellPane(run: string, progress: SendProgress): 'on' | 'stop' {
  try {
    const cache = CacheService.getUserCache();
    cache.put(farOf(run), JSON.stringify(progress), KEPT);
    return cache.get(stopOf(run)) === null ? 'on' : 'stop';
  } catch {
    // A cache that fails is no reason to break off.
    return 'on';
  }
}

/** How far a run of the same person is, as JSON; where `stop`, it ends before its next letter. */
export function howFar(run: unknown, stop: unknown): string {
  if (typeof run !== 'string' || run === '' || run.length > LONGEST_NAME) return refuseSent();
  const cache = CacheService.getUserCache();
  if (stop === true) cache.put(stopOf(run), 'stop', KEPT);
  return cache.get(farOf(run)) ?? 'null';
}
