import type { Entry, Labeled } from './block';
import { mapValues } from './map-values';
import { isBlank, textOf } from './policy-cell';
import { headingsOf, type BlockRow, type SheetBlock } from './policy-sheet';
import { valueIn, type Refuse } from './refuse';

export const labelOf = ({ cells }: BlockRow): string => textOf(cells[0]).trim();

/** Labels that do not stand in a block. */
export const missingLabels = ({ entries }: Labeled, { rows }: Pick<SheetBlock, 'rows'>): readonly string[] =>
  Object.values(entries).flatMap(([label]) => (rows.some((row) => labelOf(row) === label) ? [] : [label]));

/**
 * The value of each label, which stands once. One that is missing has the value it has without a policy, but not beside
 * a label that nobody knows: that may be the same one, misspelled. Null for a block that can be left out and is.
 */
export function readLabels(labeled: Labeled, block: SheetBlock, refuse: Refuse): unknown {
  const { heading, entries, the } = labeled;
  const [title, , upperHeading] = headingsOf(heading);
  const labels = Object.values(entries).map(([label]) => label);
  const missing = missingLabels(labeled, block);
  if (missing.length === labels.length && Object.values(entries).some(hasNoDefault)) return null;

  const unknown = block.rows.find((row) => labelOf(row) && !isBlank(row.cells[1]) && !labels.includes(labelOf(row)));
  if (missing.length > 0 && unknown) {
    const parts = [labelOf(unknown), title!, missing.join(', ')];
    refuse(unknown.at, 0, 'label-unknown', 'the block "{1}" has no "{0}", and lacks: {2}', ...parts);
  }
  return mapValues<string, Entry, unknown>(entries, (entry) => {
    const [label, kind, initial] = entry;
    const [row, again] = block.rows.filter((one) => labelOf(one) === label);
    if (again || (!row && hasNoDefault(entry))) {
      return refuse((again || block).at, 0, 'once', '"{0}" must stand once in the block "{1}"', label, title!);
    }
    if (!row) return initial;
    const name = the ? the + label.toLowerCase() : label;
    const value = valueIn(row, 1, kind, name, refuse);
    if (!upperHeading) return value;

    const upper = valueIn(row, 2, kind, name, refuse);
    if (Number(value) >= Number(upper)) refuse(row.at, 2, 'upper', `${name}: upper must be above lower`);
    return { lower: value, upper };
  });
}

/** What set-up alone can know. */
const hasNoDefault = ([, { read }, initial]: Entry): boolean => initial === null && read(null) === undefined;
