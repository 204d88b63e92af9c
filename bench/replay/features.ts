import { daysLate, type OpenAccount } from './month-end';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (values: readonly number[], from: number): number =>
  values.filter((value) => value > from).length / values.length;

/** What the account's past invoices that got this late say: how many did, days still to come, share over 30. */
function reached(past: readonly number[], age: number): number[] {
  const those = past.filter((days) => days > age);
  if (those.length === 0) return [0, -1, -1];
  return [those.length, mean(those.map((days) => Math.max(0, days))) - Math.max(0, age), share(those, 30)];
}

/** Nineteen features of each open item: its own, its account's now, and its account's history (-1: none). */
export function features({ items, balance, pastDue, oldest, history }: OpenAccount): number[][] {
  const past = history.map(daysLate);
  const late = past.map((days) => Math.max(0, days));
  const average = late.length > 0 ? mean(late) : -1;
  const amount = history.reduce((sum, invoice) => sum + invoice.amount, 0);
  const weighted = history.reduce((sum, invoice, i) => sum + invoice.amount * late[i]!, 0);
  const ofHistory =
    late.length > 0
      ? [
          ...[average, share(late, 0), share(late, 30), amount > 0 ? weighted / amount : -1, mean(past)],
          Math.sqrt(mean(late.map((days) => (days - average) * (days - average)))),
          mean(late.slice(-3)),
          late.reduce((most, days) => Math.max(most, days), 0),
        ]
      : [-1, -1, -1, -1, -1, -1, -1, -1];
  const ofAccount = [late.length, ...ofHistory, oldest, balance > 0 ? pastDue / balance : 0, balance, items.length];
  const known = new Map<number, number[]>();
  const at = (age: number): number[] => {
    const found = known.get(age) ?? reached(past, age);
    known.set(age, found);
    return found;
  };
  return items.map(({ age, amount: owed, term }) => [age, owed, term, ...ofAccount, ...at(age)]);
}
