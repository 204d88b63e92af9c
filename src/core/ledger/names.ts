import type { Table } from './ledger';
import { plural } from './plural';
import type { Note } from './reading';

/** The name to show for each account: the one most rows give it, the first of equals. */
export function namesOf(
  seen: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { columns }: Table,
): { readonly chosen: ReadonlyMap<string, string>; readonly notes: readonly Note[] } {
  const chosen = new Map<string, string>();
  let several = 0;
  for (const [account, counts] of seen) {
    let best = '';
    for (const [name, count] of counts) if (best === '' || count > counts.get(best)!) best = name;
    chosen.set(account, best);
    if (counts.size > 1) several++;
  }
  const notes: Note[] = [];
  if (several > 0) {
    notes.push({
      code: 'names',
      message: `${plural(several, 'account number')} under several names: grouped by number, shown with the most frequent name.`,
      parts: { count: several },
    });
  }
  if (!columns.some(({ field }) => field === 'account')) {
    notes.push({
      code: 'grouped-by-name',
      message: 'The sheet has no account numbers: rows are grouped by the name as written.',
    });
  }
  return { chosen, notes };
}
