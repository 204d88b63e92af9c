/** Stands behind a vowel that is written with an umlaut (`fällig`) or, as on some keyboards, with an e (`faellig`). */
export const UMLAUT = '*';

/** How a phrase is written: in one way, or without and with the e of its umlauts. */
export const spellings = (phrase: string): readonly string[] =>
  Array.from(new Set(['', 'e'].map((letter) => phrase.split(UMLAUT).join(letter))));
