import { accountLine } from '../../../src/sidebar/lines/account-line';
import { callList, findAccounts, listTitles } from '../../../src/sidebar/lines/call-list';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { notCalledLines } from '../../../src/sidebar/lines/not-called';
import { catalogs } from '../../../src/sidebar/words/language';
import { listed } from '../listed';

const words = catalogs.en;
const formats = formatsFor('en-US', words);
const ranked = [
  listed({ rank: 1, key: 'a', name: 'Ábaco Ltda', top: true }),
  listed({ rank: 2, key: 'b', name: 'Birch', top: false, class: 'KEY' }),
  listed({ rank: 3, key: 'c', name: 'Cedar', top: false }),
  listed({ rank: 1, key: 'd', name: 'Dune', rankedIn: 'ARS', currency: 'ARS', top: true }),
];
const keys = (shown: readonly { readonly key: string }[]): string[] => shown.map(({ key }) => key);

describe('the call list', () => {
  it('begins with the Top N alone, and says how many are left out', () => {
    const { shown, hidden } = callList(ranked, 0);
    expect([keys(shown), hidden]).toEqual([['a', 'd'], 2]);
  });

  it('shows more in rank order, each currency in one piece', () => {
    expect(keys(callList(ranked, 1).shown)).toEqual(['a', 'b', 'd']);
    expect(keys(callList(ranked, 50).shown)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('heads each list where there are several, and says which is ranked on its own', () => {
    const notes = [{ code: 'no-rate' as const, message: '', parts: { currency: 'ARS' } }];
    expect([...listTitles({ ranked, notes }, words)]).toEqual([
      ['USD', 'Ranked in USD'],
      ['ARS', 'ARS, no rate: ranked on its own, from 1'],
    ]);
    expect([...listTitles({ ranked: ranked.slice(0, 3), notes: [] }, words)]).toEqual([]);
  });

  it('finds by name without accents, by number and by class in the words of the pane', () => {
    expect(keys(findAccounts(ranked, 'abaco', words))).toEqual(['a']);
    expect(keys(findAccounts(ranked, 'c1', words))).toHaveLength(4);
    expect(keys(findAccounts(ranked, 'clave', catalogs.es))).toEqual(['b']);
  });
});

describe('an account', () => {
  const line = accountLine(listed(), words, formats);

  it('shows score, balance and lateness in figures', () => {
    expect([line.score, line.balance, line.currency, line.age]).toEqual(['62.3', '1,200.00', 'USD', '34 days late']);
  });

  it('says what is past due, what waiting costs, and its number', () => {
    expect(line.facts).toContainEqual(['Past due', '800.00 USD']);
    expect(line.facts).toContainEqual(['Cost of waiting 30 days', '15.50 USD']);
    expect(line.facts).toContainEqual(['Account number', 'C1']);
  });

  it('says how many dimensions are known', () => expect(line.known).toBe('1 of 2 known'));

  it('does not call an unknown due day "not late"', () => {
    expect(accountLine(listed({ oldestDaysPastDue: null }), words, formats).age).toBe('No due day');
    expect(accountLine(listed({ oldestDaysPastDue: 0 }), words, formats).age).toBe('Not late');
  });

  it('does not give the name for a number where the sheet has none', () =>
    expect(accountLine(listed({ account: 'Alder Mills' }), words, formats).facts.map(([term]) => term)).not.toContain(
      'Account number',
    ));

  it('leaves out the code that stands for "no currency stated"', () => {
    expect(accountLine(listed({ currency: 'XXX' }), words, formats).facts).toContainEqual(['Past due', '800.00']);
  });

  it('goes by its number where it has no name', () =>
    expect(accountLine(listed({ name: '' }), words, formats).name).toBe('C1'));
});

describe('who is not called', () => {
  const groups = [
    { reason: 'below-the-line' as const, accounts: ['b', 'gone'], balances: { USD: 120000, EUR: 50 } },
    { reason: 'promise' as const, accounts: [], balances: {} },
  ];
  const [group, ...others] = notCalledLines(groups, ranked, 20, words, formats);

  it('is grouped by reason with counts and a balance per currency; empty groups are left out', () => {
    expect([group?.title, group?.count, group?.balances]).toEqual([
      'Below the Top 20',
      '2',
      ['1,200.00 USD', '0.50 EUR'],
    ]);
    expect(others).toEqual([]);
  });

  it('names each account, or shows its key where the ranking has none', () => {
    expect(group?.accounts.map(({ name }) => name)).toEqual(['Birch', 'gone']);
  });
});
