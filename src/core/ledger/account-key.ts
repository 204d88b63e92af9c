import { fold } from '../cells/text';

/** The key of an account entry: account number and currency. Unique, because a currency is always three letters. */
export const accountKey = (account: string, currency: string): string => `${account} ${currency}`;

/** What a key is made of: a currency has no space in it. */
export function entryOf(key: string): { readonly account: string; readonly currency: string } {
  const at = key.lastIndexOf(' ');
  return { account: key.slice(0, at), currency: key.slice(at + 1) };
}

/**
 * What account numbers are compared by where people type them: letters of any case, and a number without the zeros that
 * a spreadsheet takes off its front.
 */
export const accountAlike = (account: string): string => fold(account).replace(/^0+(?=\d+$)/, '');
