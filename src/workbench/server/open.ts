import type { FileBook, FileSheet } from '../../files/file-book';
import { readBook } from '../../files/read-book';
import { asTyped } from './typed-columns';

/** Opens .xlsx or .csv bytes as the workbook that the page shows. */
export async function openBook(bytes: Uint8Array, name: string): Promise<FileBook> {
  const book = await readBook(bytes, name);
  if (book.sheets.length === 0) throw new Error(`${name} has no sheet that can be shown.`);
  return { ...book, sheets: book.sheets.map((sheet) => (isText(sheet) ? asTyped(sheet) : sheet)) };
}

/** A sheet out of delimited text: nothing but text, and no formats. */
const isText = ({ rows, styles }: FileSheet): boolean =>
  styles === undefined && rows.every((row) => row.every((cell) => cell === null || typeof cell === 'string'));
