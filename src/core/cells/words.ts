import { fold } from './text';

const PUNCTUATION = /[ -/:-@[-`{-~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u060c\u061b\u061f]+/g;

/** The folded words of a text, parted at punctuation and in the middle of camel case. */
export function wordsOf(text: string): readonly string[] {
  const parted = text
    .replace(/([a-z\u00df-\u00ff])([A-Z\u00c0-\u00de])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/['’]s\b/g, '')
    .replace(/[#№]|\bn\.?[º°]/gi, ' no ')
    .replace(/%/g, ' percent ');
  return fold(parted).replace(PUNCTUATION, ' ').split(' ').filter(Boolean).map(stem);
}

/** A word without the ending that only tells number or gender, and an Arabic word without its article. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  if (word.startsWith('ال')) return word.slice(2);
  const singular = (/[^s]s$/.test(word) ? word.slice(0, -1) : word).replace(/ee$/, 'e');
  return singular.length >= 5 && /[aeio]$/.test(singular) ? singular.slice(0, -1) : singular;
}
