import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Cell } from '../../src/core/cells/cell';
import { readOutbox } from '../../src/core/outbox/read-outbox';
import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import { readXlsx } from '../../src/files/read-xlsx';
import { writeXlsx } from '../../src/files/write-xlsx';
import { madeExport } from './made-export';
import { addressAll, senderOf, setPolicy } from './sending-session';
import { day, startSession, type Session } from './workbook-session';

const TODAY = '2026-11-17';
const LETTERHEAD = {
  creditor: 'Harbor Supply Inc.',
  paymentMethods: 'First Harbor Bank, 123-456',
  replyTo: 'ar@harbor.example',
};

export interface BookToSend {
  readonly file: string;
  readonly session: Session;
}

/** A workbook file with so many accounts to write to, whose letters are approved; twenty more are called. */
export async function bookToSend(count: number, { approved = true, unattended = 'no' } = {}): Promise<BookToSend> {
  const small = Array.from({ length: count }, (_, i) => ({
    account: `S${i}`,
    invoice: `s${i}`,
    due: '2026-11-03',
    open: 100 + i,
  }));
  const large = Array.from({ length: 20 }, (_, i) => ({
    account: `KEY${i}`,
    invoice: `k${i}`,
    due: '2026-10-01',
    open: 90_000,
  }));
  const session = startSession({ Aging: madeExport([...small, ...large]) }, TODAY);
  const file = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'callsheet-'))), 'aging.xlsx');
  session.around = { place: file };
  session.score({ asOf: day(TODAY) });
  addressAll(session);
  session.letters({ letterhead: LETTERHEAD });
  setPolicy(session, 'Send without a person', unattended);
  const sender = senderOf(session);
  sender.place = file;
  if (approved) sender.approve();
  await save({ file, session });
  return { file, session };
}

export async function save({ file, session }: BookToSend): Promise<void> {
  const sheets = Object.entries(session.book.sheets).map(([name, { cells }]) => ({ name, rows: cells }));
  writeFileSync(file, await writeXlsx({ sheets }));
}

const sheetOf = async (file: string, name: string): Promise<readonly (readonly Cell[])[]> =>
  (await readXlsx(readFileSync(file))).sheets.find((sheet) => sheet.name === name)?.rows ?? [];

export const outboxOf = async (file: string): Promise<readonly OutboxRow[]> =>
  readOutbox(await sheetOf(file, 'Outbox'))?.rows ?? [];

/** How often each reference is in the Journal as sent. */
export async function journalledIn(file: string): Promise<ReadonlyMap<string, number>> {
  const [headings = [], ...rows] = await sheetOf(file, 'Journal');
  const [kind, reference] = [headings.indexOf('Kind'), headings.indexOf('Reference')];
  const times = new Map<string, number>();
  for (const row of rows)
    if (row[kind] === 'contact') times.set(String(row[reference]), (times.get(String(row[reference])) ?? 0) + 1);
  return times;
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
}

/** The built command line in a process of its own, on a Tuesday in the morning, or at another time. */
export function callsheet(args: readonly string[], smtp = '', at = `${TODAY}T10:00:00Z`) {
  const program = [path.resolve('dist/cli/callsheet.js'), ...args];
  const env = { ...process.env, SMTP_URL: smtp, CLOCK_AT: at, TZ: 'UTC' };
  const child: ChildProcess = spawn(
    process.execPath,
    ['--require', path.resolve('test/support/clock-at.js'), ...program],
    {
      env,
    },
  );
  const ended = new Promise<Ran>((resolve) => {
    let [out, said] = ['', ''];
    child.stdout?.on('data', (chunk) => (out += String(chunk)));
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    child.on('close', (status) => resolve({ status, out, said }));
  });
  return { child, ended };
}
