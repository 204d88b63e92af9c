import { accountLine, factLines, whyLines } from '../../../src/sidebar/lines/account-line';
import { findAccounts, listTitles } from '../../../src/sidebar/lines/find-accounts';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { notCalledLines } from '../../../src/sidebar/lines/not-called';
import { catalogs } from '../../../src/sidebar/words/language';
import { madeAction } from '../../support/made-action';
import { emptyCard, listed } from '../listed';

const words = catalogs.en;
const formats = formatsFor('en-US', words);
const ranked = [
  listed({ rank: 1, key: 'a', name: 'Ábaco Ltda', top: true }),
  listed({ rank: 2, key: 'b', name: 'Birch', top: false, class: 'KEY' }),
  listed({ rank: 3, key: 'c', name: 'Cedar', top: false }),
  listed({ rank: 1, key: 'd', name: 'Dune', rankedIn: 'ARS', currency: 'ARS', top: true }),
];
const keys = (shown: readonly { readonly key: string }[]): string[] => shown.map(({ key }) => key);

describe('the ranking', () => {
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

  it('says what is past due, what waiting costs, its number and its collector', () => {
    const facts = factLines(listed({ card: { ...emptyCard, owner: 'Ana' } }), words, formats);
    expect(facts).toEqual([
      ['Past due', '800.00 USD'],
      ['Cost of waiting 30 days', '15.50 USD'],
      ['Account number', 'C1'],
      ['Collector', 'Ana'],
    ]);
  });

  it('says what is asked for now where that is less than the past due, and what makes it less', () => {
    const facts = (asked: number, disputed: number) =>
      factLines(listed({ card: { ...emptyCard, asked, disputed } }), words, formats).slice(0, -2);
    expect(facts(80000, 0)).toEqual([['Past due', '800.00 USD']]);
    expect(facts(50000, 20000)).toEqual([
      ['Past due', '800.00 USD'],
      ['In dispute', '-200.00 USD'],
      ['Credits', '-100.00 USD'],
      ['Asked for now', '500.00 USD'],
    ]);
    expect(facts(60000, 20000).map(([term]) => term)).toEqual(['Past due', 'In dispute', 'Asked for now']);
    expect(facts(0, 0).slice(1)).toEqual([
      ['Credits', '-800.00 USD'],
      ['Asked for now', '0.00 USD'],
    ]);
  });

  it('says how many dimensions are known', () => expect(whyLines(listed(), words, formats).known).toBe('1 of 2 known'));

  it('does not call an unknown due day "not late"', () => {
    expect(accountLine(listed({ oldestDaysPastDue: null }), words, formats).age).toBe('No due day');
    expect(accountLine(listed({ oldestDaysPastDue: 0 }), words, formats).age).toBe('Not late');
  });

  it('does not give the name for a number where the sheet has none', () =>
    expect(factLines(listed({ account: 'Alder Mills' }), words, formats).map(([term]) => term)).not.toContain(
      'Account number',
    ));

  it('leaves out the code that stands for "no currency stated"', () => {
    expect(factLines(listed({ currency: 'XXX' }), words, formats)).toContainEqual(['Past due', '800.00']);
  });

  it('says of its oldest invoice that it is disputed where nothing so old is asked for', () => {
    const note = (askedDays: number) =>
      accountLine(listed({ card: { ...emptyCard, askedDays } }), words, formats).ageNote;
    expect([note(34), note(5), note(0)]).toEqual(['', 'in dispute', 'in dispute']);
  });

  it('goes by its number where it has no name', () =>
    expect(accountLine(listed({ name: '' }), words, formats).name).toBe('C1'));
});

describe('an account that waits', () => {
  const held = (day: number) => {
    const hold = { code: 'promise', parts: { day }, sentence: '', until: 46340 } as const;
    return accountLine(listed({ action: madeAction({ code: 'hold', hold, until: 46340 }) }), words, formats);
  };

  it('names the day on which that ends, once', () => {
    expect(held(46336)).toMatchObject({ waits: true, until: 'until Nov 14, 2026' });
    expect(held(46340).until).toBe('');
  });

  it('is no other than one that has something to be done', () =>
    expect(accountLine(listed({ action: madeAction({ code: 'call', until: 46340 }) }), words, formats)).toMatchObject({
      waits: false,
      until: '',
    }));
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
