import Papa from 'papaparse';
import type { Rows } from '../core/cells/cell';

const SEPARATORS = [',', ';', '\t', '|'];
const SAMPLE_LINES = 200;

/** Rows of a .csv; every cell is text as it stands, an empty one null. A first line `sep=;` is obeyed. */
export function readCsv(text: string): Rows {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  return split(body, stated?.[1] ?? separatorOf(body)).map((row) =>
    row.map((cell) => (cell.trim() === '' ? null : cell)),
  );
}

/** The separator that cuts the most lines into the same number of fields, more fields winning: titles above do not matter. */
function separatorOf(text: string): string {
  const sample = text.split('\n', SAMPLE_LINES).join('\n');
  const scores = SEPARATORS.map((separator) => agreement(split(sample, separator)));
  return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ',';
}

function agreement(rows: readonly (readonly string[])[]): number {
  const byWidth = new Map<number, number>();
  for (const { length } of rows) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
  return Math.max(0, ...[...byWidth].map(([width, count]) => (width - 1) * (count / rows.length) ** 2));
}

function split(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
}
