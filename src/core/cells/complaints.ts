import type { Cell } from './cell';

/** What an empty cell says, where an amount or a date belongs. */
export const BLANK = { blank: true } as const;

/** Said of a number that means no day. */
export const OUT_OF_RANGE = 'is not a date between 1990 and 2100; check the cell.';

/** A cell as a sentence for the user quotes it. */
export const quoted = (cell: Cell): string => `“${String(cell).trim().slice(0, 40)}”`;

/** Said of a cell with a tick box in a column of amounts or dates. */
export const misplaced = (cell: boolean, what: string): { readonly bad: string } => ({
  bad: `The cell holds ${cell ? 'TRUE' : 'FALSE'} where ${what} belongs.`,
});
