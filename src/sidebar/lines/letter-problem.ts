import { actionWords } from '../../core/action/words/action-words';
import { oneFullStop } from '../../core/cells/text';
import type { LetterProblem } from '../../core/letters/template';
import { capital } from './capital';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { columnAt } from './cell-address';
import type { Formats } from './formats';

/** A cell of a sheet: row 1-based, column 0-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell that an address names, such as `Contacts!E12`; null where it names none. */
export function cellIn(address: string): CellPlace | null {
  const [, quoted = '', letters = '', row = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (row === '') return null;
  const sheet = quoted.replace(/^'(.*)'$/, '$1').replace(/''/g, "'");
  return { sheet, row: Number(row), column: columnAt(letters) };
}

/** What is wrong with a letter or a template and what to do, in the language of the pane; the place stands beside it. */
export function letterProblemText(problem: LetterProblem, words: Words, formats: Formats): string {
  const { code, address, message, parts } = problem;
  const said = words.letters.sentences?.[code];
  if (said === undefined) return capital(address === '' ? message : message.replace(`${address}: `, ''));
  const values = parts.map((part, i) => [
    i,
    typeof part === 'number' ? formats.number(part) : named(part, problem, words),
  ]);
  return capital(oneFullStop(fill(said, Object.fromEntries(values) as Readonly<Record<string, string>>)));
}

/** Parts that are words of ours are said in the pane's language. */
function named(part: string, { code }: LetterProblem, { letters, language, log }: Words): string {
  const { purposes } = actionWords(language);
  if (code === 'no-template') {
    const known: Readonly<Record<string, string>> = {
      ...log.channels,
      ...purposes,
      'confirm-promise': letters.confirmation,
    };
    return known[part] ?? part;
  }
  const ours: Readonly<Record<string, string>> = letters.parts;
  return code === 'missing-terms' || code === 'too-long' || code === 'no-words'
    ? part
        .split(', ')
        .map((one) => ours[one] ?? one)
        .join(', ')
    : part;
}
