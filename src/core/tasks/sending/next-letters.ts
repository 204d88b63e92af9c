import { recipientsOf } from '../../letters/letter';
import { accountAlike } from '../../ledger/account-key';
import type { OutboxRow } from '../../outbox/outbox-row';
import type { MailSeen } from '../../outbox/send-step';
import { isHeld } from '../letters/letter-now';
import type { Held } from '../letters/letters-task';
import type { OpenOutbox } from './open-outbox';

/** What of the letters that wait comes next. */
export interface NextLetters {
  readonly chosen: readonly OutboxRow[];
  readonly held: readonly (readonly [OutboxRow, Held])[];
  /** The mail service takes no more recipients today than those of the chosen. */
  readonly beyondQuota: boolean;
}

/**
 * The letters that may go out now, in the order of the sheet, as many as the mail service takes. Of one account only the
 * first: whether it may be written to again is asked when that one is in the Journal.
 */
export function nextLetters(
  { now, at }: OpenOutbox,
  waiting: readonly OutboxRow[],
  { quota }: MailSeen,
  most: number,
): NextLetters {
  const chosen: OutboxRow[] = [];
  const held: (readonly [OutboxRow, Held])[] = [];
  const accounts = new Set<string>();
  let free = quota ?? Infinity;
  for (const row of waiting) {
    if (chosen.length === most) break;
    if (accounts.has(accountAlike(row.account))) continue;
    const found = now.at(row, at);
    if (isHeld(found)) {
      held.push([row, found]);
      continue;
    }
    free -= recipientsOf(found).length;
    if (free < 0) return { chosen, held, beyondQuota: true };
    chosen.push(row);
    accounts.add(accountAlike(row.account));
  }
  return { chosen, held, beyondQuota: false };
}
