import type { Cell } from '../cells/cell';
import { cleanName, fold } from '../cells/text';
import { textOf } from './blank';

/** Whose a row is: account number, or the name where there is no number. */
export interface Holder {
  readonly account: string;
  /** '' where only the number is known. */
  readonly name: string;
  readonly foldedAccount: string;
  readonly foldedName: string;
}

export function holderOf(number: string, name: string): Holder {
  const account = number || name;
  return { account, name, foldedAccount: fold(account), foldedName: fold(name || account) };
}

/** Reads the customer cells of rows. Customers repeat, so each pair of cells is cleaned once. Null: neither is filled. */
export function holderReader(account = -1, name = -1): (cells: readonly Cell[]) => Holder | null {
  const known = new Map<string, Holder | null>();
  return (cells) => {
    const number = textOf(cells[account]);
    const named = textOf(cells[name]);
    const key = `${number}\t${named}`;
    let holder = known.get(key);
    if (holder === undefined) {
      const made = holderOf(cleanName(number), cleanName(named));
      known.set(key, (holder = made.account === '' ? null : made));
    }
    return holder;
  };
}
