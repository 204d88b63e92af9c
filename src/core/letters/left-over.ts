import type { Policy } from '../policy/policy';
import type { LetterProblem } from './template';
import { letterProblem } from './letter-problem';

/** What is written like a placeholder, whole or half. */
const BRACES = /\{\{[^{}]*\}\}|\{\{|\}\}/;

/**
 * What in a letter still looks like a placeholder: a person wrote it into the text, or a cell says it. Nothing fills it in any
 * more, and it must not go out. The place is Policy's where the company says it of itself.
 */
export function leftOver(
  texts: readonly string[],
  terms: Policy['letters'],
  cellOf: (entry: keyof Policy['letters']) => string,
): LetterProblem | null {
  for (const text of texts) {
    const [found] = BRACES.exec(text) ?? [];
    if (found === undefined) continue;
    const own = (Object.keys(terms) as (keyof typeof terms)[]).find((entry) => String(terms[entry]).includes(found));
    return letterProblem('placeholder-left', own ? cellOf(own) : '', found);
  }
  return null;
}
