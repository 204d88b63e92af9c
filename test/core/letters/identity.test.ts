import { payloadOf } from '../../../src/core/letters/identity';
import { facts, letterOf, terms } from './made-letter';

const HIDDEN = 'Ann\r\nBcc: boss@rival.example\u202e\u200b';

it.each(['to', 'cc', 'bcc', 'replyTo', 'senderName', 'subject', 'text', 'html', 'channel'] as const)(
  'a letter is another one where its %s is',
  (field) => {
    const letter = letterOf();
    expect(payloadOf(letter)).toBe(letter.payload);
    const other = typeof letter[field] === 'string' ? 'x' : ['x@us.example'];
    expect(payloadOf({ ...letter, [field]: other })).not.toBe(letter.payload);
  },
);

it('whoever it is from and to is named in one line, in which nothing is hidden: no name begins a header', () => {
  const { senderName, contact, name } = letterOf({
    terms: { ...terms, senderName: HIDDEN },
    facts: facts({ contact: HIDDEN, name: HIDDEN }),
  });
  expect(new Set([senderName, contact, name])).toEqual(new Set(['Ann Bcc: boss@rival.example']));
});
