import type { Cell, Rows } from '../cells/cell';

/** A block of a sheet: 1-based row and 0-based column of its first cell, and its size. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface Look {
  readonly bold?: boolean;
  /** `#rrggbb`, or null to take the fill away. */
  readonly fill?: string | null;
  /** A number format in the invariant (en-US) notation, such as `#,##0.00` or `yyyy-mm-dd`. */
  readonly number?: string;
  readonly wrap?: boolean;
  /** At the left, numbers too: where a column holds both and a number would end against the text beside it. */
  readonly left?: boolean;
  /** At the top, as a line beside wrapped text is read. */
  readonly top?: boolean;
}

/**
 * One thing to do to the workbook. Hosts carry edits out in order, in one write batch, and decide nothing. Text is
 * written through `writable()`, so that no cell text is ever taken for a formula, a date or a number.
 */
export type Edit =
  /** Adds the sheet at the end unless it exists. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** `values` has exactly `rowCount` x `columnCount` cells; null empties a cell. */
  | ({ readonly kind: 'values'; readonly values: Rows } & Block)
  | Append
  | ({ readonly kind: 'keyed' } & KeyedRows)
  /** Empties contents and formats. */
  | ({ readonly kind: 'clear' } & Block)
  | ({ readonly kind: 'look'; readonly look: Look } & Block)
  /** Widths in characters of the default font; null gives a column the width of a new sheet back. */
  | {
      readonly kind: 'widths';
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly (number | null)[];
    }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number }
  /** Takes our earlier rules away (ids as the snapshot named them) and adds these. */
  | {
      readonly kind: 'rules';
      readonly sheet: string;
      readonly remove: readonly string[];
      readonly add: readonly Rule[];
    }
  /** Defines or redefines a workbook name over the block. */
  | ({ readonly kind: 'name'; readonly name: string } & Block)
  /** Page set-up: one page wide, landscape, these rows repeated. */
  | {
      readonly kind: 'print';
      readonly sheet: string;
      readonly titleRows: number;
      readonly lastRow: number;
      readonly lastColumn: number;
    };

/** What is written where it says; rows that are found by their keys have been looked for. */
export type PlacedEdit = Exclude<Edit, { kind: 'keyed' }>;

/**
 * Writes rows beneath the last used row of the sheet as it is when the host writes, not as it was read: what others have
 * appended since then stays. All rows are of one length and begin in the same column; there is at least one.
 */
export interface Append {
  readonly kind: 'append';
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
  readonly values: Rows;
  readonly looks: readonly AppendedLook[];
}

/**
 * Rows of a sheet of ours, each found by its key when it is written: people sort and insert rows while a task thinks. A row is
 * written only while it is what is expected of it.
 */
export interface KeyedRows {
  readonly sheet: string;
  /** Columns are 0-based. */
  readonly keyColumn: number;
  readonly rows: readonly KeyedRow[];
  /** Keys that do not stand on the sheet yet. */
  readonly absent: readonly string[];
}

export interface KeyedRow {
  readonly key: string;
  readonly expect: { readonly column: number; readonly among: readonly Cell[] };
  readonly cells: readonly { readonly column: number; readonly value: Cell }[];
}

/** A look of appended rows, of which the first is row 1; columns are those of the sheet. It may reach beneath the rows. */
export interface AppendedLook extends Omit<Block, 'sheet'> {
  readonly look: Look;
}

/** A conditional format by formula, written for the block's first cell. */
export interface Rule extends Block {
  readonly formula: string;
  readonly fill: string;
}

/**
 * Stands in every rule formula of ours and is always true, so that the rule is known again on a sheet that people have
 * sorted, copied and edited: `=ISNUMBER($R2)*($R2<=20)*("Callsheet"<>"")`. Rule formulas hold no argument separator, so
 * that they mean the same in every locale.
 */
export const RULE_MARK = '"Callsheet"<>""';

/** Everything a task wants done, as data: shown, confirmed, carried out once. */
export interface Plan {
  readonly edits: readonly Edit[];
}
