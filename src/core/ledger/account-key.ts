/** The key of an account entry: account number and currency. Unique, because a currency is always three letters. */
export const accountKey = (account: string, currency: string): string => `${account} ${currency}`;
