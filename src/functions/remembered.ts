import type { Cell } from '../core/cells/cell';

/** The same reader, which takes each text apart once: the words of a column are few, and often those of the row above. */
export function remembered<Reading>(read: (cell: Cell | undefined) => Reading): (cell: Cell | undefined) => Reading {
  const known = new Map<Cell | undefined, Reading>();
  /** No cell at all, at first. */
  let last: unknown = known;
  let lastReading: Reading | undefined;
  return (cell) => {
    if (cell === last) return lastReading as Reading;
    let reading = known.get(cell);
    if (reading === undefined) known.set(cell, (reading = read(cell)));
    last = cell;
    lastReading = reading;
    return reading;
  };
}
