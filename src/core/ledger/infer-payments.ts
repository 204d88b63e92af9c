import type { Day } from '../cells/day';
import type { Invoice } from './invoice';
import { ALL_PAST_DUE, invoiceId, type ItemSeen, type PaymentSeen } from './item-seen';
import type { LedgerFigures } from './ledger';
import { pairItems } from './pair-items';
import { undatedPastDue } from './past-due-since';
import { withdrawPayments, type Grown } from './withdraw-payments';

/** What earlier exports left behind. */
export interface SeenBefore {
  readonly items: readonly ItemSeen[];
  readonly payments: readonly PaymentSeen[];
}

/** What is known of today's export besides its figures. */
export interface Export {
  readonly sheet: string;
  /** Numbers of invoices, and accounts, in rows that are in no total: nothing is said of what they may hold. */
  readonly unread: ReadonlySet<string>;
  /** Invoices of which the workbook itself says when they were paid, as `invoiceId` has them. */
  readonly stated: ReadonlySet<string>;
  /** What a person says of those that are gone, when most are. */
  readonly gone: 'paid' | 'not exported' | null;
}

export interface Seen {
  /** To be kept for the next export; null: leave what is kept alone. */
  readonly items: readonly ItemSeen[] | null;
  /** Seen today. */
  readonly payments: readonly PaymentSeen[];
  /** Of those before: their items are open again. */
  readonly withdrawn: ReadonlySet<PaymentSeen>;
  /** So much is gone that a person has to say what became of it; nothing is inferred before. */
  readonly ask: { readonly gone: number; readonly open: number; readonly since: Day } | null;
  /** Items that this export leaves out and that are kept as they were: how many, and when the last was seen. */
  readonly leftOut: { readonly count: number; readonly since: Day } | null;
}

const NOTHING: Seen = { items: null, payments: [], withdrawn: new Set(), ask: null, leftOut: null };

/** From so many on, and more than half: a whole part of the ledger is gone. */
const MANY = 10;

/**
 * Payments that show because open amounts shrank, or items vanished, since the last export. A summary has no items to
 * compare, and an export older than what was kept tells nothing new.
 */
export function inferPayments(before: SeenBefore, ledger: LedgerFigures, today: Export): Seen {
  const { asOf, table, open, settled } = ledger;
  const own = before.items.filter(({ sheet }) => sheet === today.sheet);
  const latest = latestOf(own.length > 0 ? own : before.items);
  if (asOf < latest) return NOTHING;
  const undated = undatedPastDue(ledger, before.items, today.sheet);
  const items = before.items.filter(({ invoice }) => invoice !== ALL_PAST_DUE);
  if (table.layout === 'summary') return { ...NOTHING, items: [...items, ...undated] };

  const pairs = pairItems(items, open.concat(settled));
  const missing = missingParts(items, pairs, today);
  // Only the last export is asked about: what an earlier one left out was answered for then.
  const isLast = ({ sheet, asOf: day }: ItemSeen): boolean =>
    day === latest && (own.length === 0 || sheet === today.sheet);
  const asked = missing.filter(({ first, most }) => most && isLast(first));
  if (asked.length > 0 && today.gone === null) {
    const sum = (of: (part: Part) => number): number => asked.reduce((all, part) => all + of(part), 0);
    return { ...NOTHING, ask: { gone: sum(({ gone }) => gone.length), open: sum(({ size }) => size), since: latest } };
  }

  const kept = new Set(
    missing.flatMap(({ first, most, gone }) =>
      first.asOf > asOf || (most && !(isLast(first) && today.gone === 'paid')) ? gone : [],
    ),
  );
  const leftOut = kept.size === 0 ? null : { count: kept.size, since: latestOf([...kept]) };
  const vanished = new Set(missing.flatMap(({ gone }) => gone).filter((item) => !kept.has(item)));
  for (const item of items) if (!pairs.has(item) && !vanished.has(item)) kept.add(item);

  const payments: PaymentSeen[] = [];
  for (const item of items) {
    const now = pairs.get(item);
    if (item.asOf > asOf || !(now || vanished.has(item)) || isStated(item, now, today.stated)) continue;
    const left = Math.max(0, now?.open ?? 0);
    if (left < item.open) payments.push(paymentOf(item, left, asOf));
  }
  const withdrawn = withdrawPayments(before.payments, grownOf(open, pairs));
  const instead = withdrawn.instead.map((payment) => ({ ...payment, day: asOf }));
  return {
    items: [
      ...open.filter(({ open: left }) => left > 0).map((item) => itemSeen(item, today.sheet, asOf)),
      ...kept,
      ...undated,
    ],
    payments: [...payments, ...instead],
    withdrawn: withdrawn.payments,
    ask: null,
    leftOut,
  };
}

const latestOf = (items: readonly ItemSeen[]): Day => items.reduce((last, { asOf }) => Math.max(last, asOf), -Infinity);

/** Items last seen on one sheet on one day. */
interface Part {
  readonly first: ItemSeen;
  readonly size: number;
  readonly gone: readonly ItemSeen[];
  /** So many are gone that it may be another ledger, or a part of this one. */
  readonly most: boolean;
}

function missingParts(
  items: readonly ItemSeen[],
  pairs: ReadonlyMap<ItemSeen, Invoice>,
  { sheet, unread }: Export,
): readonly Part[] {
  const parts = new Map<string, { readonly first: ItemSeen; size: number; readonly gone: ItemSeen[] }>();
  for (const item of items) {
    const key = `${item.asOf} ${item.sheet}`;
    const part = parts.get(key) ?? { first: item, size: 0, gone: [] };
    parts.set(key, part);
    part.size += 1;
    if (!pairs.has(item) && !unread.has(item.invoice || item.account)) part.gone.push(item);
  }
  return Array.from(parts.values(), (part) => {
    const { first, size, gone } = part;
    return { ...part, most: 2 * gone.length > size && (first.sheet !== sheet || gone.length >= MANY) };
  });
}

/** The sheet says itself when it was paid, or Payments does. */
const isStated = (item: ItemSeen, now: Invoice | undefined, stated: ReadonlySet<string>): boolean =>
  (now !== undefined && now.settled !== null && now.open === 0) || (item.invoice !== '' && stated.has(invoiceId(item)));

function paymentOf(item: ItemSeen, left: number, day: Day): PaymentSeen {
  const { asOf: since, account, currency, invoice, issued, due, amount, open } = item;
  return { day, since, account, currency, invoice, issued, due, amount, paid: open - left, left, withdrawn: false };
}

const itemSeen = (
  { account, currency, invoice, issued, due, amount, open }: Invoice,
  sheet: string,
  asOf: Day,
): ItemSeen => ({ sheet, asOf, account, currency, invoice, issued, due, amount, open });

function grownOf(open: readonly Invoice[], pairs: ReadonlyMap<ItemSeen, Invoice>): readonly Grown[] {
  const before = new Map(Array.from(pairs, ([item, now]): [Invoice, number] => [now, item.open]));
  return open
    .map((item): Grown => ({ item, before: before.get(item) ?? 0 }))
    .filter(({ item, before: was }) => item.open > was);
}
