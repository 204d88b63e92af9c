import { as } from './core';
import type { Core } from './core';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** `LockService`. One page runs one script at a time, so a lock is only ever held against oneself. */
export function lockService({ calls }: Core): { readonly service: Service; release(): void } {
  let holder: object | null = null;
  const lock = (): Lock => {
    const self = {};
    const tryLock = (): boolean => {
      holder ??= self;
      return holder === self;
    };
    const emulated: Lock = {
      tryLock,
      waitLock: () => {
        if (!tryLock()) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => holder === self,
      releaseLock: () => {
        if (holder === self) holder = null;
      },
    };
    return as<Lock>(calls.counted('Lock', emulated));
  };
  return {
    service: { getDocumentLock: lock, getUserLock: lock, getScriptLock: lock },
    release: () => {
      holder = null;
    },
  };
}
