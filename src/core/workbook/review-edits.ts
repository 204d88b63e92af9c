import type { Day } from '../cells/day';
import { clearEdits, TOP_FILL } from './edit-makers';
import { moneyFormatOf } from './money-format';
import { REVIEW_SHEET as sheet } from './our-sheets';
import { appendOwnRowsEdits, newOwnSheetEdits, newOwnTable } from './own-table';
import type { AppendedLook, Edit } from './plan';
import type { ReviewsSeen } from './read-reviews';
import { REVIEW_COLUMNS, type ReviewLine } from './review-columns';

/**
 * Writes a review beneath those before it; a second one of the same day takes the place of the first. Those who entered
 * or left stand out. `seen` null: the sheet is made first.
 */
export function reviewEdits(seen: ReviewsSeen | null, day: Day, lines: readonly ReviewLine[]): readonly Edit[] {
  const table = seen ?? newOwnTable(REVIEW_COLUMNS);
  const money = moneyFormatOf(lines.map(({ now, change }) => (now ?? change?.then)?.currency ?? ''));
  const changed = lines.filter(({ change }) => change !== null).length;
  const width = Math.max(...Array.from(table.columns.values())) + 1;
  const standingOut: readonly AppendedLook[] =
    changed > 0 ? [{ row: 1, rowCount: changed, column: 0, columnCount: width, look: { fill: TOP_FILL } }] : [];
  return [
    ...(seen ? clearEdits(sheet, rowFor(seen, day), seen.lastRow, 0, width) : newOwnSheetEdits(sheet, REVIEW_COLUMNS)),
    ...appendOwnRowsEdits(sheet, table, REVIEW_COLUMNS, lines, money, standingOut),
  ];
}

/** The first row of the review of this day where it stands last on the sheet, else the row beneath all. */
function rowFor({ headingRow, lastRow, days }: ReviewsSeen, day: Day): number {
  let row = lastRow;
  while (row > headingRow && days[row - headingRow - 1] === day) row -= 1;
  return row + 1;
}
