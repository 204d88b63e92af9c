/** Capitals: `A` to `H` count the letters that a phrase shares; `I` begins the first one in Arabic, which shares none. */
const A = 65;
const COUNTS = 8;

/**
 * A list of phrases as one short text: in order, each as the letters it does not share with the beginning of the one
 * before, after a capital that counts those it does (`A` none, `B` one): `client`, `cliente`, `debitor` is
 * `AclientGeAdebitor`. Arabic phrases come last; their letters, two bytes each, are written as small letters and digits.
 * The phrases themselves have no capitals.
 */
export function frontCoded(phrases: readonly string[]): string {
  const arabic = phrases
    .filter(isArabic)
    .map((phrase) => moved(phrase, (code) => code - (code < 0x640 ? FROM_SMALL : FROM_DIGIT)));
  const others = phrases.filter((phrase) => !isArabic(phrase));
  return inOrder(others) + inOrder(arabic).replace('A', 'I');
}

function inOrder(phrases: readonly string[]): string {
  let last = '';
  return Array.from(new Set(phrases))
    .sort()
    .map((phrase) => {
      const shared = Math.min(sharedBeginning(last, phrase), COUNTS - 1);
      last = phrase;
      return String.fromCharCode(A + shared) + phrase.slice(shared);
    })
    .join('');
}

export function decoded(text: string): readonly string[] {
  let last = '';
  let arabic = false;
  return (text.match(/[A-Z][^A-Z]*/g) || []).map((rest) => {
    const count = rest.charCodeAt(0) - A;
    arabic = arabic || count === COUNTS;
    last = last.slice(0, count % COUNTS) + rest.slice(1);
    return arabic ? moved(last, (code) => code + (code < A ? FROM_DIGIT : FROM_SMALL)) : last;
  });
}

const isArabic = (phrase: string): boolean => /^[\u0621-\u063a\u0641-\u064a]+$/.test(phrase);

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
