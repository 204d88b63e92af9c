import type { AccountCard } from '../../core/tasks/book/account-card';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';
import { amountOfRow, moneyText } from './money';

export interface DisputeLine {
  readonly title: string;
  readonly details: string;
  /** By what the Journal settles it: its id, or its invoices. Null for what stands in the ledger, and ends there. */
  readonly reference: string | null;
}

/** Disputes that are not settled yet: those of the Journal, then what the ledger's own column marks. */
export const disputeLines = (
  { disputes, disputedInLedger }: Pick<AccountCard, 'disputes' | 'disputedInLedger'>,
  accountCurrency: string,
  words: Words,
  formats: Formats,
): readonly DisputeLine[] => [
  ...inJournal(disputes, words, formats),
  ...inLedger(disputedInLedger, accountCurrency, words, formats),
];

const inJournal = (disputes: AccountCard['disputes'], { card }: Words, formats: Formats): readonly DisputeLine[] =>
  disputes.map(({ id, code, since, invoices, amount, currency }) => ({
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

function inLedger(
  marked: AccountCard['disputedInLedger'],
  currency: string,
  { card }: Words,
  formats: Formats,
): readonly DisputeLine[] {
  if (marked.length === 0) return [];
  const numbers = marked.map(({ invoice }) => invoice).filter((invoice) => invoice !== '');
  const amount = marked.reduce((sum, { amount: open }) => sum + open, 0);
  return [
    {
      title: card.inLedger,
      details: [numbers.join(', '), moneyText(amount, currency, formats)].filter((text) => text !== '').join(' · '),
      reference: null,
    },
  ];
}
