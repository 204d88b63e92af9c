import fc from 'fast-check';
import { textLength } from '../../../src/core/letters/text-length';

describe('a text to a phone', () => {
  it.each([
    ['nothing', '', 0, 0],
    ['160 plain signs', 'a'.repeat(160), 160, 1],
    ['one more: two parts of 153', 'a'.repeat(161), 161, 2],
    ['306, which two parts hold', 'a'.repeat(306), 306, 2],
    ['307', 'a'.repeat(307), 307, 3],
    ['a euro sign, which counts twice', '€'.repeat(80), 160, 1],
    ['Spanish signs that phones know', '¿Ñandú? ¡ñ!'.replace('ú', 'ù'), 11, 1],
  ])('is counted as phones do: %s', (_, text, length, parts) => {
    expect(textLength(text)).toEqual({ length, parts, beyond: '' });
  });

  it.each([
    ['an accent that phones do not know', `á${'a'.repeat(69)}`, 70, 1, 'á'],
    ['one sign more than 70: two parts of 67', `á${'a'.repeat(70)}`, 71, 2, 'á'],
    ['a dash of the word processor', `é–${'a'.repeat(133)}á`, 136, 3, '–'],
    ['an emoji, which is two', '🙂', 2, 1, '🙂'],
  ])('has less room in a part, and it is known for which sign: %s', (_, text, length, parts, beyond) => {
    expect(textLength(text)).toEqual({ length, parts, beyond });
  });

  it('keeps a sign that counts twice in one part', () => {
    expect(textLength(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toMatchObject({ length: 306, parts: 3 });
  });

  it('never gets shorter by what is added', () => {
    const gsm = fc.array(fc.constantFrom('a', 'é', '€', '[', ' ', '\n'), { maxLength: 500 });
    fc.assert(
      fc.property(gsm, gsm, (one, more) => {
        const [before, after] = [one, [...one, ...more]].map((signs) => textLength(signs.join('')));
        expect(after!.parts).toBeGreaterThanOrEqual(before!.parts);
        expect(after!.parts).toBeGreaterThanOrEqual(Math.ceil(after!.length / 160));
      }),
    );
  });
});
