import { fold } from '../cells/text';
import type { HeadingColumn } from './heading-columns';
import type { ColumnMatch } from './ledger';

/** Amounts or currencies of the books, where documents have currencies of their own. */
const LOCAL = /\b(local|lokale?|hauswahrung|hw|lc|interne|interna|nacional|functional|home|company) ?|المحلي/;

export const isLocal = (heading: string): boolean => LOCAL.test(fold(heading));

/**
 * SAP lists an amount in document currency beside one in local currency, and both currencies: the amount that is read
 * and the currency that is read must be of one kind. The document's own are taken where both are there.
 */
export function pairCurrencies(matches: readonly ColumnMatch[], seen: readonly HeadingColumn[]): ColumnMatch[] {
  const currency = matches.find(({ field }) => field === 'currency');
  const amounts = matches.filter(({ field }) => field === 'open' || field === 'amount');
  const fitting = amounts.filter(({ heading }) => isLocal(heading) === isLocal(currency?.heading ?? ''));
  const money = amounts.find(({ field }) => field === 'open') ?? amounts[0];
  if (!currency || !money || fitting.length === amounts.length) return [...matches];
  if (fitting.length > 0) {
    return matches.map((match) =>
      amounts.includes(match) && !fitting.includes(match) && !match.confirmed ? { ...match, field: 'none' } : match,
    );
  }

  for (const wrong of [money, currency]) {
    const right = matches.find(
      ({ column, heading, field, confirmed }) =>
        field === 'none' &&
        !confirmed &&
        isLocal(heading) !== isLocal(wrong.heading) &&
        seen[column]!.profile.filled > 0 &&
        seen[column]!.fields.some((each) => each.field === wrong.field),
    );
    if (!right || wrong.confirmed) continue;
    return matches.map((match) =>
      match === wrong ? { ...match, field: 'none' } : match === right ? { ...match, field: wrong.field } : match,
    );
  }
  return [...matches];
}
