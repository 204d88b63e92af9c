/** A table that is built when it is first asked for: a script that only loads must not pay for it. */
export function once<Table>(build: () => Table): () => Table {
  let table: Table | undefined;
  return () => (table ??= build());
}

const REMEMBERED = 5000;

/** The same function, which works each text out once: columns repeat a few texts many times. No answer is `undefined`. */
export function remember<Answer>(answerOf: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const answer = answerOf(text);
    known.set(text, answer);
    return answer;
  };
}
