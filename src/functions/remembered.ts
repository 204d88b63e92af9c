import type { Cell } from '../core/cells/cell';

/** The same reader, which takes each text apart once: the words of a column are few. */
export function remembered<Reading>(read: (cell: Cell | undefined) => Reading): (cell: Cell | undefined) => Reading {
  const known = new Map<Cell | undefined, Reading>();
  return (cell) => {
    let reading = known.get(cell);
    if (reading === undefined) known.set(cell, (reading = read(cell)));
    return reading;
  };
}
