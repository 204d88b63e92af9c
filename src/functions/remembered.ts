import type { Cell } from '../core/cells/cell';

/** The same reader, which takes each text apart once: the words of a column are few, and often those of the row above. */
export function remembered<Reading>(read: (cell: Cell | undefined) => Reading): (cell: Cell | undefined) => Reading {
  const known = new Map<Cell | undefined, Reading>();
  let last: Cell | undefined;
  let lastReading = read(undefined);
  return (cell) => {
    if (cell === last) return lastReading;
    let reading = known.get(cell);
    if (reading === undefined) known.set(cell, (reading = read(cell)));
    last = cell;
    return (lastReading = reading);
  };
}
