import { formatMoney } from '../cells/format-money';
import type { Letter } from '../letters/letter';
import type { Language } from '../policy/words';
import type { OutboxRow } from './outbox-row';

/** What of a letter is not as a person saw it; `text`: it reads otherwise, and all else is the same. */
export interface Difference {
  readonly of: 'stage' | 'channel' | 'amount' | 'invoices' | 'to' | 'copies' | 'language' | 'subject' | 'text';
  /** As a person reads it; of invoices those that are listed no more, and those that were not. Empty for none. */
  readonly before: string;
  readonly after: string;
}

/** What a person saw of a letter, as the Outbox keeps it. */
export type SeenLetter = Pick<
  OutboxRow,
  | ('key' | 'account' | 'name' | 'currency' | 'stage' | 'channel' | 'language')
  | ('to' | 'cc' | 'bcc' | 'subject' | 'amount' | 'invoices' | 'payload')
>;

/** Names what is different in a letter that is made now; only of one that is. */
export function differences(seen: SeenLetter, now: Letter, language: Language): readonly Difference[] {
  const money = (amount: number): string => formatMoney(amount, seen.currency, language);
  const others = (these: readonly string[], those: readonly string[]): string =>
    these.filter((one) => !those.includes(one)).join(', ');
  const copies = ({ cc, bcc }: Pick<SeenLetter, 'cc' | 'bcc'>): string => [...cc, ...bcc].join(', ');
  const all: readonly Difference[] = [
    { of: 'stage', before: seen.stage, after: now.stage },
    { of: 'channel', before: seen.channel, after: now.channel },
    { of: 'amount', before: money(seen.amount), after: money(now.amount) },
    { of: 'invoices', before: others(seen.invoices, now.invoices), after: others(now.invoices, seen.invoices) },
    { of: 'to', before: seen.to, after: now.to },
    { of: 'copies', before: copies(seen), after: copies(now) },
    { of: 'language', before: seen.language, after: now.language },
    { of: 'subject', before: seen.subject, after: now.subject },
  ];
  const found = all.filter(({ before, after }) => before !== after);
  return found.length > 0 ? found : [{ of: 'text', before: '', after: '' }];
}
