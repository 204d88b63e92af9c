import type { PromiseStanding } from '../../core/journal/promise-standing';
import type { AccountCard } from '../../core/tasks/book/account-card';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { promiseText } from './event-line';
import type { Formats } from './formats';
import { amountOfRow, moneyText } from './money';

export interface PromiseLine {
  readonly id: string;
  readonly text: string;
  readonly is: PromiseStanding['is'];
  readonly standing: string;
  /** What was paid, who made it and when. */
  readonly details: string;
  /** Only one of the Journal's own can be confirmed or withdrawn, while it is open. */
  readonly mayConfirm: boolean;
  readonly mayWithdraw: boolean;
}

/** Promises with what became of them, latest first. */
export function promiseLines(
  promises: AccountCard['promises'],
  currency: string,
  words: Words,
  formats: Formats,
): readonly PromiseLine[] {
  const { card } = words;
  return [...promises].reverse().map(({ promise, standing }) => {
    // The standing is in the currency of the account, whatever the promise was made in.
    const money = (minor: number): string => moneyText(minor, currency, formats);
    const { amount: asked } = standing;
    const amount =
      promise.amount === null
        ? ''
        : asked === null
          ? amountOfRow(promise.amount, promise.currency, formats)
          : money(asked);
    const day = (text: string, on: number | null): string => (on === null ? '' : fill(text, { day: formats.day(on) }));
    const open = standing.is === 'open' && promise.id !== '';
    return {
      id: promise.id,
      text: promiseText(amount, formats.day(promise.due), words),
      is: standing.is,
      standing: card.standings[standing.is],
      details: [
        standing.paidLater ? card.paidLater : '',
        standing.paid > 0 ? fill(card.paidOf, { paid: money(standing.paid) }) : '',
        day(card.made, promise.made),
        day(card.confirmed, promise.confirmed),
        promise.who,
      ]
        .filter((text) => text !== '')
        .join(' · '),
      mayConfirm: open && promise.confirmed === null,
      mayWithdraw: open,
    };
  });
}

/** How many promises were kept, by count and by value; empty while none has ended. */
export const keptLine = (kept: AccountCard['kept'], { card }: Words, formats: Formats): string =>
  kept && kept.ended > 0
    ? fill(card.kept, { count: formats.share(kept.byCount), value: formats.share(kept.byValue) })
    : '';
