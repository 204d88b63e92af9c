import type { Rows } from '../cells/cell';
import { assignFields } from './assign-fields';
import { isBlankRow } from './blank';
import { columnsOf } from './columns';
import { confirmedFields } from './heading-columns';
import { findHeadingRow, type HeadingRow } from './heading-row';
import type { ReadOptions } from './ledger';
import { otherData } from './other-data';
import { refuse, type Refused } from './reading';

/** Finds the headings of a table of receivables in a sheet, by their words and by what stands beneath them. */
export function findHeadings(rows: Rows, options: ReadOptions): HeadingRow | Refused {
  if (rows.every(isBlankRow)) return refuse('empty', 'The sheet is empty.');

  const heading = findHeadingRow(rows, confirmedFields(options));
  if (!heading) {
    return refuse(
      'no-headings',
      'No row of headings was found: a row naming customer, amount and due date is needed above the items.',
    );
  }
  const { first, last, columns } = heading;
  // Headings alone are refused for what is missing, not for what they say.
  const other = rows.slice(last + 1).every(isBlankRow)
    ? null
    : otherData(rows.slice(0, first), columns, columnsOf(assignFields(columns)));
  return other === null ? heading : refuse('not-receivables', other);
}
