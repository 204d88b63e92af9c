import type { Cell } from '../cells/cell';
import { filledCells } from './blank';
import { findHeadings } from './find-headings';
import type { Counts, LedgerReading, ReadOptions } from './ledger';
import { ledgerNotes } from './ledger-notes';
import { readPreamble } from './preamble';
import { printedTotals } from './printed-totals';
import { readBeneath, type ReadBeneath } from './read-beneath';
import type { Ignored } from './reading';
import { currencyOfAmounts } from './stated-currency';

/**
 * Reads a sheet as people have it: finds the headings, reads the table beneath them, and says in notes what it repaired,
 * decided or found to differ. A sheet that is no ledger is refused with the reason.
 */
export function readLedger(sheet: readonly (readonly Cell[])[], options: ReadOptions = {}): LedgerReading {
  const heading = findHeadings(sheet, options);
  if ('refused' in heading) return heading;
  const { first, last } = heading;
  const totals = printedTotals();
  const beneath = readBeneath(sheet, first, last, options, {
    aboveOf({ rows, body, table, decided }) {
      const above = readPreamble(rows, first, last, decided.conventions.dayOrder);
      // Where nothing else says, all amounts are in the one currency that some of them, or their total, state.
      return { ...above, currency: above.currency ?? options.currency ?? currencyOfAmounts(body, table.columns) };
    },
    totals: totals.totalsOf,
  });
  if (beneath.refused) return beneath;

  const ignored = ignoredRows(beneath);
  return {
    ledger: {
      ...beneath.ledger,
      asOfInFile: beneath.inFile,
      counts: countsOf(beneath, ignored.length),
      ignored,
      notes: ledgerNotes(beneath, totals.notes(), options),
    },
  };
}

/** In sheet order, with those above the body and those that are not there yet. */
function ignoredRows({ rows, ledger, read, items }: ReadBeneath): Ignored[] {
  const [first, last] = ledger.table.headingRows;
  const above = rows.slice(0, last).flatMap((cells, at): Ignored[] => {
    return filledCells(cells) === 0 ? [] : [{ row: at + 1, reason: at < first - 1 ? 'preamble' : 'heading' }];
  });
  const later = items['not-yet-issued'].map(([item]): Ignored => ({ row: item!.rows[0]!, reason: 'not-yet-issued' }));
  return [...above, ...read.ignored, ...later].sort((a, b) => a.row - b.row);
}

function countsOf({ read, items }: ReadBeneath, ignored: number): Counts {
  const credits = items.open.filter((own) => own.reduce((sum, { open }) => sum + open, 0) < 0).length;
  const invoices = items.open.length - credits;
  const settled = items.settled.length;
  const problems = read.lost.size;
  return { rows: invoices + credits + settled + ignored + problems, invoices, credits, settled, ignored, problems };
}
