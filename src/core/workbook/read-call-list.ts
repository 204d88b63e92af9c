import type { Cell, Row, Rows } from '../cells/cell';
import { accountKey } from '../ledger/account-key';
import { isBlank, textOf } from '../ledger/blank';
import {
  ACCOUNT,
  CHECK,
  CURRENCY,
  LINE_UP,
  NAME,
  NOTES,
  OUR_COLUMNS,
  PERSONAL,
  RANK,
  TRACK,
} from './call-list-columns';
import { findHeadings } from './find-headings';
import { rowCheck } from './row-check';
import { lastUsedColumn } from './used-columns';

/** A row of the call list as it stands. */
export interface CallListRow {
  /** Account and currency; empty for a row that names no account. */
  readonly key: string;
  readonly name: string;
  /** 1-based. */
  readonly at: number;
  readonly cells: Row;
  /** It stood in the list, with a rank: it had not left it before. */
  readonly ranked: boolean;
  /** It was one of the Top N. */
  readonly top: boolean;
  /** A person was to call it. */
  readonly personal: boolean;
  /** Somebody changed a cell in a column of ours. */
  readonly edited: boolean;
}

export interface CallListSeen {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly userColumns: readonly number[];
  readonly lastColumn: number;
  readonly rows: readonly CallListRow[];
}

/** Reads the call list back by its headings; null when the sheet holds something else, or nothing. */
export function readCallList(rows: Rows): CallListSeen | null {
  const ours = LINE_UP.filter((heading) => heading !== NOTES);
  const seen = findHeadings(rows, ours);
  if (!seen || !seen.columns.has(ACCOUNT)) return null;
  const { columns, row: headingRow } = seen;
  const lastColumn = lastUsedColumn(rows, headingRow, rows.length);
  const taken = new Set(columns.values());
  const at = (cells: Row, heading: string): Cell => cells[columns.get(heading) ?? -1] ?? null;
  const whole = ours.every((heading) => columns.has(heading));
  const body = rows
    .map((cells, i) => [cells, i + 1] as const)
    .filter(([cells, row]) => row > headingRow && !cells.every(isBlank));
  return {
    headingRow,
    columns,
    lastColumn,
    userColumns: Array.from({ length: lastColumn + 1 }, (_, i) => i).filter((column) => !taken.has(column)),
    rows: body.map(([cells, row]): CallListRow => {
      const account = textOf(at(cells, ACCOUNT));
      const check = textOf(at(cells, CHECK));
      return {
        key: account === '' ? '' : accountKey(account, textOf(at(cells, CURRENCY))),
        name: textOf(at(cells, NAME)) || account,
        at: row,
        cells,
        ranked: typeof at(cells, RANK) === 'number',
        top: at(cells, TRACK) === PERSONAL,
        personal: textOf(at(cells, TRACK)).startsWith(PERSONAL),
        edited: whole && check !== '' && check !== rowCheck(OUR_COLUMNS.map(({ heading }) => at(cells, heading))),
      };
    }),
  };
}

/** Heading row and columns of a new call list. */
export function newCallList(headingRow: number): CallListSeen {
  const columns = LINE_UP.map((heading, column): [string, number] => [heading, column]);
  return {
    headingRow,
    columns: new Map(columns.filter(([heading]) => heading !== NOTES)),
    userColumns: [LINE_UP.indexOf(NOTES)],
    lastColumn: LINE_UP.length - 1,
    rows: [],
  };
}
