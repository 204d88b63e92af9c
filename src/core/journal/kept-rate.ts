import type { PromiseStanding } from './promise-standing';

/** How well promises are kept, 0 to 1. */
export interface KeptRate {
  /** Kept in full, of those that came to an end. */
  readonly byCount: number;
  /** What was paid in time, of what was promised; by count where no amount is known. */
  readonly byValue: number;
  /** How many came to an end: kept, partly kept or broken. */
  readonly ended: number;
}

/** Of the promises of one account and currency; null while none has come to an end. Replaced ones count as neither. */
export function keptRate(promises: readonly PromiseStanding[]): KeptRate | null {
  const over = promises.filter(({ is }) => is !== 'open' && is !== 'replaced');
  if (over.length === 0) return null;
  const valued = over.filter(({ amount }) => amount !== null);
  const promised = valued.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const paid = valued.reduce((sum, one) => sum + one.paid, 0);
  const byCount = over.filter(({ is }) => is === 'kept').length / over.length;
  return { byCount, byValue: promised > 0 ? paid / promised : byCount, ended: over.length };
}
