import { isLanguage } from '../../../src/core/letters/language';
import { toneOf } from '../../../src/core/letters/tone/tone-check';
import { all, facts as factsOf, problemOf, saying, written } from './made-letter';

describe('the tone of a reminder', () => {
  it.each(all.map((one) => [one.language, one.purpose, one.channel, one.tone, one] as const))(
    'passes what is shipped: %s %s %s %s',
    (_, __, ___, ____, { language, subject, body }) => {
      expect(isLanguage(language) && toneOf(`${subject}\n${body}`, language)).toEqual({ never: [], doubtful: [] });
    },
  );

  it.each([
    ['en', 'We will have you arrested.', 'arrested'],
    ['en', 'Pay, or else.', 'or else'],
    ['en', 'Only a THIEF does not pay.', 'thief'],
    ['es', 'Es usted un ladrón.', 'ladron'],
    ['es', 'Llamaremos a la policía.', 'policia'],
    ['pt', 'O senhor é um caloteiro.', 'caloteiro'],
    ['pt', 'Isto dá cadeia.', 'cadeia'],
  ] as const)('stops a threat or an insult, %s: %s', (language, text, word) => {
    expect(toneOf(text, language).never).toEqual([word]);
  });

  it.each([
    ['en', 'We will tell your customers.', 'your customers'],
    ['es', 'Lo diremos en redes sociales.', 'redes sociales'],
    ['pt', 'Avisaremos a sua família.', 'sua familia'],
    ['en', 'Pay now!!!', '!!!'],
  ] as const)('doubts what exposes or shouts, %s: %s', (language, text, word) => {
    expect(toneOf(text, language)).toEqual({ never: [], doubtful: [word] });
  });

  it('stops the letters of a template of the user by its cell, and shows a doubt beside a letter', () => {
    const order = { tone: 'friendly' } as const;
    expect(problemOf({ ...order, templates: saying('Pay, you idiot.') })).toMatch(/^Templates!G2: .*idiot/);
    const doubtful = written({ ...order, templates: saying('We may take legal action.') });
    expect('doubts' in doubtful && doubtful.doubts.map(({ message }) => message)).toEqual([
      'Templates!G2: words to look at before it goes out: legal action.',
    ]);
  });

  it('reads what a person wrote into a letter, and takes no offense at the name of a customer', () => {
    const text = 'To Police Supplies Ltd: please pay.';
    const named = { tone: 'friendly', templates: saying('To {{customer}}: please pay.') } as const;
    const facts = { name: 'Police Supplies Ltd' };
    const made = written({ ...named, facts: { ...factsOf(), ...facts } });
    expect('letter' in made && made.letter.text).toBe(text);
    expect(problemOf({ ...named, edited: { subject: 'x', text: 'Pay, you liar.' } })).toMatch(/liar/);
  });
});
