import type { Cell, Row, Rows } from '../core/cells/cell';

/** Excel hands over an empty cell as an empty text. */
const cellOf = (value: unknown): Cell => (value === '' || value === undefined ? null : (value as Cell));

/** The cells of a used range as rows from A1 on: Excel's used range begins wherever the first used cell is. */
export function anchored(values: readonly (readonly unknown[])[], rowIndex: number, columnIndex: number): Rows {
  const above: Row[] = Array.from({ length: rowIndex }, () => []);
  const left: Row = Array.from({ length: columnIndex }, () => null);
  return [...above, ...values.map((row): Row => [...left, ...row.map(cellOf)])];
}
