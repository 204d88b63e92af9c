import type { AccountCard } from '../../core/tasks/book/account-card';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';

/**
 * What the Journal says lastingly of an account and its people do not show: at an agency, post or mail that came back,
 * what is not wanted.
 */
export function markLines(
  { marks, contacts }: Pick<AccountCard, 'marks' | 'contacts'>,
  { card }: Words,
  formats: Formats,
): readonly string[] {
  const shown = new Set(contacts.map(({ email }) => email));
  const on = (text: string, day: number | null): string[] =>
    day === null ? [] : [fill(text, { day: formats.day(day) })];
  return [
    ...on(card.marks.atAgency, marks.atAgency),
    ...on(card.marks.returnedPost, marks.returnedPost),
    ...marks.bounced
      .filter(({ address }) => !shown.has(address))
      .map(({ channel, address, since }) =>
        fill(card.marks.bounced, {
          day: formats.day(since),
          address: address || (channel ? card.channels[channel] : card.everything),
        }),
      ),
    ...marks.optedOut.map(({ channel, since }) =>
      fill(card.marks.optedOut, {
        day: formats.day(since),
        channel: channel ? card.channels[channel] : card.everything,
      }),
    ),
  ];
}
