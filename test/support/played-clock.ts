/** The present, which goes on only when it is told to; whoever waits has waited at once. */
export interface PlayedClock {
  pass(seconds: number): void;
  /** Waiting ends only while this says so: whatever waits for an answer is not at the end of its time. */
  idle: () => boolean;
  /** Those who still wait, wait for ever. */
  forget(): void;
  stop(): void;
}

/** Puts a played `Date` and `setTimeout` in the place of the real ones. */
export function playClock(begins: number): PlayedClock {
  const real = { Date: globalThis.Date, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const zone = new real.Date(begins).getTimezoneOffset() * 60_000;
  let now = begins + zone;
  const waiting = new Set<object>();
  class Played extends real.Date {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [now]) as [number]));
    }
    static override now = (): number => now;
  }
  const clock: PlayedClock = {
    pass: (seconds) => void (now += seconds * 1000),
    idle: () => true,
    forget: () => waiting.clear(),
    stop: () => void Object.assign(globalThis, real),
  };
  Object.assign(globalThis, {
    Date: Played,
    setTimeout: (work: () => void, ms = 0): object => {
      const one = {};
      waiting.add(one);
      setImmediate(() => {
        if (!clock.idle() || !waiting.delete(one)) return;
        now += ms;
        work();
      });
      return one;
    },
    clearTimeout: (one: object) => void waiting.delete(one),
  });
  return clock;
}
