/**
 * The same function, which keeps its last answer: a formula typed in every row of a sheet asks the same question with
 * every cell. Keeping one answer bounds the memory, and answers stay the same, as the function is pure.
 */
export function rememberLast<Question, Answer>(
  same: (one: Question, other: Question) => boolean,
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  let last: { readonly question: Question; readonly answer: Answer } | null = null;
  return (question) => {
    if (!last || !same(last.question, question)) last = { question, answer: answer(question) };
    return last.answer;
  };
}
