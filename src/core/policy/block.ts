import type { Clash } from './clashes';
import type { Kind } from './kinds';
import { mapValues } from './map-values';
import { inWords } from './words';

/** Two ends of a dimension's curve, in its own unit; beyond them it flattens but never stops rising. */
export interface Scale {
  readonly lower: number;
  readonly upper: number;
}

type Entries = Readonly<Record<string, readonly [kind: Kind<unknown>, initial: unknown, label?: string]>>;
type Columns = Readonly<Record<string, Kind<unknown>>>;

export type RowOf<C extends Columns> = {
  readonly [Key in keyof C]: C[Key] extends Kind<infer Value> ? Value : never;
};
export type EntriesOf<E extends Entries> = {
  readonly [Key in keyof E]: E[Key] extends readonly [Kind<infer Value>, infer Initial, string?]
    ? Initial extends Scale
      ? Scale
      : Value
    : never;
};

interface Block {
  /** Its heading row as it stands on the sheet, title first. */
  readonly heading: string;
  /** Without it a sheet is not used. One that may be missing is then empty, or what it is without a policy. */
  readonly required: boolean;
}

/** A value of a labeled block: what stands before it, what it may be, and what it is without a policy. */
export type Entry = readonly [label: string, kind: Kind<unknown>, initial: unknown];

/** One value for each label; with two columns of values the two ends of a scale. */
export interface Labeled<E extends Entries = Entries> extends Block {
  readonly entries: Readonly<Record<keyof E & string, Entry>>;
  /** Said of a value before its label, where another block has a label like it. */
  readonly the: string;
}

/** Any number of rows, with a value of one kind in each column. */
export interface Table<C extends Columns = Columns> extends Block {
  readonly columns: C;
  readonly clashes: readonly Clash[];
}

/** The label of a value is its key in words where it has none of its own. */
export const labeled = <const E extends Entries>(
  heading: string,
  entries: E,
  the = '',
  required = true,
): Labeled<E> => ({
  heading,
  required,
  entries: mapValues<keyof E & string, Entries[string], Entry>(entries, ([kind, initial, label], key) => [
    label || key.charAt(0).toUpperCase() + inWords(key.slice(1)),
    kind,
    initial,
  ]),
  the,
});
export const table = <C extends Columns>(
  heading: string,
  required: boolean,
  columns: C,
  ...clashes: Clash[]
): Table<C> => ({
  heading,
  required,
  columns,
  clashes,
});

export const scale = (lower: number, upper: number): Scale => ({ lower, upper });
