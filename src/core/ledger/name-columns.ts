import type { Row, Rows } from '../cells/cell';
import type { Field } from '../cells/field';
import { isBlank, textOf } from './blank';
import { isBucketField, sampleOf } from './column-profile';
import type { HeadingColumn } from './heading-columns';
import type { ColumnMatch } from './ledger';

/**
 * Settles who the customer is. A lone column of customers is a number where its cells look like codes, else a name; a
 * column of words without a heading, left of the money, names the customer where nothing else does.
 */
export function settleNameColumns(
  matches: readonly ColumnMatch[],
  seen: readonly HeadingColumn[],
  body: Rows,
): ColumnMatch[] {
  const has = (field: Field): ColumnMatch | undefined => matches.find((match) => match.field === field);
  const profile = (column: number): HeadingColumn['profile'] => seen[column]!.profile;
  const to = (column: number, field: Field, confidence?: number): ColumnMatch[] =>
    matches.map((match) =>
      match.column === column ? { ...match, field, confidence: confidence ?? match.confidence } : match,
    );

  const claimed = has('account');
  const account = claimed && (claimed.confirmed || profile(claimed.column).filled > 0) ? claimed : undefined;
  // One name for many accounts is the name of the company itself.
  const sole = has('name');
  if (
    account &&
    sole &&
    !sole.confirmed &&
    profile(sole.column).distinct === 1 &&
    profile(account.column).distinct > 3
  ) {
    return to(sole.column, 'none', 0);
  }
  const name = sole;
  if (account && !account.confirmed && !name && profile(account.column).codes < 0.4) return to(account.column, 'name');
  if (name && !name.confirmed && !account && profile(name.column).codes >= 0.95) return to(name.column, 'account');
  if (account && name && !account.confirmed && !name.confirmed && isNumberOf(body, name.column, account.column, seen)) {
    return matches.map((match) =>
      match === account ? { ...match, field: 'name' } : match === name ? { ...match, field: 'account' } : match,
    );
  }
  if (account || name) return [...matches];

  // Xero calls its customers contacts.
  const contact = has('contact');
  if (contact && !contact.confirmed) return to(contact.column, 'name', 0.6);

  const firstMoney = matches.findIndex(
    ({ field }) => isBucketField(field) || field === 'open' || field === 'amount' || field === 'total',
  );
  const words = matches.find(
    ({ column, heading, field, confirmed }) =>
      field === 'none' &&
      !confirmed &&
      column < (firstMoney < 0 ? Infinity : firstMoney) &&
      profile(column).words > (heading === '' ? 0.1 : 0.5) &&
      (heading === '' || (!has('invoice') && !has('issued') && !has('due') && isDistinct(sampleOf(body, 0), column))),
  );
  return words ? to(words.column, 'name', words.heading === '' ? 0.6 : 0.4) : [...matches];
}

/** A column of nothing but debit and credit flags, or of currency codes, is one, whatever its heading. */
export function settleCodeColumns(matches: readonly ColumnMatch[], seen: readonly HeadingColumn[]): ColumnMatch[] {
  const settled = [...matches];
  for (const [field, share] of [
    ['debitCredit', 'flags'],
    ['currency', 'currencies'],
  ] as const) {
    if (settled.some((match) => match.field === field)) continue;
    const at = settled.findIndex(({ column, field: taken, confirmed }) => {
      const { profile } = seen[column]!;
      const free = taken === 'none' || taken === 'debit' || taken === 'credit';
      // A series "A" in every row is no flag.
      const telling = field === 'currency' || (profile.debits > 0 && profile.debits < profile.flags);
      return !confirmed && free && telling && profile[share] > 0.6 && profile.distinct < 12;
    });
    if (at >= 0) settled[at] = { ...settled[at]!, field, confidence: 0.6 };
  }
  return settled;
}

/** Whether number and name stand under each other's heading: codes in the name column and none in the number column. */
function isNumberOf(body: Rows, name: number, account: number, seen: readonly HeadingColumn[]): boolean {
  const [names, numbers] = [seen[name]!.profile, seen[account]!.profile];
  return (
    body.length > 2 &&
    names.filled > 2 &&
    numbers.filled > 2 &&
    names.codes > 0.9 &&
    names.words < 0.9 &&
    numbers.codes < 0.1
  );
}

function isDistinct(sample: readonly Row[], column: number): boolean {
  const texts = sample
    .map((row) => row[column])
    .filter((cell) => !isBlank(cell))
    .map(textOf);
  return texts.length > 0 && new Set(texts).size >= texts.length * 0.8;
}
