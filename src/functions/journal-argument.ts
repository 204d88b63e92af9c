import type { Row, Rows } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import { cleanName } from '../core/cells/text';
import type { AccountJournal } from '../core/journal/account-journal';
import type { JournalProblem } from '../core/journal/event';
import { foldJournal, journalOf } from '../core/journal/fold-journal';
import { problemText } from '../core/journal/problem-text';
import { readJournal } from '../core/journal/read-journal';
import { accountAlike } from '../core/ledger/account-key';
import { textOf } from '../core/ledger/blank';
import { CallFailure, NO_DAY, unusable } from './cell-failure';
import { sameCells } from './policy-argument';
import { rangeOf, type Argument } from './range';
import { rememberLast } from './remember-last';

/** The Journal of a call, on the as-of day. */
export interface GivenJournal {
  of(account: string, currency: string): AccountJournal;
  /** The first row about the account that could not be read, or of which nobody knows whom it is about; empty for none. */
  unreadOf(account: string): string;
}

interface Asked {
  readonly rows: Rows;
  readonly baseCurrency: string;
  readonly asOf: Day;
}

/** A Journal may have as many rows as the ledger or more: it is read once, however many cells ask it. */
const read = rememberLast(
  (one, other) => one.baseCurrency === other.baseCurrency && one.asOf === other.asOf && sameCells(one.rows, other.rows),
  ({ rows, baseCurrency, asOf }: Asked): GivenJournal => {
    const { events, unread: held, problems, columns } = readJournal(rows.map(withoutZeros), baseCurrency);
    const [first] = problems;
    if (first && first.code === 'headings') throw new CallFailure(unusable(problemText(first)));
    const folded = foldJournal(events, asOf, held);
    const accountIn = (row: Row = []): string => accountAlike(cleanName(textOf(row[columns.get('account')!])));
    const unread = new Map<string, JournalProblem>();
    for (const problem of problems) {
      const account = accountIn(rows[problem.row - 1]);
      if (!unread.has(account)) unread.set(account, problem);
    }
    return {
      of: (account, currency) => journalOf(folded, account, currency),
      unreadOf(account) {
        const problem = unread.get(accountAlike(account)) || unread.get('');
        return problem ? problemText(problem) : '';
      },
    };
  },
);

/** Excel on the desktop hands a blank cell over as 0, and nothing in a Journal is 0. */
const withoutZeros = (row: Row): Row => row.map((cell) => (cell === 0 ? null : cell));

/**
 * The Journal of a call, null where none is given.
 * @throws CallFailure when the range is none, or when there is no day to look at it from.
 */
export function journalIn(argument: Argument, baseCurrency: string, asOf: Day | null): GivenJournal | null {
  const rows = rangeOf(argument);
  if (!rows) return null;
  if (asOf === null) throw new CallFailure(NO_DAY);
  return read({ rows, baseCurrency, asOf });
}
