import type { NextAction } from '../../action/action-answer';
import type { Day } from '../../cells/day';
import { accountKey } from '../../ledger/account-key';
import type { OutboxRow } from '../../outbox/outbox-row';
import type { WithoutLetter } from './letters-task';

/** Tells apart from the accounts without a letter those whose letter went out today, with what is next for them. */
export function writtenToday(
  rows: readonly OutboxRow[],
  today: Day,
): (without: WithoutLetter, next: NextAction) => WithoutLetter {
  const sent = new Map(
    rows
      .filter(({ state, done }) => state === 'SENT' && (done?.day ?? -Infinity) >= today)
      .map((row) => [accountKey(row.account, row.currency), row] as const),
  );
  return (without, next) => {
    const row = sent.get(without.key);
    if (!row || without.why.is === 'problem' || without.why.is === 'in the outbox') return without;
    return { ...without, why: { is: 'in the outbox', state: row.state, reference: row.reference, next } };
  };
}
