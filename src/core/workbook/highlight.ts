import type { Table } from '../ledger/ledger';
import { columnName } from './column-name';
import { TOP_FILL } from './edit-makers';
import { RULE_MARK, type Edit, type Rule } from './plan';
import type { RankedEntry } from './ranked-entry';
import type { BlockPlace } from './score-block';
import type { RuleSeen } from './snapshot';

/**
 * Highlights the Top N by a rule on the stored rank, so that it survives sorting and shows without the add-in. Ranks
 * restart in a currency that has no rate: each list has its own line and, where there are several, its own rule.
 */
export function highlightEdit(
  sheet: string,
  table: Table,
  entries: readonly RankedEntry[],
  place: BlockPlace,
  earlier: readonly RuleSeen[],
): Edit {
  const columns = [...table.columns.map(({ column }) => column), ...place.columns.values()];
  const first = Math.min(...columns);
  const row = table.bodyRows[0];
  const block = {
    sheet,
    row,
    column: first,
    rowCount: Math.max(place.lastRow - row + 1, 1),
    columnCount: Math.max(...columns) - first + 1,
  };
  const add = linesOf(entries).map(({ line, currencies, several }): Rule => {
    const rank = `$${columnName(place.columns.get('rank') ?? 0)}${row}`;
    const currency = `$${columnName(place.columns.get('currency') ?? 0)}${row}`;
    const inList = several ? `*(${currencies.map((code) => `(${currency}="${code}")`).join('+')})` : '';
    return { ...block, formula: `=ISNUMBER(${rank})*(${rank}<=${line})${inList}*(${RULE_MARK})`, fill: TOP_FILL };
  });
  return { kind: 'rules', sheet, remove: earlier.map(({ id }) => id), add };
}

/** Lowest rank of the Top N in each list that has one, with the currencies ranked in it. */
function linesOf(entries: readonly RankedEntry[]): { line: number; currencies: string[]; several: boolean }[] {
  const lists = new Map<string, { line: number; currencies: Set<string> }>();
  for (const { rankedIn, rank, row, top } of entries) {
    const list = lists.get(rankedIn) ?? { line: 0, currencies: new Set<string>() };
    lists.set(rankedIn, list);
    list.currencies.add(row.currency);
    if (top) list.line = Math.max(list.line, rank);
  }
  return [...lists.values()]
    .filter(({ line }) => line > 0)
    .map(({ line, currencies }) => ({ line, currencies: [...currencies].sort(), several: lists.size > 1 }));
}
