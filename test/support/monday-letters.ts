import type { MadeInvoice } from './made-export';
import { addressAll, senderOf, setPolicy, type Sender } from './sending-session';
import { day, type Session } from './workbook-session';
import { journalled, scoredOn } from './working-days';

export const late = (account: string, open: number): MadeInvoice => ({
  ...{ account, invoice: `${account}-1`, due: '2026-11-02', open },
});
/** Three that a person calls, and three that letters are for. */
export const BOOK = [late('BIG', 500_000), late('GREAT', 400_000), late('LARGE', 300_000)].concat([
  late('ELM', 900),
  late('FIR', 800),
  late('OAK', 700),
]);

/** Monday 16 November, ten in the morning: everybody has an address, and Policy says who writes and how to pay. */
export function monday(book: readonly MadeInvoice[] = BOOK): { readonly session: Session; readonly sender: Sender } {
  const session = scoredOn(book);
  setPolicy(session, 'Top N', 3);
  addressAll(session);
  session.score({ asOf: day('2026-11-16') });
  const sender = senderOf(session);
  sender.letters({ letterhead: { creditor: 'Northwind Ltd', paymentMethods: 'Bank transfer' } });
  return { session, sender };
}

/** Their letters went out, but for that to ELM, of which nobody knows: the line broke when it was handed over. */
export function inDoubt() {
  const { session, sender } = monday();
  sender.approve();
  const { deliver } = sender;
  sender.deliver = (letter) => {
    if (letter.account !== 'ELM') return deliver(letter);
    return {
      is: 'failed',
      by: 'SMTP',
      handedOver: true,
      status: null,
      code: 'ETIMEDOUT',
      message: '',
      retryAfter: null,
    };
  };
  sender.send();
  sender.deliver = deliver;
  const { key, reference } = sender.outbox().find(({ account }) => account === 'ELM')!;
  return { session, sender, key, reference };
}

/** Of the letters, by account. */
export const states = (sender: Sender) =>
  Object.fromEntries(sender.outbox().map(({ account, state }) => [account, state]));
/** What the Journal says of an account. */
export const told = (session: Session, account: string) =>
  journalled(session)
    .filter((event) => event.account === account)
    .map(({ kind, outcome }) => `${kind}: ${outcome}`);
