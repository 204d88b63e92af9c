import type { Cell } from './cell';

/** What an empty cell says, where an amount or a date belongs. */
export const BLANK = { blank: true } as const;

/** A cell as a sentence for the user quotes it. */
export const quoted = (cell: Cell): string => `“${String(cell).trim().slice(0, 40)}”`;

/** Said of a cell with a tick box in a column of amounts or dates. */
export const misplaced = (cell: boolean, what: string): { readonly bad: string } => ({
  bad: `The cell holds ${cell ? 'TRUE' : 'FALSE'} where ${what} belongs.`,
});
