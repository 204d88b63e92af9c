/** Long enough for a function that starts a batch to send it, short enough to end before anything else may begin. */
const TURNS = 200;

/** Tells whether a custom function is at work: what it starts may read the workbook and not change it. */
export interface WriteLock {
  during<T>(work: () => T): T;
  isOpen(): boolean;
}

/**
 * A function hands its batch over in turns that follow it, so the lock is kept for some turns of the microtask queue.
 * They all run before any click, timer or message: nothing but the function's own doing is refused.
 */
export function writeLock(): WriteLock {
  let turns = 0;
  const turn = (): void => {
    if (--turns > 0) queueMicrotask(turn);
  };
  return {
    during(work) {
      if (turns === 0) queueMicrotask(turn);
      turns = TURNS;
      return work();
    },
    isOpen: () => turns === 0,
  };
}
