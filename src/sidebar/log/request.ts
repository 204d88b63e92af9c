import type { Outcome } from '../../core/journal/words';
import type { Channel } from '../../core/policy/words';
import type { AccountCard } from '../../core/tasks/book/account-card';
import type { ListedAccount } from '../../core/tasks/task';

/** What one press says that happened. */
export type LogRequest =
  | { readonly is: 'contact'; readonly channel: Channel; readonly outcome: Outcome }
  | { readonly is: 'note' | 'promise' | 'dispute' | 'plan' }
  /** On an item of the card, by its id or name; `canceled` takes a row back. */
  | { readonly is: OnItem; readonly of: string }
  | MarkRequest;

type OnItem = 'promise confirmed' | 'promise withdrawn' | 'dispute settled' | 'plan ended' | 'canceled';

/** A lasting mark of the account, put on it or taken off. */
export interface MarkRequest {
  readonly is: Mark;
  readonly channel?: Channel | null;
  readonly address?: string;
}

type Mark =
  | 'pinned'
  | 'unpinned'
  | 'credit hold'
  | 'credit release'
  | 'at agency'
  | 'back from agency'
  | 'returned post'
  | 'bounce'
  | 'address good'
  | 'opt out'
  | 'opt in';

/** Whether the person goes on to the next account after it: not when a promise is to be confirmed in writing at once. */
export const movesOn = ({ is }: LogRequest, now: Pick<ListedAccount, 'action'> | undefined): boolean =>
  is === 'promise' ? now?.action.code !== 'confirm-promise' : ['contact', 'dispute', 'plan'].includes(is);

/** Marks that can be put on an account as it stands, or taken off it. */
export function marksFor({ marks, creditHold, contacts }: AccountCard): readonly MarkRequest[] {
  const bounced = new Set(marks.bounced.map(({ address }) => address));
  const emails = [...new Set(contacts.map(({ email }) => email).filter((email) => email !== ''))];
  return [
    { is: creditHold?.since === null || !creditHold ? 'credit hold' : 'credit release' },
    { is: marks.atAgency === null ? 'at agency' : 'back from agency' },
    { is: marks.pinned ? 'unpinned' : 'pinned' },
    ...emails
      .filter((address) => !bounced.has(address))
      .map((address) => ({ is: 'bounce', channel: 'email', address }) as const),
    ...marks.bounced.map(({ channel, address }) => ({ is: 'address good', channel, address }) as const),
    marks.returnedPost === null ? { is: 'returned post' } : { is: 'address good', channel: 'letter', address: '' },
    ...marks.optedOut.map(({ channel }) => ({ is: 'opt in', channel }) as const),
    ...(['email', 'call', 'text', 'letter', null] as const)
      .filter((channel) => !marks.optedOut.some((out) => out.channel === channel || out.channel === null))
      .map((channel) => ({ is: 'opt out', channel }) as const),
  ];
}
