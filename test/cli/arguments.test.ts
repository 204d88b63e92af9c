import { isoDay } from '../../src/core/cells/day';
import { rankArguments, UsageError } from '../../src/cli/arguments';

const sentence = (...argv: string[]): string => {
  try {
    rankArguments(argv);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
};

describe('callsheet rank', () => {
  it('takes a file, a day, a sheet, a policy, a journal, contacts and a number of accounts', () => {
    const { asOf, ...others } = rankArguments([
      ...[
        'rank',
        'book.xlsx',
        '--as-of',
        '2026-03-31',
        '--sheet',
        'Aging',
        '--policy',
        'policy.csv',
        '--journal',
        'journal.csv',
        '--contacts',
        'book.xlsx',
        '--top',
        '20',
        '--json',
      ],
    ]);
    expect(isoDay(asOf!)).toBe('2026-03-31');
    expect(others).toEqual({
      file: 'book.xlsx',
      sheet: 'Aging',
      policy: 'policy.csv',
      journal: 'journal.csv',
      contacts: 'book.xlsx',
      top: 20,
      json: true,
    });
  });

  it.each([
    [['rank'], /which file/],
    [['rank', 'a.csv', 'b.csv'], /one file at a time/],
    [['rank', 'a.csv', '--as-of', '31.03.2026'], /2026-03-31, not "31\.03\.2026"/],
    [['rank', 'a.csv', '--as-of', '2026-02-30'], /not "2026-02-30"/],
    [['rank', 'a.csv', '--top', '0'], /whole number/],
    [['rank', 'a.csv', '--best'], /--best/],
  ])('refuses %j with a sentence', (argv, expected) => {
    expect(sentence(...argv)).toMatch(expected);
  });
});
