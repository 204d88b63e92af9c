import type { FileBook, FileSheet } from '../../files/file-book';
import { readBook } from '../../files/read-book';
import { asTyped } from './typed-columns';

/** Opens .xlsx or .csv bytes as the workbook that the page shows. */
export async function openBook(bytes: Uint8Array, name: string): Promise<FileBook> {
  const book = await readBook(bytes, name);
  if (book.sheets.length === 0) throw new Error(`${name} has no sheet that can be shown.`);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (isText(sheet) ? { ...asTyped(sheet), widths: widthsOf(sheet) } : sheet)),
  };
}

/** A sheet out of delimited text: nothing but text, and no formats. */
const isText = ({ rows, styles }: FileSheet): boolean =>
  styles === undefined && rows.every((row) => row.every((cell) => cell === null || typeof cell === 'string'));

const [NARROWEST, WIDEST, LOOKED_AT] = [8, 40, 300];

/** Delimited text has no column widths: as wide as what stands in it, titles above the table left out. */
function widthsOf({ rows }: FileSheet): number[] {
  const table = rows.filter((row) => row.filter((cell) => cell !== null).length > 2).slice(0, LOOKED_AT);
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...table.map((row) => String(row[column] ?? '').length));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}
