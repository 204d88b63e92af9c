import { fold } from '../../core/cells/text';
import type { ListedAccount } from '../../core/tasks/task';
import type { Words } from '../words/words';

/** What the list shows of the ranking, and how much it leaves out. */
export interface CallList {
  readonly shown: readonly ListedAccount[];
  readonly hidden: number;
}

/** How many accounts "show more" adds. */
export const PAGE = 50;

/** The Top N, then `more` accounts in rank order. Each currency's own list stays in one piece. */
export function callList(ranked: readonly ListedAccount[], more: number): CallList {
  let left = more;
  const shown = ranked.filter((listed) => listed.top || left-- > 0);
  return { shown, hidden: ranked.length - shown.length };
}

/** Every account that the text is found in, by name, number, currency or class, without regard to case and accents. */
export function findAccounts(ranked: readonly ListedAccount[], text: string, words: Words): readonly ListedAccount[] {
  const wanted = fold(text);
  return ranked.filter((listed) =>
    [listed.name, listed.account, listed.currency, words.classes[listed.class]].some((said) =>
      fold(said).includes(wanted),
    ),
  );
}
