import { letterProblem } from '../../../src/core/letters/letter-problem';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { inAnotherText } from '../../../src/sidebar/lines/in-another-language';
import { rateDoubts } from '../../../src/sidebar/lines/rate-doubts';
import { en } from '../../../src/sidebar/words/en';
import { catalogs } from '../../../src/sidebar/words/language';
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

describe('letters that say something in another language than theirs', () => {
  const one = {
    language: 'pt',
    saidIn: 'en',
    letters: 5,
    terms: [{ term: 'paymentMethods', cell: 'Policy!B90' }],
  } as const;

  it.each([
    [
      'en',
      '5 letters in Portuguese say this in English: how to pay. Add it in Portuguese on Policy, below a line [pt].',
    ],
    [
      'es',
      '5 cartas en portugués dicen esto en inglés: cómo pagar. Añádalo en portugués en Policy, debajo de una línea [pt].',
    ],
    [
      'pt',
      '5 cartas em português dizem isto em inglês: como pagar. Acrescente-o em português em Policy, abaixo de uma linha [pt].',
    ],
  ] as const)('are counted in one sentence, in %s', (language, sentence) => {
    const words = catalogs[language];
    expect(inAnotherText(one, words, formatsFor(language, words))).toBe(sentence);
  });
});
