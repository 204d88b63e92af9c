import { fold } from '../cells/text';
import { correct, type ColumnDraft } from './assign-fields';
import { columnFor } from './columns';

/** Amounts or currencies of the books, where documents have currencies of their own. */
const LOCAL = /\b(local|lokale?|hauswahrung|hw|lc|interne|interna|nacional|functional|home|company) ?|المحلي/;

export const isLocal = ({ heading }: { readonly heading: string }): boolean => LOCAL.test(fold(heading));

/**
 * SAP lists an amount in document currency beside one in local currency, and both currencies: the amount that is read
 * and the currency that is read must be of one kind. The document's own are taken where both are there.
 */
export function pairCurrencies(columns: readonly ColumnDraft[]): void {
  const currency = columnFor(columns, 'currency');
  const amounts = columns.filter(({ field }) => field === 'open' || field === 'amount');
  const money = columnFor(amounts, 'open') || amounts[0];
  if (!currency || !money) return;
  const strange = amounts.filter((amount) => isLocal(amount) !== isLocal(currency));
  if (strange.length < amounts.length) {
    for (const amount of strange) correct(amount, 'none', amount.confidence);
    return;
  }
  for (const wrong of [money, currency]) {
    const right = columns.find(
      (column) =>
        column.field === 'none' &&
        !column.confirmed &&
        isLocal(column) !== isLocal(wrong) &&
        column.profile.filled > 0 &&
        column.fields.some(({ field }) => field === wrong.field),
    );
    if (!right || wrong.confirmed) continue;
    right.field = wrong.field;
    wrong.field = 'none';
    return;
  }
}
