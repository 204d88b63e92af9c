/**
 * From which column on a sheet is shown, so that one of them is in view and as few as can be scroll away: what a row is about
 * stands in its first. `room`: pixels for columns.
 */
export function leftmost(column: number, room: number, widthOf: (column: number) => number): number {
  let [left, rest] = [column, room - widthOf(column)];
  while (left > 0 && (rest -= widthOf(left - 1)) >= 0) left -= 1;
  return left;
}
