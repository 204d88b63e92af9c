import { isDeepStrictEqual } from 'node:util';
import type { Cell } from '../../src/core/cells/cell';
import { remember } from '../../src/core/cells/remember';
import { writable } from '../../src/core/cells/text';
import { placedEdits } from '../../src/core/workbook/keyed-rows';
import type { Block, Look, Plan, PlacedEdit, Rule } from '../../src/core/workbook/plan';
import { RULE_MARK } from '../../src/core/workbook/plan';
import type { SheetSeen, Snapshot } from '../../src/core/workbook/snapshot';
import { editsSent } from '../../src/sheets/server/edits-sent';

/** One sheet of a workbook in memory: what a task can change of it, and nothing else. */
export interface SheetState {
  readonly cells: Cell[][];
  /** By `row,column`. */
  readonly looks: Record<string, Look>;
  /** By column; a column without one has the width of a new sheet. */
  readonly widths: Record<number, number>;
  readonly rules: (Rule & { readonly id: string })[];
  frozenRows: number;
  print: { titleRows: number; lastRow: number; lastColumn: number } | null;
  protected: boolean;
}

export interface Book {
  readonly sheets: Record<string, SheetState>;
  readonly names: Record<string, Block>;
}

export const newSheet = (cells: readonly (readonly Cell[])[] = []): SheetState => ({
  cells: cells.map((row) => [...row]),
  looks: {},
  widths: {},
  rules: [],
  frozenRows: 0,
  print: null,
  protected: false,
});

export const newBook = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Book => ({
  sheets: Object.fromEntries(Object.entries(sheets).map(([name, cells]) => [name, newSheet(cells)])),
  names: {},
});

export const copyBook = (book: Book): Book => JSON.parse(JSON.stringify(book)) as Book;

/** What a host would read of the book. Trailing blank rows and columns are outside of the used range. */
export function snapshotOf(book: Book, reads: readonly string[], around: Partial<Snapshot> = {}): Snapshot {
  const sheets: Record<string, SheetSeen> = {};
  for (const name of reads) {
    const state = book.sheets[name];
    if (state) sheets[name] = seen(state);
  }
  const snapshot: Snapshot = {
    host: 'excel',
    sheets,
    names: Object.keys(book.sheets),
    active: Object.keys(book.sheets)[0] ?? '',
    locale: 'en-US',
    timeZone: 'Europe/Lisbon',
    argumentSeparator: ',',
    now: { day: 46347, minute: 600 },
    ...around,
  };
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot;
}

function seen(state: SheetState): SheetSeen {
  const used = trimmed(state.cells);
  const width = used.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    rows: used.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]),
    hidden: [],
    protected: state.protected,
    rules: state.rules.filter(({ formula }) => formula.includes(RULE_MARK)).map(({ id, formula }) => ({ id, formula })),
  };
}

const isNothing = (cell: Cell | undefined): boolean => cell === null || cell === undefined || cell === '';

function trimmed(cells: readonly (readonly Cell[])[]): Cell[][] {
  const rows = cells.map((row) => {
    let end = row.length;
    while (end > 0 && isNothing(row[end - 1])) end -= 1;
    return row.slice(0, end);
  });
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return rows;
}

/** The book without what cannot be seen in it: blank ends, empty looks, the names that the host gives to rules. */
export function visible(book: Book): unknown {
  const sheets = Object.entries(book.sheets).map(([name, state]) => [
    name,
    {
      ...state,
      // Row by row and cell by cell as texts, which are compared at once.
      cells: trimmed(state.cells).map((row) => JSON.stringify(row)),
      looks: Object.entries(state.looks)
        .filter(([, look]) => Object.keys(look).length > 0)
        .map(([cell, look]) => `${cell} ${JSON.stringify(look, Object.keys(look).sort())}`)
        .sort(),
      rules: state.rules.map((rule) => ({ ...rule, id: '' })),
    },
  ]);
  return { sheets: Object.fromEntries(sheets), names: book.names };
}

/**
 * Carries a plan out in place, as faithfully strict as a host: through the door that Sheets has, then sizes, missing and
 * protected sheets, formulas.
 */
export function carryOut(book: Book, plan: Plan): Book {
  const edits = editsSent(JSON.stringify(plan.edits));
  if (!isDeepStrictEqual(edits, JSON.parse(JSON.stringify(plan.edits)))) throw new Error('The door changed the plan.');
  const columnsNow = (sheet: string) => (column: number) =>
    trimmed(book.sheets[sheet]?.cells ?? []).map((row) => row[column] ?? null);
  for (const edit of placedEdits(edits, columnsNow)) apply(book, edit);
  return book;
}

