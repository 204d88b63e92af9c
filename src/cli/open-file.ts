import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Rows } from '../core/cells/cell';
import type { FileBook } from '../files/file-book';
import { readBook } from '../files/read-book';

/** A file was not ranked, and why: a code for programs, a sentence for people. */
export class RefusedError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** Reads a .csv or .xlsx. Throws `RefusedError`. */
export async function openFile(file: string): Promise<FileBook> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;
    throw new RefusedError('unreadable', `${file} cannot be read: ${reason}.`);
  }
  try {
    return await readBook(bytes, basename(file));
  } catch (error) {
    throw new RefusedError('unreadable', (error as Error).message);
  }
}

/** Rows of the sheet of that name in a file, of its first one where none is called so. */
export async function sheetIn(file: string, name: string): Promise<Rows> {
  const { sheets } = await openFile(file);
  return (sheets.find((sheet) => sheet.name === name) ?? sheets[0])?.rows ?? [];
}
