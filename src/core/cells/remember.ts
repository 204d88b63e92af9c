/** A table that is built when it is first asked for: a script that only loads must not pay for it. */
export function once<Table>(build: () => Table): () => Table {
  let table: Table | undefined;
  return () => (table ??= build());
}

/** Answers of which each is worked out when it is first asked for. */
export function whenAsked<Answers extends object>(work: {
  readonly [Name in keyof Answers]: () => Answers[Name];
}): Answers {
  const answers = {} as Answers;
  for (const name of Object.keys(work) as (keyof Answers)[])
    Object.defineProperty(answers, name, { get: once(work[name]) });
  return answers;
}

const REMEMBERED = 5000;

/** The same function, which works each question out once: columns repeat a few texts many times. No answer is `undefined`. */
export function remember<Answer, Asked = string>(answerOf: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const found = known.get(asked);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const answer = answerOf(asked);
    known.set(asked, answer);
    return answer;
  };
}
