import type { FileSheet, FileStyle } from '../../files/file-book';

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const THREE_DECIMALS = /\.\d{3}$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const EPOCH = Date.UTC(1899, 11, 30);

type Reading = (text: string) => number | null;

/**
 * Gives numbers and days back to delimited text, where a whole column can only be read one way: plain numbers with a
 * point, and days written year first. Whatever needs a convention to be read stays text, as the file has it.
 */
export function asTyped(sheet: FileSheet): FileSheet {
  const width = Math.max(0, ...sheet.rows.map(({ length }) => length));
  const readings = Array.from({ length: width }, (_, column) =>
    readingOf(sheet.rows.map((row) => row[column] ?? null)),
  );
  const styles: Record<string, FileStyle> = {};
  const rows = sheet.rows.map((row, r) =>
    row.map((cell, c) => {
      const reading = readings[c];
      const value = typeof cell === 'string' ? reading?.(cell.trim()) : null;
      if (value === null || value === undefined) return cell;
      if (reading === toDay) styles[`${r},${c}`] = { number: 'yyyy-mm-dd' };
      return value;
    }),
  );
  return { ...sheet, rows, styles };
}

/** Headings stand above: a column counts as numbers when they are half of it at least and none of them is doubtful. */
function readingOf(cells: readonly unknown[]): Reading | null {
  const texts = cells.flatMap((cell) => (typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : []));
  const most = (reading: Reading): boolean => texts.filter((text) => reading(text) !== null).length * 2 >= texts.length;
  if (most(toDay)) return toDay;
  const doubtful = texts.some((text) => /\d,\d/.test(text) || (NUMBER.test(text) && THREE_DECIMALS.test(text)));
  const codes = texts.some((text) => /^0\d/.test(text));
  return !doubtful && !codes && most(toNumber) ? toNumber : null;
}

const toNumber: Reading = (text) => (NUMBER.test(text) ? Number(text) : null);

const toDay: Reading = (text) => {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const instant = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(instant).toISOString().startsWith(text) ? (instant - EPOCH) / 86_400_000 : null;
};
