import { letterProblem } from '../../../src/core/letters/letter-problem';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { rateDoubts } from '../../../src/sidebar/lines/rate-doubts';
import { en } from '../../../src/sidebar/words/en';
import { prepared } from '../made-letters';

const inEuro = (account: string) => ({
  ...prepared(account),
  doubts: [letterProblem('tone', '', 'x'), letterProblem('no-rate', 'Policy!B81', 'EUR')],
});

describe('letters in a currency without a rate', () => {
  it('are counted by currency, with the cell that is to have the rate', () => {
    const list = [prepared('elm'), inEuro('fir'), inEuro('oak')];
    expect(rateDoubts(list, en, formatsFor('en', en))).toEqual([
      {
        sentence:
          '2 letters are in EUR, which has no rate: nobody knows which of those accounts a person should see to instead.',
        address: 'Policy!B81',
        cell: { sheet: 'Policy', row: 81, column: 1 },
      },
    ]);
  });

  it('are not spoken of where every currency has one', () =>
    expect(rateDoubts([prepared('elm')], en, formatsFor('en', en))).toEqual([]));
});
