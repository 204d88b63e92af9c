/**
 * A list of phrases as one short text: in order, each as the letters it does not share with the beginning of the one
 * before, after a capital that counts those it does (`A` none, `B` one): `client`, `cliente`, `debitor` is
 * `AclientGeAdebitor`. The phrases themselves have no capitals.
 */
export function frontCoded(phrases: readonly string[]): string {
  let last = '';
  return Array.from(new Set(phrases))
    .sort()
    .map((phrase) => {
      const shared = Math.min(sharedBeginning(last, phrase), 25);
      last = phrase;
      return String.fromCharCode(A + shared) + phrase.slice(shared);
    })
    .join('');
}

export function decoded(text: string): readonly string[] {
  let last = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (rest) => (last = last.slice(0, rest.charCodeAt(0) - A) + rest.slice(1)),
  );
}

const A = 65;

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
