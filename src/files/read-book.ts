import { decodeText } from './decode-text';
import type { FileBook } from './file-book';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

/**
 * Reads a workbook, or delimited text. Throws an `Error` with a sentence when a workbook is damaged, locked with a
 * password, or only called one.
 */
export async function readBook(bytes: Uint8Array, name: string): Promise<FileBook> {
  if (!isWorkbook(bytes) && /\.(xls[xmb]?|ods)$/i.test(name)) {
    throw new Error(`${name} is not a workbook, whatever its name says. Save it again as .xlsx, or name it .csv.`);
  }
  if (!isWorkbook(bytes)) return { sheets: [{ name: sheetName(name), rows: readCsv(decodeText(bytes)) }] };
  try {
    return await readXlsx(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${name} cannot be opened as a workbook (${reason}). Save it again as .xlsx, without a password.`, {
      cause: error,
    });
  }
}

/** A zip (.xlsx, .ods) or a compound file (.xls, or a workbook with a password). */
const isWorkbook = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);

/** File name without folder and ending, within what a sheet may be called. */
const sheetName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31) || 'Sheet1';
