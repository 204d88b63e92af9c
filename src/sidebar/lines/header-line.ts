import type { Counts, Table } from '../../core/ledger/ledger';
import type { Words } from '../words/words';
import type { Formats } from './formats';

/** One line per currency, largest first as the ledger gives them: the amount and its currency. */
export function totalLines(
  totals: Readonly<Record<string, number>>,
  formats: Formats,
): { readonly currency: string; readonly amount: string }[] {
  return Object.entries(totals).map(([currency, minor]) => ({
    currency: currency === 'XXX' ? '' : currency,
    amount: formats.amount(minor, currency),
  }));
}

/** "64 accounts · 312 invoices · 14 credits"; what is not there is not said. A summary has accounts only. */
export function countsLine(
  accounts: number | null,
  counts: Counts | null,
  layout: Table['layout'] | undefined,
  words: Words,
  formats: Formats,
): string {
  const summary = layout === 'summary';
  const listed = accounts ?? (summary && counts ? counts.invoices + counts.credits : null);
  const said = [
    listed === null ? '' : formats.plural(words.accounts, listed),
    ...(counts && !summary
      ? ([
          [words.invoices, counts.invoices],
          [words.credits, counts.credits],
          [words.settled, counts.settled],
        ] as const)
      : []
    ).map(([forms, n]) => (n > 0 ? formats.plural(forms, n) : '')),
  ];
  return said.filter((part) => part !== '').join(' · ');
}
