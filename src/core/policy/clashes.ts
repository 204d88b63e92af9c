type Values = readonly unknown[];

/** What a row must not be beside those above it, and the column to correct. */
export interface Clash {
  readonly column: number;
  readonly code: 'twice' | 'same-name' | 'rising' | 'falling';
  readonly message: string;
  /** `above` begins with the row right above. */
  of(row: Values, above: readonly Values[]): boolean;
}

/** No two rows are the same from their first column to this one. */
export const twice = (column: number): Clash => ({
  column,
  code: 'twice',
  message: 'a row above begins with the same: keep one',
  of: (row, above) => above.some((other) => other.every((value, i) => i > column || value === row[i])),
});

/** The journal calls a stage by its name: within a class, its first column, it has one for itself. */
export const sameName: Clash = {
  column: 2,
  code: 'same-name',
  message: 'a row above has the same class and the same name: give each stage its own',
  of: (row, above) => above.some((other) => row[0] === other[0] && row[2] === other[2]),
};

/** Each number of a column stands beside the one right above it as it should. */
const ordered = (
  column: number,
  code: Clash['code'],
  message: string,
  isRight: (value: number, last: number) => boolean,
): Clash => ({
  column,
  code,
  message,
  of: (row, [last]) => !!last && !isRight(row[column] as number, last[column] as number),
});

export const rising = ordered(0, 'rising', 'days must rise from row to row', (day, last) => day > last);

export const falling = ordered(
  1,
  'falling',
  'the share still collectable must fall from row to row',
  (share, last) => share < last,
);
