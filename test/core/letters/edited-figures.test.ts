import { letterOf, written } from './made-letter';

const doubtsOf = (change: (text: string) => string) => {
  const { subject, text } = letterOf();
  const made = written({ edited: { subject, text: change(text) } });
  return 'doubts' in made ? made.doubts.map(({ message }) => message) : [];
};
const SENTENCE = 'its table or total, 2,000.50 EUR, was changed by hand: look whether it asks for what is owed.';

describe('the figures of a letter that a person edited', () => {
  it('are doubted where an amount of the table or the total is another one, or gone', () => {
    expect(doubtsOf((text) => text.replace('1,250.00', '9,250.00'))).toEqual([SENTENCE]);
    expect(doubtsOf((text) => text.replace('2,000.50 EUR', '12,000.50 EUR'))).toEqual([SENTENCE]);
    expect(doubtsOf(() => 'Please pay what is open.')).toEqual([SENTENCE]);
  });

  it('are not where only words are', () => {
    expect(doubtsOf((text) => `${text}\n\nSee you on Friday.`)).toEqual([]);
    expect(doubtsOf((text) => text)).toEqual([]);
  });
});
