import type { Ranking } from './capture';
import { daysLate, type MonthEnd, type OpenAccount, type OpenItem } from './month-end';

/** The book counts for this many invoices beside an account's own, as in the table that set the bar. */
const BOOK = 10;

interface Reached {
  readonly count: number;
  readonly ahead: number;
  readonly over30: number;
}

/** Of past days late that reached an age: how many, how many more days they took, and how many passed 30. */
function reached(late: readonly number[], age: number): Reached {
  const from = Math.max(0, age);
  const those = late.filter((days) => days >= age);
  return {
    count: those.length,
    ahead: those.reduce((sum, days) => sum + Math.max(0, days) - from, 0),
    over30: those.filter((days) => days > 30).length,
  };
}

/** Values each open item from its account's history and the book's, both as far as they reached the item's age. */
function perItem(value: (item: OpenItem, own: Reached, book: Reached, paid: number) => number): Ranking {
  return ({ accounts, book }: MonthEnd) => {
    const late = book.map(daysLate);
    const known = new Map<number, Reached>();
    const bookAt = (age: number): Reached => {
      const found = known.get(age) ?? reached(late, age);
      known.set(age, found);
      return found;
    };
    return accounts.map(({ items, history }) => {
      const own = history.map(daysLate);
      const ownKnown = new Map<number, Reached>();
      return items.reduce((sum, item) => {
        const at = ownKnown.get(item.age) ?? reached(own, item.age);
        ownKnown.set(item.age, at);
        return sum + item.amount * value(item, at, bookAt(item.age), book.length);
      }, 0);
    });
  };
}

const perAccount =
  (value: (account: OpenAccount) => number): Ranking =>
  ({ accounts }) =>
    accounts.map(value);

/** The book's part of a mean: its mean, weighted by the share of it that got this far. */
function mixed(own: number, ownCount: number, book: number, bookCount: number, paid: number): number {
  const weight = paid > 0 ? (BOOK * bookCount) / paid : 0;
  if (ownCount + weight === 0) return 0;
  return (own + (bookCount > 0 ? (weight * book) / bookCount : 0)) / (ownCount + weight);
}

const latenessAhead = perItem((_, own, book, paid) => mixed(own.ahead, own.count, book.ahead, book.count, paid));

const pastDueDays = ({ pastDue, oldest }: OpenAccount): number => pastDue * Math.max(0, oldest);

const meanLate = (late: readonly number[]): number =>
  late.reduce((sum, days) => sum + Math.max(0, days), 0) / Math.max(1, late.length);

/** The rows of the table that needs no learning, by name. */
export const rankings: Readonly<Record<string, Ranking>> = {
  balance: perAccount(({ balance }) => balance),
  'oldest days past due': perAccount(({ oldest }) => oldest),
  'past due x days past due': perAccount(pastDueDays),
  'balance x average days late': ({ accounts, book }) => {
    const ofBook = meanLate(book.map(daysLate));
    return accounts.map(
      ({ balance, history }) => balance * (history.length > 0 ? meanLate(history.map(daysLate)) : ofBook),
    );
  },
  'lateness ahead': latenessAhead,
  'lateness ahead + past due x days': (monthEnd) => {
    const ahead = latenessAhead(monthEnd);
    return monthEnd.accounts.map((account, i) => ahead[i]! + pastDueDays(account));
  },
  'amount x P(over 30 days late)': perItem(({ age }, own, book, paid) =>
    age > 30 ? 1 : mixed(own.over30, own.count, book.over30, book.count, paid),
  ),
};

/** What nobody can have: every outcome known. */
export const foresight: Ranking = perAccount(({ dollarDays }) => dollarDays);
export const foresightOver30: Ranking = perAccount(({ over30 }) => over30);
