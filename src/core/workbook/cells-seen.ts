import { plainMinor } from '../cells/amount';
import type { Cell, Row } from '../cells/cell';
import { exponentOf } from '../cells/currency';
import type { Day } from '../cells/day';
import { plainDay } from '../cells/read-day';
import { isBlank, textOf } from '../ledger/blank';
import { cellAt, type OwnTable } from './own-table';

/** Reads the cells of one row of a table of ours. */
export interface CellsSeen {
  text(heading: string): string;
  /** NaN where no day can be read; null for a blank cell. */
  day(heading: string): Day | null;
  /** Minor units; NaN where the cell is blank or no amount. */
  amount(heading: string, currency: string): number;
}

export const cellsSeen = (table: OwnTable, row: Row): CellsSeen => {
  const at = (heading: string): Cell => cellAt(table, row, heading);
  return {
    text: (heading) => textOf(at(heading)),
    day: (heading) => (isBlank(at(heading)) ? null : plainDay(at(heading), 'ymd')),
    amount: (heading, currency) => plainMinor(at(heading), undefined, exponentOf(currency)),
  };
};

export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text);
/** A day, or none, but nothing that could not be read. */
export const isReadDay = (day: Day | null): boolean => day === null || day === day;
