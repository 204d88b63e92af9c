import type { Row } from '../core/cells/cell';
import { isBlank, textOf } from '../core/ledger/blank';
import { BLOCK_HEADINGS, type BlockField } from '../core/score/score-headings';
import type { CellFailure } from './cell-failure';
import { CallFailure, unusable } from './cell-failure';
import type { FigureReader, Figures } from './figures';
import { FACT_FIGURES, noFigures } from './figures';

const FIGURES = [
  'balance',
  'pastDue',
  'daysPastDue',
  'expectedDaysLate',
  ...FACT_FIGURES,
] as const satisfies readonly (BlockField & keyof Figures)[];

/**
 * Reads the score row that Score wrote beside the user's table, so that a formula typed over it gives the same score.
 * A row without one was no account's when Score ran.
 */
export function blockFigures(block: ReadonlyMap<BlockField, number>): FigureReader {
  const columns = FIGURES.map((field) => {
    const column = block.get(field);
    if (column === undefined) {
      throw new CallFailure(unusable(`Give all columns that Callsheet wrote: "${BLOCK_HEADINGS[field]}" is missing.`));
    }
    return column;
  });
  const currency = block.get('currency');
  const brokenPromise = block.get('brokenPromise');
  const figures = noFigures();

  const read = (row: Row): CellFailure | '' | null => {
    for (let i = 0; i < FIGURES.length; i++) {
      const cell = row[columns[i]!];
      if (typeof cell === 'number') figures[FIGURES[i]!] = cell;
      else if (isBlank(cell)) figures[FIGURES[i]!] = NaN;
      else return unusable(`"${BLOCK_HEADINGS[FIGURES[i]!]}" holds "${String(cell)}": press Score again.`);
    }
    // Without these two there is no score row; the others may be unknown.
    if (isNaN(figures.balance) || isNaN(figures.pastDue)) return '';
    figures.currency = currency === undefined ? 'XXX' : textOf(row[currency]) || 'XXX';
    figures.brokenPromise = brokenPromise !== undefined && row[brokenPromise] === true;
    return null;
  };
  return { figures, read };
}
