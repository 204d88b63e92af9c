import { NO_CURRENCY } from '../cells/format-money';
import { isoDay, type Day } from '../cells/day';
import { fold } from '../cells/text';
import { accountAlike } from '../ledger/account-key';
import { invoicesIn } from './account-state';
import type { JournalEvent, JournalProblem } from './event';
import type { EventKind } from './words';

/** What was agreed about money: where it counts for no invoice, somebody is chased who should not be. */
const AGREED: readonly EventKind[] = ['promise', 'installment', 'dispute'];

/** Of what ends something: what begins it. */
const ENDS: Readonly<Partial<Record<EventKind, EventKind>>> = {
  'dispute settled': 'dispute',
  'plan ended': 'installment',
  'address good': 'bounce',
};

/**
 * Rows that can be read and still move nothing: dated after today, about an account that nobody knows, about money in
 * a currency that it has no invoices in, or the end of something that never began. Most are slips of the pen, and a promise in the year 2062 would never be missed
 * otherwise. `currenciesOf`: those of an account, of none where only its name is known; null: nobody knows it.
 */
export const unheeded = (
  events: readonly JournalEvent[],
  today: Day,
  currenciesOf: (account: string) => ReadonlySet<string> | null,
): readonly JournalProblem[] =>
  events.flatMap((event): readonly JournalProblem[] => {
    const { row, day, account, currency } = event;
    if (row === null) return [];
    if (day > today) return [{ row, code: 'not-yet', parts: [isoDay(day)] }];
    const known = currenciesOf(account);
    if (!known) return [{ row, code: 'unknown-account', parts: [account] }];
    const isElsewhere = currency !== null && known.size > 0 && !known.has(currency) && !known.has(NO_CURRENCY);
    if (isElsewhere && isAwaited(event, today)) return [{ row, code: 'other-currency', parts: [account, currency] }];
    return astray(event, events).map((what) => ({ row, code: 'unknown-reference', parts: [what] }));
  });

/** What a row names of its account that no row has begun: a dispute or its invoices, a plan, or an address. */
function astray(event: JournalEvent, events: readonly JournalEvent[]): readonly string[] {
  const { kind, account, reference, channel } = event;
  const begins = ENDS[kind];
  if (begins === undefined || reference === '' || channel === 'letter') return [];
  const begun = events.filter((one) => one.kind === begins && accountAlike(one.account) === accountAlike(account));
  if (kind === 'dispute settled') {
    if (begun.some(({ id }) => id === reference)) return [];
    const known = new Set(begun.flatMap((one) => invoicesIn(one.reference)).map(fold));
    return invoicesIn(reference).filter((invoice) => !known.has(fold(invoice)));
  }
  const isMeant =
    kind === 'plan ended'
      ? begun.some((one) => one.reference === reference)
      : begun.some((one) => one.reference === '' || one.reference.toLowerCase() === reference.toLowerCase());
  return isMeant ? [] : [reference];
}

/** What was to be paid before today is over one way or the other. */
const isAwaited = ({ kind, promisedDay }: JournalEvent, today: Day): boolean =>
  AGREED.includes(kind) && (promisedDay ?? today) >= today;
