import type { Row } from '../core/cells/cell';

/** A workbook as files keep it: what is read from .xlsx and .csv, and what is written to .xlsx. */
export interface FileBook {
  readonly sheets: readonly FileSheet[];
  /** Workbook names, such as `{name: 'AR_Policy', range: "Policy!$A$1:$D$90"}`. */
  readonly names?: readonly { readonly name: string; readonly range: string }[];
}

/** Rows and columns are 0-based here, and a place is written `row,column`. */
export interface FileSheet {
  readonly name: string;
  /** From A1 to the last used cell; a date is its serial number; a formula's cell holds its result. */
  readonly rows: readonly Row[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly styles?: Readonly<Record<string, FileStyle>>;
  /** Column widths in characters; null leaves the default. */
  readonly widths?: readonly (number | null)[];
  readonly hiddenRows?: readonly number[];
  readonly frozenRows?: number;
  readonly rules?: readonly FileRule[];
  /** Rows that are higher than one line, by row, in points. */
  readonly heights?: Readonly<Record<number, number>>;
  /** One page wide, landscape, with these heading rows repeated; all of the sheet, or this area of it (`$A$1:$M$25`). */
  readonly print?: { readonly titleRows: number; readonly area?: string };
  readonly protected?: boolean;
}

export interface FileStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#rrggbb`. */
  readonly fill?: string;
  readonly color?: string;
  /** Number format in Excel's en-US notation. */
  readonly number?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Absent: at the bottom, as a cell without a style. */
  readonly vertical?: 'top' | 'center';
}

/** A conditional format by formula, without the leading `=`, written for the range's first cell. */
export interface FileRule {
  readonly range: string;
  readonly formula: string;
  readonly fill: string;
}
