import type { Labeled } from './block';
import { mapValues } from './map-values';
import { textOf } from './policy-cell';
import { headingsOf, type SheetBlock } from './policy-sheet';
import { valueIn, type Refuse } from './refuse';

/** The value of each label, which must stand once; null for a block that may be left without any. */
export function readLabels({ heading, entries, the, required }: Labeled, block: SheetBlock, refuse: Refuse): unknown {
  const [title, , upperHeading] = headingsOf(heading);
  const rowsOf = (label: string) => block.rows.filter(({ cells }) => textOf(cells[0]).trim() === label);
  if (!required && !Object.values(entries).some(([label]) => rowsOf(label)[0])) return null;

  return mapValues<string, Labeled['entries'][string], unknown>(entries, ([label, kind]) => {
    const [row, again] = rowsOf(label);
    if (!row || again) {
      return refuse((again || block).at, 0, 'once', '"{0}" must stand once in the block "{1}"', label, title!);
    }
    const name = the ? the + label.toLowerCase() : label;
    const value = valueIn(row, 1, kind, name, refuse);
    if (!upperHeading) return value;

    const upper = valueIn(row, 2, kind, name, refuse);
    if (Number(value) >= Number(upper)) refuse(row.at, 2, 'upper', `${name}: upper must be above lower`);
    return { lower: value, upper };
  });
}
