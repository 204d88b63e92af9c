import type { Language } from '../policy/words';
import type { Edit } from '../workbook/plan';
import { changedRows, FREE } from './marks';
import type { OutboxRow, OutboxState } from './outbox-row';
import type { OutboxSeen } from './read-outbox';
import { reasonText } from './reason-text';

/** What a person says of a workbook that is not where its Outbox was written. */
export type PlaceAnswer = 'moved' | 'copy';

/** What has become of a letter is known; the others are still to be seen to. */
const FINISHED: readonly OutboxState[] = ['SENT', 'REMOVED'];

/**
 * The rows of a workbook that was moved are its own at the new place. Those of a copy stay those of the original: they lose
 * their place, and what is not finished is left to the original.
 */
export function placeEdits(
  seen: OutboxSeen,
  place: string,
  answer: PlaceAnswer,
  language: Language,
): { readonly edits: readonly Edit[]; readonly rows: readonly OutboxRow[] } {
  const changes = seen.rows
    .filter((row) => row.place !== '' && row.place !== place)
    .map((row): readonly [OutboxRow, Partial<OutboxRow>] => {
      if (answer === 'moved') return [row, { place }];
      if (FINISHED.includes(row.state)) return [row, { place: '' }];
      const reason = reasonText({ code: 'copied', said: '' }, language);
      return [row, { state: 'REMOVED', reason, place: '', ...FREE }];
    });
  const byKey = new Map(changes.map(([row, change]) => [row.key, { ...row, ...change }]));
  return { edits: changedRows(seen, changes), rows: seen.rows.map((row) => byKey.get(row.key) ?? row) };
}