function apply(book: Book, edit: PlacedEdit): void {
  if (edit.kind === 'sheet') {
    book.sheets[edit.sheet] ??= newSheet();
    return;
  }
  const state = book.sheets[edit.sheet];
  if (!state) throw new Error(`${edit.kind}: there is no sheet "${edit.sheet}"`);
  if (edit.kind === 'name') {
    const { sheet, row, column, rowCount, columnCount } = edit;
    book.names[edit.name] = { sheet, row, column, rowCount, columnCount };
    return;
  }
  if (state.protected) throw new Error(`${edit.kind}: sheet "${edit.sheet}" is protected`);
  if (edit.kind === 'freeze') state.frozenRows = edit.rows;
  else if (edit.kind === 'print') {
    state.print = { titleRows: edit.titleRows, lastRow: edit.lastRow, lastColumn: edit.lastColumn };
  } else if (edit.kind === 'widths') {
    edit.widths.forEach((width, i) => {
      if (width === null) Reflect.deleteProperty(state.widths, edit.column + i);
      else state.widths[edit.column + i] = width;
    });
  } else if (edit.kind === 'append') {
    const { sheet, column, values } = edit;
    const last = trimmed(state.cells).length;
    const size = { rowCount: values.length, columnCount: values[0]!.length };
    applyToCells(state, { kind: 'values', sheet, row: last + 1, column, ...size, values });
    for (const one of edit.looks) applyToCells(state, { ...one, kind: 'look', sheet, row: last + one.row });
  } else if (edit.kind === 'rules') applyRules(state, edit);
  else applyToCells(state, edit);
}

let rulesMade = 0;

function applyRules(state: SheetState, edit: Extract<PlacedEdit, { kind: 'rules' }>): void {
  for (const id of edit.remove) {
    const index = state.rules.findIndex((rule) => rule.id === id);
    if (index < 0) throw new Error(`rules: there is no rule "${id}"`);
    state.rules.splice(index, 1);
  }
  for (const rule of edit.add) {
    checkBlock(rule);
    if (!rule.formula.startsWith('=') || !rule.formula.includes(RULE_MARK)) throw new Error(`rules: ${rule.formula}`);
    rulesMade += 1;
    state.rules.push({ ...rule, id: `rule-${rulesMade}` });
  }
}

function applyToCells(state: SheetState, edit: Extract<PlacedEdit, { kind: 'values' | 'clear' | 'look' }>): void {
  checkBlock(edit);
  if (edit.kind === 'values') {
    const sizes = new Set(edit.values.map((row) => row.length));
    if (edit.values.length !== edit.rowCount || sizes.size !== 1 || !sizes.has(edit.columnCount)) {
      throw new Error(
        `values: ${edit.values.length} rows of ${[...sizes].join(', ')} cells for ${edit.rowCount} x ${edit.columnCount}`,
      );
    }
  }
  // Cells of one look before have one afterwards: it is made once.
  const withLook = remember((before: Look | undefined) => (edit.kind === 'look' ? addedLook(before, edit.look) : {}));
  for (let row = edit.row; row < edit.row + edit.rowCount; row += 1) {
    for (let column = edit.column; column < edit.column + edit.columnCount; column += 1) {
      if (edit.kind === 'look') state.looks[`${row},${column}`] = withLook(state.looks[`${row},${column}`]);
      else put(state, row, column, edit.kind === 'values' ? edit.values[row - edit.row]![column - edit.column]! : null);
      if (edit.kind === 'clear') Reflect.deleteProperty(state.looks, `${row},${column}`);
    }
  }
}

function addedLook(before: Look | undefined, added: Look): Look {
  const { fill = null, bold = false, ...others } = { ...before, ...added };
  return { ...others, ...(fill === null ? {} : { fill }), ...(bold ? { bold } : {}) };
}

/** Writes a cell as a host does: through `writable`, whose apostrophe the sheet takes away again. */
function put(state: SheetState, row: number, column: number, cell: Cell): void {
  const written = writable(cell);
  if (typeof written === 'string' && written !== '' && !written.startsWith("'"))
    throw new Error(`bare text: ${written}`);
  const held = typeof written === 'string' && written !== '' ? written.slice(1) : written === '' ? null : written;
  while (state.cells.length < row) state.cells.push([]);
  const cells = state.cells[row - 1]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = held;
}

function checkBlock({ sheet, row, column, rowCount, columnCount }: Block): void {
  const whole = [row, column, rowCount, columnCount].every(Number.isInteger);
  if (!whole || row < 1 || column < 0 || rowCount < 1 || columnCount < 1) {
    throw new Error(`no block of "${sheet}": row ${row}, column ${column}, ${rowCount} x ${columnCount}`);
  }
}
