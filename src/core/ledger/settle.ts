import type { Day } from '../cells/day';
import type { Entry } from './entry';
import type { Invoice } from './invoice';

/** Where an item stands on the as-of day. */
export type Standing = 'open' | 'settled' | 'not-yet-issued';

export function standingOn(entry: Entry, asOf: Day): Standing {
  if (entry.issued !== null && entry.issued > asOf) return 'not-yet-issued';
  return isSettled(entry) && (entry.settled === null || entry.settled <= asOf) ? 'settled' : 'open';
}

/** Nothing left open, or a paid day or status beside an amount that no open column or part payment contradicts. */
function isSettled(entry: Entry): boolean {
  if (entry.parts) return false;
  if (entry.openStated && entry.open === 0) return true;
  if (entry.standing === 'settled') return true;
  return entry.settled !== null && (!entry.openStated || entry.open === entry.amount);
}

/** Items of a row on the as-of day: one, or for a summary one per bucket. */
export function itemsOf(entry: Entry, asOf: Day, standing: Standing): Invoice[] {
  const item: Invoice = {
    rows: [entry.row],
    account: entry.account,
    name: entry.name,
    currency: entry.currency,
    invoice: entry.invoice,
    issued: entry.issued,
    due: entry.due,
    settled: standing === 'open' && !isSettled(entry) ? null : entry.settled,
    amount: entry.amount,
    open: standing === 'settled' ? 0 : openOn(entry, asOf),
    daysPastDue: entry.due === null ? null : asOf - entry.due,
    disputed: entry.disputed,
  };
  const { parts } = entry;
  if (!parts || entry.due !== null) return [item];
  // An invoice without a due day is as old as the bucket it is printed in.
  if (entry.issued !== null || entry.invoice !== '') {
    return [{ ...item, daysPastDue: parts.length === 1 ? parts[0]!.firstDay : null }];
  }
  return parts.map(({ firstDay, minor }) => ({ ...item, amount: minor, open: minor, daysPastDue: firstDay }));
}

/** Settled later than the as-of day, in full or in part: all of it was open then. */
function openOn(entry: Entry, asOf: Day): number {
  return entry.settled !== null && entry.settled > asOf ? entry.amount : entry.open;
}
