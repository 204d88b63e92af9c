/** Capitals: `A` to `H` count shared letters of a phrase in any script, `I` to `P` of one in Arabic. */
const A = 65;
const COUNTS = 8;

/**
 * A list of phrases as one short text: in order, each as the letters it does not share with the beginning of the one
 * before, after a capital that counts those it does (`A` none, `B` one): `client`, `cliente`, `debitor` is
 * `AclientGeAdebitor`. Arabic letters, two bytes each, are written as small letters and digits. The phrases themselves
 * have no capitals.
 */
export function frontCoded(phrases: readonly string[]): string {
  let last = '';
  return Array.from(new Set(phrases))
    .sort()
    .map((phrase) => {
      const arabic = /^[\u0621-\u063a\u0641-\u064a]+$/.test(phrase);
      const letters = arabic ? moved(phrase, (code) => code - (code < 0x640 ? FROM_SMALL : FROM_DIGIT)) : phrase;
      const shared = Math.min(sharedBeginning(last, letters), COUNTS - 1);
      last = letters;
      return String.fromCharCode(A + shared + (arabic ? COUNTS : 0)) + letters.slice(shared);
    })
    .join('');
}

export function decoded(text: string): readonly string[] {
  let last = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((rest) => {
    const count = rest.charCodeAt(0) - A;
    last = last.slice(0, count % COUNTS) + rest.slice(1);
    return count < COUNTS ? last : moved(last, (code) => code + (code < A ? FROM_DIGIT : FROM_SMALL));
  });
}

/** From `a` to hamza, and from `0` to feh. */
const FROM_SMALL = 0x621 - 0x61;
const FROM_DIGIT = 0x641 - 0x30;

const moved = (text: string, to: (code: number) => number): string =>
  Array.from(text, (letter) => String.fromCharCode(to(letter.charCodeAt(0)))).join('');

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
