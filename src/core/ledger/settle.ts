import type { Day } from '../cells/day';
import type { Entry } from './entry';
import type { Invoice } from './invoice';

/** What of an item tells on which days it is open. */
export type Dated = Pick<Entry, 'issued' | 'settled' | 'amount' | 'open' | 'openStated' | 'parts' | 'standing'>;

/** Where an item stands on the as-of day. */
export type Standing = 'open' | 'settled' | 'not-yet-issued';

export function standingOn(entry: Dated, asOf: Day): Standing {
  if (entry.issued !== null && entry.issued > asOf) return 'not-yet-issued';
  return isSettled(entry) && (entry.settled === null || entry.settled <= asOf) ? 'settled' : 'open';
}

/** Nothing left open, or a paid day or status beside an amount that no open column or part payment contradicts. */
function isSettled({ parts, openStated, open, amount, standing, settled }: Dated): boolean {
  if (parts) return false;
  if ((openStated && open === 0) || standing === 'settled') return true;
  return settled !== null && (!openStated || open === amount);
}

/** Items of a row on the as-of day: one, or for a summary one per bucket. */
export function itemsOf(entry: Entry, asOf: Day, standing: Standing): Invoice[] {
  const { row, account, name, currency, invoice, issued, due, settled, amount, open, parts, disputed } = entry;
  // Settled later than the as-of day, in full or in part: all of it was open then.
  const left = settled !== null && settled > asOf ? amount : open;
  const item: Invoice = {
    rows: [row],
    account,
    name: name || account,
    currency,
    invoice,
    issued,
    due,
    settled: isSettled(entry) ? settled : null,
    amount,
    open: standing === 'settled' ? 0 : left,
    daysPastDue: due === null ? null : asOf - due,
    disputed,
  };
  if (!parts || due !== null) return [item];
  // An invoice without a due day is as old as the bucket it is printed in.
  const [one, other] = parts;
  if (issued !== null || invoice !== '') return [{ ...item, daysPastDue: one && !other ? one.firstDay : null }];
  return parts.map(({ firstDay, minor }) => ({ ...item, amount: minor, open: minor, daysPastDue: firstDay }));
}
