import type { Rows } from '../cells/cell';
import { isBlank } from '../ledger/blank';
import type { Table } from '../ledger/ledger';
import { BLOCK_HEADINGS, type BlockField } from '../score/score-headings';
import { lastUsedColumn } from './used-columns';
import { ascending } from './column-runs';

/** The marked block as it stands on a sheet. */
export interface BlockSeen {
  /** Topmost row with one of its headings, 1-based. */
  readonly headingRow: number;
  readonly columns: ReadonlyMap<BlockField, number>;
  /** Further columns under headings of ours, pasted or copied: ours too, never read, cleared by the next run. */
  readonly copies: readonly number[];
}

/** Where the next run writes. */
export interface BlockPlace {
  readonly headingRow: number;
  /** Last row of the user's table, 1-based: what only our own columns reach is left over from a longer export. */
  readonly lastRow: number;
  readonly columns: ReadonlyMap<BlockField, number>;
  /** Columns that were not ours before: they get widths. */
  readonly added: readonly number[];
}

export const BLOCK_FIELDS = Object.keys(BLOCK_HEADINGS) as readonly BlockField[];

const FIELD_BY_HEADING: ReadonlyMap<string, BlockField> = new Map(
  BLOCK_FIELDS.map((field): [string, BlockField] => [BLOCK_HEADINGS[field], field]),
);

/** Finds the block by its headings, in whatever row and column people have moved them to. */
export function findBlock(rows: Rows): BlockSeen | null {
  const columns = new Map<BlockField, number>();
  const ours = new Set<number>();
  let headingRow = 0;
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (typeof cell !== 'string' || !cell.startsWith('Callsheet ')) return;
      const field = FIELD_BY_HEADING.get(cell.trim());
      if (field === undefined || ours.has(column)) return;
      headingRow = headingRow || index + 1;
      ours.add(column);
      if (!columns.has(field)) columns.set(field, column);
    });
  });
  if (ours.size === 0) return null;
  const kept = new Set(columns.values());
  return { headingRow, columns, copies: [...ours].filter((column) => !kept.has(column)).sort(ascending) };
}

/**
 * Places the block: where it stands when it is whole; otherwise its headings are laid out anew, in order, over the
 * columns that are left of it and free ones to the right. A first block goes right of everything beside the table.
 */
export function placeBlock(rows: Rows, table: Table, seen: BlockSeen | null): BlockPlace {
  const headingRow = table.headingRows[1];
  const lastRow = lastRowOf(rows, table, new Set([...(seen?.columns.values() ?? []), ...(seen?.copies ?? [])]));
  const found = seen ? [...seen.columns.values()].sort(ascending) : [];
  if (seen && found.length === BLOCK_FIELDS.length) return { headingRow, lastRow, columns: seen.columns, added: [] };

  const from = Math.min(table.headingRows[0], seen ? seen.headingRow : headingRow);
  const missing = BLOCK_FIELDS.length - found.length;
  const next = (found[found.length - 1] ?? -1) + 1;
  const start =
    found.length > 0 && isFree(rows, from, next, missing) ? next : lastUsedColumn(rows, from, rows.length) + 1;
  const added = Array.from({ length: missing }, (_, i) => start + i);
  const all = [...found, ...added];
  return {
    headingRow,
    lastRow,
    columns: new Map(BLOCK_FIELDS.map((field, i): [BlockField, number] => [field, all[i] ?? 0])),
    added,
  };
}

function lastRowOf(rows: Rows, table: Table, ours: ReadonlySet<number>): number {
  let last = table.bodyRows[1];
  const isLeftOver = (row: number): boolean =>
    (rows[row - 1] ?? []).every((cell, column) => ours.has(column) || isBlank(cell));
  while (last > table.headingRows[1] && isLeftOver(last)) last -= 1;
  return last;
}

function isFree(rows: Rows, from: number, column: number, count: number): boolean {
  for (let row = from - 1; row < rows.length; row += 1) {
    for (let i = column; i < column + count; i += 1) if (!isBlank(rows[row]?.[i])) return false;
  }
  return true;
}

/** The sheet as its owner has it: the block blanked, so that nothing of ours is ever read as input. */
export function withoutBlock(rows: Rows, seen: BlockSeen | null): Rows {
  if (!seen) return rows;
  const ours = new Set([...seen.columns.values(), ...seen.copies]);
  return rows.map((row, index) =>
    index + 1 < seen.headingRow ? row : row.map((cell, column) => (ours.has(column) ? null : cell)),
  );
}
