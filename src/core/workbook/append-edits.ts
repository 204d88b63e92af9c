import type { Cell } from '../cells/cell';
import { ascending } from './column-runs';
import type { AppendedLook, Edit } from './plan';

/** A column of ours in rows that are appended. */
export interface AppendedColumn<Item> {
  readonly value: (item: Item) => Cell;
  /** Number format. */
  readonly number?: string | undefined;
}

interface Beside {
  /** Rows beneath that get the number formats as well. */
  readonly room?: number;
  /** What else the rows look like. */
  readonly looks?: readonly AppendedLook[];
}

/**
 * Appends a row for each item, from our first column to our last: the columns of the user's between them stay empty.
 * Nothing for no items.
 */
export function appendEdits<Item>(
  sheet: string,
  columnAt: ReadonlyMap<number, AppendedColumn<Item>>,
  items: readonly Item[],
  { room = 0, looks = [] }: Beside = {},
): readonly Edit[] {
  const places = Array.from(columnAt.keys()).sort(ascending);
  const [column] = places;
  if (items.length === 0 || column === undefined) return [];
  const width = places[places.length - 1]! - column + 1;
  const columns = Array.from({ length: width }, (_, i) => columnAt.get(column + i));
  return [
    {
      kind: 'append',
      sheet,
      column,
      values: items.map((item) => columns.map((one) => (one ? one.value(item) : null))),
      looks: [
        ...places.flatMap((place): AppendedLook[] => {
          const number = columnAt.get(place)?.number;
          const block = { row: 1, column: place, rowCount: items.length + room, columnCount: 1 };
          return number === undefined ? [] : [{ ...block, look: { number } }];
        }),
        ...looks,
      ],
    },
  ];
}
