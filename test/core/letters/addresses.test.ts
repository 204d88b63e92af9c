import { addressIn, copiesIn } from '../../../src/core/letters/addresses';
import { letterProblem } from '../../../src/core/letters/letter-problem';

const read = (text: string, channel: 'email' | 'text' = 'email'): string => {
  const found = addressIn(text, channel, 'Contacts!E4');
  return 'to' in found ? found.to : found.problem.code;
};

describe('one address, and exactly one', () => {
  it.each(['ana@northwind.example', ' ap+late@mail.northwind.example ', "o'neil@x.ie"])('takes %s', (text) => {
    expect(read(text)).toBe(text.trim());
  });

  it.each(['a@x.com, b@y.com', 'a@x.com;b@y.com', 'a@x.com b@y.com', 'a@x.com\nb@y.com'])(
    'refuses several in one cell: %j',
    (text) => {
      expect(addressIn(text, 'email', 'Contacts!E4')).toMatchObject({
        problem: { code: 'several-addresses', address: 'Contacts!E4' },
      });
    },
  );

  it.each(['ana', '@x.com', 'a@x', 'a@x..com', 'Ana <a@x.com>', 'a@x.com\r\nBcc: b', 'a\u200b@x.com', 'a@exаmple.com'])(
    'refuses what is none: %j',
    (text) => {
      expect(read(text)).toBe('not-an-address');
    },
  );

  it('knows a phone number from two of them', () => {
    expect(read('+34 600 12 34 56', 'text')).toBe('+34 600 12 34 56');
    expect(read('600123456 / 600123457', 'text')).toBe('several-addresses');
    expect(read('ask Ana', 'text')).toBe('not-an-address');
  });

  it('takes copies to several of our own, each once', () => {
    expect(copiesIn('a@x.com; b@x.com, a@x.com', 'Policy!B90')).toEqual({
      addresses: ['a@x.com', 'b@x.com'],
      problems: [],
    });
    expect(copiesIn('a@x.com; nobody', 'Policy!B90').problems).toHaveLength(1);
  });
});

it('a customer without one is named with one full stop, though the name ends with its own', () => {
  expect(letterProblem('no-address', '', 'Casa Real Ltda.').message).toBe(
    'Contacts has no address for Casa Real Ltda.',
  );
});
