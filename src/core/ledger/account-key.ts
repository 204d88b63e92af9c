/** The key of an account entry: account number and currency. Unique, because a currency is always three letters. */
export const accountKey = (account: string, currency: string): string => `${account} ${currency}`;

/** What a key is made of: a currency has no space in it. */
export function entryOf(key: string): { readonly account: string; readonly currency: string } {
  const at = key.lastIndexOf(' ');
  return { account: key.slice(0, at), currency: key.slice(at + 1) };
}
