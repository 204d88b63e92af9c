import type { Invoice } from './invoice';
import { invoiceId, type ItemSeen } from './item-seen';

type Same = Pick<ItemSeen, 'account' | 'currency' | 'invoice' | 'issued' | 'due' | 'amount' | 'open'>;

/** In what the items of one identity are compared, strictest first. */
interface Level {
  readonly sameBy: (item: Same) => string;
  readonly fits?: (then: Same, now: Same) => boolean;
}

/** One number may stand for several items, such as installments: those of one due day belong together. */
const NUMBERED: readonly Level[] = [
  { sameBy: ({ due, open }) => `${due} ${open}` },
  { sameBy: ({ due }) => String(due) },
  { sameBy: () => '' },
];

/** Without a number an item is known by its days and amount; where no original amount is known, it may have shrunk. */
const UNNUMBERED: readonly Level[] = [
  { sameBy: ({ amount, open }) => `${amount} ${open}` },
  { sameBy: ({ amount }) => String(amount) },
  {
    sameBy: ({ amount, open }) => String(amount === open),
    fits: (then, now) => then.amount === then.open && now.open > 0 && now.open < then.open,
  },
];

/** Items of then with what has become of them; each item of now is one of then's at most. Linear but for the sorting. */
export function pairItems(then: readonly ItemSeen[], now: readonly Invoice[]): ReadonlyMap<ItemSeen, Invoice> {
  const groups = new Map<string, { readonly then: ItemSeen[]; readonly now: Invoice[] }>();
  for (const item of then) {
    const key = identity(item);
    const group = groups.get(key);
    if (group) group.then.push(item);
    else groups.set(key, { then: [item], now: [] });
  }
  for (const item of now) groups.get(identity(item))?.now.push(item);

  const pairs = new Map<ItemSeen, Invoice>();
  for (const { then: before, now: after } of groups.values()) {
    const [first] = before;
    if (first!.invoice !== '' && before.length === 1 && after.length === 1) {
      pairs.set(first!, after[0]!);
    } else if (after.length > 0) {
      before.sort(largestFirst);
      const left = new Set(after.sort(largestFirst));
      for (const level of first!.invoice === '' ? UNNUMBERED : NUMBERED) pairLevel(before, left, level, pairs);
    }
  }
  return pairs;
}

const identity = (item: Same): string =>
  item.invoice === '' ? `${invoiceId(item)}${item.issued}\t${item.due}` : invoiceId(item);

const largestFirst = (a: Same, b: Same): number => b.open - a.open || (a.due ?? 0) - (b.due ?? 0);

function pairLevel(
  then: readonly ItemSeen[],
  left: Set<Invoice>,
  { sameBy, fits = () => true }: Level,
  pairs: Map<ItemSeen, Invoice>,
): void {
  if (left.size === 0) return;
  const alike = new Map<string, Invoice[]>();
  // Largest last, to be taken from the end.
  for (const item of [...left].reverse()) {
    const own = alike.get(sameBy(item));
    if (own) own.push(item);
    else alike.set(sameBy(item), [item]);
  }
  for (const item of then) {
    if (pairs.has(item)) continue;
    const candidates = alike.get(sameBy(item));
    // Both from the largest down: what is too large for this one is too large for those after it.
    let found = candidates?.pop();
    while (found && !fits(item, found)) found = candidates?.pop();
    if (!found) continue;
    pairs.set(item, found);
    left.delete(found);
  }
}
