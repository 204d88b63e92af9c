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

export function holderOf(account: string, name: string): Holder {
  const key = account || name;
  return { account: key, name, foldedAccount: fold(key), foldedName: fold(name || key) };
}

/** Reads the customer cells of rows. Customers repeat, so each pair of cells is cleaned once. Null: neither is filled. */
export function holderReader(
  account: number | undefined,
  name: number | undefined,
): (cells: readonly Cell[]) => Holder | null {
  const known = new Map<string, Holder | null>();
  return (cells) => {
    const key = `${(account === undefined ? null : cells[account]) ?? ''}\t${(name === undefined ? null : cells[name]) ?? ''}`;
    let holder = known.get(key);
    if (holder === undefined) {
      const number = account === undefined ? '' : cleanName(textOf(cells[account]));
      const words = name === undefined ? '' : cleanName(textOf(cells[name]));
      known.set(key, (holder = number === '' && words === '' ? null : holderOf(number, words)));
    }
    return holder;
  };
}
