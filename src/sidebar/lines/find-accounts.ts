import { fold } from '../../core/cells/text';
import type { ListedAccount, ScoreAnswer } from '../../core/tasks/task';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { withoutRate } from './findings';
import { currencyText } from './money';

/** Every account that the text is found in, by name, number, currency or class, without regard to case and accents. */
export function findAccounts(ranked: readonly ListedAccount[], text: string, words: Words): readonly ListedAccount[] {
  const wanted = fold(text);
  return ranked.filter((listed) =>
    [listed.name, listed.account, listed.currency, words.classes[listed.class]].some((said) =>
      fold(said).includes(wanted),
    ),
  );
}

/** What each list is headed, by the currency it is ranked in; nothing where all accounts are in one list. */
export function listTitles(
  { ranked, notes }: Pick<ScoreAnswer, 'ranked' | 'notes'>,
  words: Words,
): ReadonlyMap<string, string> {
  const lists = [...new Set(ranked.map(({ rankedIn }) => rankedIn))];
  if (lists.length < 2) return new Map();
  const apart = withoutRate(notes);
  return new Map(
    lists.map((list) => {
      const currency = currencyText(list) || words.noCurrency;
      return [list, fill(apart.includes(list) ? words.rankedApart : words.rankedIn, { currency })];
    }),
  );
}
