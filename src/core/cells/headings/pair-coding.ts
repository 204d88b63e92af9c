/** Signs that neither HTML nor a host's templates take for their own; those that a text has stand for themselves. */
const SIGNS = "!#$%&(),.:;@[]^_{}'JKLMNOPQRSTUVWXYZ 0123456789*+~";

/**
 * The commonest pairs of characters in all texts, each after the sign it is written as: `!en#er`. A pair may hold signs
 * in turn; the longest ones come first, so that undoing one after the other leaves none.
 */
export function commonestPairs(texts: readonly string[]): string {
  let all = texts.join('\n');
  let pairs = '';
  for (const sign of SIGNS) {
    if (all.includes(sign)) continue;
    const [pair, count] = commonestPair(all);
    // Each costs three characters of its own.
    if (count < 4) break;
    all = all.split(pair).join(sign);
    pairs = sign + pair + pairs;
  }
  return pairs;
}

function commonestPair(text: string): readonly [string, number] {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2);
    if (!pair.includes('\n')) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return Array.from(counts).reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
}

const inThrees = (pairs: string): readonly string[] => pairs.match(/.../g) || [];

/** A text with a sign for every one of the pairs. */
export const pairCoded = (text: string, pairs: string): string =>
  inThrees(pairs).reduceRight((long, pair) => long.split(pair.slice(1)).join(pair[0]), text);

export const unpaired = (text: string, pairs: string): string =>
  inThrees(pairs).reduce((short, pair) => short.split(pair[0]!).join(pair.slice(1)), text);
