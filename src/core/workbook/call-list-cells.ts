import type { Cell, Row } from '../cells/cell';
import { textOf } from '../ledger/blank';
import { CHECK, LOGGED, OUR_COLUMNS, type CallListLine } from './call-list-columns';
import { ascending, columnRuns } from './column-runs';
import { valuesEdit } from './edit-makers';
import { CALL_LIST_SHEET as sheet } from './our-sheets';
import type { Edit } from './plan';
import type { CallListSeen } from './read-call-list';
import { rowCheck } from './row-check';

/**
 * Writes what a call changes of some lines of the call list, and nothing else there. A row that somebody edited keeps
 * saying so.
 */
export function callListCellEdits(lines: readonly CallListLine[], seen: CallListSeen): readonly Edit[] {
  const byKey = new Map(lines.map((line): [string, CallListLine] => [line.account.key, line]));
  const logged = OUR_COLUMNS.filter(({ heading }) => LOGGED.includes(heading));
  return seen.rows.flatMap(({ key, at, cells, edited }): readonly Edit[] => {
    const line = byKey.get(key);
    if (!line) return [];
    // Second rows of one account are the user's copies.
    byKey.delete(key);
    const after: Cell[] = [...cells];
    for (const { heading, value } of logged) {
      const column = seen.columns.get(heading);
      if (column !== undefined) after[column] = value(line);
    }
    const check = seen.columns.get(CHECK);
    if (check !== undefined && !edited && textOf(cells[check]) !== '') {
      after[check] = rowCheck(OUR_COLUMNS.map(({ heading }) => after[seen.columns.get(heading) ?? -1] ?? null));
    }
    return changedCells(at, cells, after);
  });
}

function changedCells(row: number, before: Row, after: Row): readonly Edit[] {
  const changed = after.flatMap((cell, column) => (cell === (before[column] ?? null) ? [] : [column]));
  return columnRuns(changed.sort(ascending)).map(({ first, count }) =>
    valuesEdit(sheet, row, first, [after.slice(first, first + count)]),
  );
}
