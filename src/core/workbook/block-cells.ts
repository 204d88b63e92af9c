import type { Cell, Rows } from '../cells/cell';
import { textOf } from '../ledger/blank';
import type { BlockField } from '../score/score-headings';
import { FIELD_SPECS } from './block-fields';
import { ascending, columnRuns } from './column-runs';
import { valuesEdit } from './edit-makers';
import type { Edit } from './plan';
import type { RankedEntry } from './ranked-entry';
import type { BlockSeen } from './score-block';

/** What a call changes of an account. */
const LOGGED: readonly BlockField[] = ['class', 'nextAction'];

/** Writes them into the block, in the rows that Score has written for these accounts and nowhere else. */
export function blockCellEdits(
  sheet: string,
  rows: Rows,
  entries: readonly RankedEntry[],
  { columns }: BlockSeen,
): readonly Edit[] {
  const owner = columns.get('account') ?? -1;
  return entries.flatMap((entry) => {
    const own = entry.account.rows.filter((row) => textOf(rows[row - 1]?.[owner]) === entry.row.account);
    return LOGGED.flatMap((field): readonly Edit[] => {
      const column = columns.get(field);
      if (column === undefined) return [];
      const cell: Cell = FIELD_SPECS[field].value(entry);
      const stale = own.filter((row) => (rows[row - 1]?.[column] ?? null) !== cell);
      return columnRuns(stale.sort(ascending)).map(({ first, count }) =>
        valuesEdit(sheet, first, column, new Array<readonly Cell[]>(count).fill([cell])),
      );
    });
  });
}
