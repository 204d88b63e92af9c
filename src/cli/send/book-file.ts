import { access, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { now } from '../../clock/now';
import { withZones } from '../../clock/zones';
import type { Cell } from '../../core/cells/cell';
import type { SendStep } from '../../core/outbox/send-step';
import { keyedValues, placedEdits, type ColumnNow } from '../../core/workbook/keyed-rows';
import type { Edit, PlacedEdit } from '../../core/workbook/plan';
import type { SheetSeen, Snapshot } from '../../core/workbook/snapshot';
import type { FileBook, FileSheet } from '../../files/file-book';
import { lastRowOf, patchXlsx } from '../../files/patch/patch-xlsx';
import { readBook } from '../../files/read-book';
import { RefusedError } from '../open-file';
import { withEdits } from './with-edits';

type Mark = Extract<SendStep, { do: 'mark' }>;

/** A workbook file that a sending run works in. */
export interface BookFile {
  readonly names: readonly string[];
  snapshot(sheets: readonly string[]): Promise<Snapshot>;
  /** See the step `mark`. */
  mark(step: Mark): Promise<readonly string[]>;
  /** Nothing is sent where it could not be put down: throws `RefusedError` where the file cannot be written. */
  proveWritable(): Promise<void>;
}

/** Opens a .xlsx to be written to. `place` is where the workbook is, as the Outbox remembers it. */
export async function openBookFile(file: string, place: string): Promise<BookFile> {
  let bytes: Buffer = await contents(file);
  if (!/\.xlsx$/i.test(file) || bytes.toString('latin1', 0, 2) !== 'PK') {
    throw new RefusedError('not-a-workbook', `${file} is no .xlsx, and what becomes of a letter is written into one.`);
  }
  let book: FileBook | null = null;
  const read = async (): Promise<FileBook> => (book ??= await bookIn(file, bytes));
  const carryOut = async (edits: readonly PlacedEdit[]): Promise<void> => {
    const after = patched(file, bytes, edits);
    await write(file, after);
    const before = bytes;
    [bytes, book] = [after, book && withEdits(book, edits, (sheet) => lastRowOf(before, sheet))];
  };
  /** What a person saved meanwhile is read before anything is decided. */
  const refresh = async (): Promise<void> => {
    const standing = await contents(file);
    if (!standing.equals(bytes)) [bytes, book] = [standing, null];
  };
  return {
    names: (await read()).sheets.map(({ name }) => name),
    async snapshot(sheets) {
      await refresh();
      return snapshotOf(await read(), sheets, place);
    },
    async mark(mark) {
      await refresh();
      const { sheets } = await read();
      const columnsNow = (sheet: string): ColumnNow => {
        const cells = sheets.find(({ name }) => name === sheet)?.rows ?? [];
        return (column) => cells.map((row) => row[column] ?? null);
      };
      const marked = keyedValues(mark, columnsNow(mark.sheet));
      if (marked.keys.length === 0 && mark.rows.length > 0) return [];
      const edits = [...marked.edits, ...placed(mark.then, columnsNow)];
      if (edits.length > 0) await carryOut(edits);
      return marked.keys;
    },
    proveWritable: () => carryOut([]),
  };
}

async function contents(file: string): Promise<Buffer> {
  const opened = [`~$${basename(file)}`, `.~lock.${basename(file)}#`].map((name) => join(dirname(file), name));
  for (const beside of opened) {
    if (await exists(beside)) {
      throw new RefusedError('open', `${file} is open in a spreadsheet program (${beside}). Close it there first.`);
    }
  }
  try {
    return await readFile(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new RefusedError('unreadable', `${file} cannot be read: ${missing ? 'there is no such file' : said(error)}.`);
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const said = (error: unknown): string => (error as Error).message;

async function bookIn(file: string, bytes: Buffer): Promise<FileBook> {
  try {
    return await readBook(bytes, basename(file));
  } catch (error) {
    throw new RefusedError('unreadable', said(error));
  }
}

function placed(edits: readonly Edit[], columnsNow: (sheet: string) => ColumnNow): readonly PlacedEdit[] {
  try {
    return placedEdits(edits, columnsNow);
  } catch (error) {
    throw new RefusedError('changed', said(error));
  }
}

function patched(file: string, bytes: Buffer, edits: readonly PlacedEdit[]): Buffer {
  try {
    return patchXlsx(bytes, edits);
  } catch (error) {
    throw new RefusedError(
      'unwritable',
      `${file} cannot be written without losing something of it: ${said(error)}. Nothing more was sent.`,
    );
  }
}

/** Whoever looks, and whenever the machine stops, finds the file as it was before or as it is after. */
async function write(file: string, after: Buffer): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.callsheet-${process.pid}`);
  try {
    const { mode } = await stat(file);
    const writing = await open(beside, 'w', mode);
    await writing.writeFile(after);
    await writing.sync();
    await writing.close();
    await replaced(beside, file);
    await kept(dirname(file));
  } catch (error) {
    throw new RefusedError('unwritable', `${file} cannot be written: ${said(error)}. Nothing more was sent.`);
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * What was renamed is so for certain only once its folder is written. Windows, some network drives and a folder that may not be
 * listed know no such thing, and the file is written all the same.
 */
async function kept(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    await opened.sync().finally(() => opened.close());
  } catch {
    // The power would have to fail within seconds.
  }
}

/** Windows refuses for a moment what a virus scanner looks at. */
async function replaced(beside: string, file: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(beside, file);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (tries === 5 || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function snapshotOf({ sheets }: FileBook, reads: readonly string[], place: string): Snapshot {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const seen = sheets.filter(({ name }) => reads.includes(name)).map((sheet) => [sheet.name, seenOf(sheet)] as const);
  return withZones(
    {
      host: 'excel',
      sheets: Object.fromEntries(seen),
      names: sheets.map(({ name }) => name),
      active: sheets[0]?.name ?? '',
      place,
      ...{ locale, timeZone, argumentSeparator: ',', now: now() },
    },
    new Date(),
  );
}

const seenOf = ({ rows, hiddenRows = [], protected: shut = false }: FileSheet): SheetSeen => ({
  rows: filled(rows),
  hidden: hiddenRows.map((row) => row + 1),
  protected: shut,
  rules: [],
});

/** Up to the last row that holds something: rows beneath it may have a look prepared. */
function filled(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every((cell) => cell === null)) end -= 1;
  return rows.slice(0, end);
}
