import { nextAction } from '../../action/next-action';
import type { Situation } from '../../action/situation';
import { accountAlike } from '../../ledger/account-key';
import { sentEvent } from '../../outbox/letter-event';
import { isWaiting } from '../../outbox/transitions';
import type { RankedEntry } from '../../workbook/ranked-entry';
import type { PreparedLetter } from './letters-task';
import { prepareLetter, type LetterRun, type Prepared } from './prepare-letter';

/**
 * The letters of these accounts. A customer who owes in several currencies may get one in each, and caps are the customer's: of
 * every letter after the first it is asked as it will be then, when those before it have gone out.
 */
export function prepareLetters(entries: readonly RankedEntry[], run: LetterRun): readonly Prepared[] {
  const prepared = entries.map((entry) => prepareLetter(entry, run));
  const ofCustomers = new Map<string, number[]>();
  prepared.forEach((one, i) => {
    if (!('letter' in one)) return;
    const alike = accountAlike(entries[i]!.account.account);
    ofCustomers.set(alike, [...(ofCustomers.get(alike) ?? []), i]);
  });
  for (const own of ofCustomers.values()) {
    if (own.length === 1) continue;
    const before: PreparedLetter[] = [];
    for (const i of own.sort((a, b) => waitingRow(prepared[a]!, run) - waitingRow(prepared[b]!, run) || a - b)) {
      const again = before.length === 0 ? prepared[i]! : prepareAfter(entries[i]!, before, run);
      prepared[i] = again;
      if ('letter' in again) before.push(again.letter);
    }
  }
  return prepared;
}

/** What waits in the Outbox goes out first, in the order of the sheet. */
function waitingRow(one: Prepared, { outbox }: LetterRun): number {
  const row = 'letter' in one ? outbox.get(one.letter.letter.key) : undefined;
  return row && isWaiting(row.state) ? (row.row ?? LAST) : LAST;
}

const LAST = Number.MAX_SAFE_INTEGER;

/** The gate speaks first, as it does at sending; then what is next once the customer was contacted today. */
function prepareAfter(entry: RankedEntry, before: readonly PreparedLetter[], run: LetterRun): Prepared {
  const situation = afterThem(entry.situation, before);
  const gated = prepareLetter({ ...entry, situation }, run);
  if ('without' in gated) return gated;
  const action = nextAction(situation, entry.class, run.policy, entry.personal ? 'personal' : 'automatic');
  return prepareLetter({ ...entry, situation, action }, run);
}

function afterThem(situation: Situation, before: readonly PreparedLetter[]): Situation {
  const { journal, today } = situation;
  if (!journal) return situation;
  const sent = before.map(({ letter }) => sentEvent(letter, '', { day: today, second: 0 }));
  return { ...situation, journal: { ...journal, contacts: [...journal.contacts, ...sent] } };
}
