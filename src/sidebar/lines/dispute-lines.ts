import type { AccountCard } from '../../core/tasks/account-card';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';
import { amountOfRow } from './money';

export interface DisputeLine {
  readonly id: string;
  readonly title: string;
  readonly details: string;
  /** By what the Journal settles it: its id, or its invoices. */
  readonly reference: string;
}

/** Disputes that are not settled yet. */
export const disputeLines = (
  disputes: AccountCard['disputes'],
  { card }: Words,
  formats: Formats,
): readonly DisputeLine[] =>
  disputes.map(({ id, code, since, invoices, amount, currency }) => ({
    id,
    title: card.disputeCodes[code],
    details: [
      invoices.length > 0 ? invoices.join(', ') : card.wholeAccount,
      amount === null ? '' : amountOfRow(amount, currency, formats),
      fill(card.since, { day: formats.day(since) }),
    ]
      .filter((text) => text !== '')
      .join(' · '),
    reference: id || invoices.join(', '),
  }));
