import type { LettersAnswer } from '../../core/tasks/letters/letters-task';
import { inAnotherText } from '../lines/in-another-language';
import { cellIn } from '../lines/letter-problem';
import { fill } from '../words/words';
import { button, message } from './controls';
import type { View } from './view';

/** What Policy says to recipients in another language than their letters, with the ways to its cells. */
export const otherLanguages = (
  { words, formats, act }: View,
  { inAnotherLanguage }: Pick<LettersAnswer, 'inAnotherLanguage'>,
): HTMLElement[] =>
  inAnotherLanguage.map((one) =>
    message(
      'info',
      [inAnotherText(one, words, formats)],
      one.terms.flatMap(({ term, cell: address }) => {
        const cell = cellIn(address);
        if (!cell) return [];
        const press = (): void => act.selectCell(cell.row, cell.column, cell.sheet);
        return [button(fill(words.openCell, { cell: address }), { key: `${term}-${one.language}`, press })];
      }),
    ),
  );
