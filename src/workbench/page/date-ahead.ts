/**
 * Makes the present of this window another day: `new Date()` is as many days ahead as said, at the time of day that the
 * real clock shows. `Date.now()` stays what it was, because what counts milliseconds with it must not see days jump.
 */
export function moveDay(daysAhead: () => number, ahead: () => number = () => 0): () => number {
  const Real = Date;
  const now = (): number => {
    const real = new Real();
    return real.setDate(real.getDate() + daysAhead()) + ahead();
  };
  const Moved = new Proxy(Real, {
    construct: (target, given: unknown[], made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
    apply: () => new Real(now()).toString(),
  });
  Real.prototype.constructor = Moved;
  globalThis.Date = Moved;
  return now;
}

/**
 * The same for a window that lives on one day as long as it lives: its `Date.now()` goes along. `ahead`: milliseconds that its
 * clock is before all others.
 */
export function liveAhead(days: number, ahead?: () => number): void {
  const now = moveDay(() => days, ahead);
  Date.now = now;
}
