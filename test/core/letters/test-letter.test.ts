import { LANGUAGES } from '../../../src/core/cells/language';
import { subjectLine } from '../../../src/core/letters/letter';
import { testLetter } from '../../../src/core/letters/test-letter';
import { all, letterOf, saying } from './made-letter';

describe('a test that a person sends to themselves', () => {
  it.each([
    ['en', 'TEST: '],
    ['es', 'PRUEBA: '],
    ['pt', 'TESTE: '],
  ])('says so in its subject, in the language of the letter: %s', (language, word) => {
    const letter = letterOf({ language });
    expect(subjectLine(testLetter(letter, 'me@us.example'))).toBe(`${word}${letter.subject} [CS-TEST]`);
  });

  it('says so in English where the letter is in a language of its own', () => {
    const templates = saying('Hallo').map((one) => ({ ...one, language: 'German' }));
    const letter = letterOf({ templates, language: 'German', tone: 'friendly' });
    expect(LANGUAGES.map(String)).not.toContain(letter.language);
    expect(testLetter(letter, 'me@us.example').subject).toMatch(/^TEST: /);
  });

  it('goes to that person alone, and nothing in it can be taken for the letter', () => {
    const templates = all.map((one) => ({ ...one, body: `${one.body}\n\nOur reference: {{reference}}` }));
    const letter = letterOf({
      templates,
      cc: ['boss@northwind.example'],
      bcc: ['ar@us.example'],
      replyTo: 'x@y.example',
    });
    const test = testLetter(letter, 'me@us.example');
    expect(test).toMatchObject({ to: 'me@us.example', contact: '', cc: [], bcc: [], replyTo: '', key: '' });
    expect(letter.text).toContain(letter.reference);
    expect(`${test.subject} ${test.reference} ${test.text} ${test.html}`).not.toContain(letter.reference);
  });

  it('otherwise reads as the letter will', () => {
    const letter = letterOf();
    expect(testLetter(letter, 'me@us.example')).toMatchObject({ text: letter.text, html: letter.html });
  });
});
