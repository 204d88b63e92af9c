import { as } from './core';
import type { Core } from './core';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** Milliseconds between two looks at a lock that somebody else holds. */
const LOOKS = 200;

/**
 * `LockService`. A page runs one script at a time over a spreadsheet of its own, so the only one who can hold a lock
 * against a script is the somebody else of the knobs.
 */
export function lockService({ calls, end }: Core): { readonly service: Service; release(): void } {
  const holders = new Map<string, object>();
  const lock = (kind: string) => (): Lock => {
    const self = {};
    const tryLock = (milliseconds: number): boolean => {
      const until = end.now() + milliseconds;
      while (kind !== 'user' && end.knobs().locked) {
        if (end.now() >= until) return false;
        end.sleep(LOOKS);
      }
      if (!holders.has(kind)) holders.set(kind, self);
      return holders.get(kind) === self;
    };
    const emulated: Lock = {
      tryLock,
      waitLock: (milliseconds) => {
        if (!tryLock(milliseconds)) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => holders.get(kind) === self,
      releaseLock: () => {
        if (holders.get(kind) === self) holders.delete(kind);
      },
    };
    return as<Lock>(calls.counted('Lock', emulated));
  };
  return {
    service: { getDocumentLock: lock('document'), getUserLock: lock('user'), getScriptLock: lock('script') },
    release: () => holders.clear(),
  };
}
