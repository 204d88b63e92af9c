import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { seeded } from '../../build/examples/made-up-book';
import type { Day } from '../../src/core/cells/day';
import { isWorkday, watch } from '../scenarios/quarter/watch';
import { sampleWorld } from '../scenarios/quarter/world';
import { Analyst } from './analyst';
import { booksOf, type Books } from './books';
import { isoOf, linesUnder, pasteExport, rowsOf, showSheet, sortRows, type Line } from './workbook';

const FIRST_DAY = 46328; // Monday 2026-11-02
/** How many calls, and how many letters of whatever kind, a person manages in a day. */
const A_DAY = { calls: 6, letters: 6 };
/** Columns of the sample that hold days, and the first row below its headings. */
const DAY_COLUMNS = [4, 5];
/** Account and currency, counted from 0. */
const KEY_COLUMNS = [0, 7];
const FIRST_ROW = 4;
/** What was left open in the evening is what the workbook opens with. */
const LEFT_OPEN = ['Aging', 'Call list', 'Payments', 'Journal', 'Policy'] as const;
/** On this day the export is cut. */
const CUT_ON = 9;
/** Every so many days the workbook is saved, and the file opened that was saved. */
const REOPENED = 10;
/** One press in so many is a slip. */
const SLIPS = 12;

export interface Told {
  readonly days: number;
  readonly missed: number;
  readonly contacts: number;
  readonly promises: ReturnType<Books['promises']>;
  readonly disputes: number;
  readonly holds: number;
  /** Milliseconds of each Score. */
  readonly scores: readonly number[];
  /** How often Score asked what. */
  readonly asked: ReadonlyMap<string, number>;
  readonly wrongs: readonly string[];
}

/** The quarter of the scenario, done by clicks; `look` sees the workbench on the evening of each day. */
export async function playByClicks(
  browser: Browser,
  url: string,
  { host, days, seed }: { readonly host: string; readonly days: number; readonly seed: number },
  look: (analyst: Analyst, day: Day, wrongs: readonly string[]) => Promise<void>,
): Promise<Told> {
  const { world } = await sampleWorld(seed);
  const [chance, slip] = [seeded(seed + 1), seeded(seed + 2)];
  const watched = watch(world);
  const wrongs: string[] = [];
  const books = booksOf(world, wrongs);
  const asked = new Map<string, number>();
  const scores: number[] = [];
  const analyst = await Analyst.comesIn(browser, url, host, FIRST_DAY);
  const { page } = analyst;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'callsheet-soak-'));
  let [day, worked, missed] = [FIRST_DAY - 1, 0, 0];
  let lastAtWork = FIRST_DAY;
  let leftOut: ReadonlySet<string> = new Set();

  const read = async (sheet: string, heading: string): Promise<Line[]> =>
    linesUnder(await rowsOf(page, sheet), heading);
  const journal = () => read('Journal', 'Kind');
  const callList = () => read('Call list', 'Next action');

  const isCut = (): boolean => worked === CUT_ON;
  const presses = () => analyst.scores(day, isCut() ? 'left out' : 'paid');
  const score = async (): Promise<void> => {
    const run = await presses();
    scores.push(run.ms);
    for (const question of run.asked) {
      const kind = question.replace(/\b\w{3} \d+, \d{4}|\d+/g, '…');
      asked.set(kind, (asked.get(kind) ?? 0) + 1);
    }
    books.scored(day, await callList(), await journal(), leftOut);
  };

  const work = async (): Promise<void> => {
    const list = await analyst.list();
    if (list.length === 0) return;
    await analyst.opens(list[0]!.key);
    let [calls, letters] = [0, 0];
    for (const [i, { key }] of list.entries()) {
      const place = await analyst.place();
      if (!place.startsWith(`${i + 1} of `)) wrongs.push(`at ${key} the pane said "${place}" instead of ${i + 1}`);
      const line = await analyst.line();
      const [account = '', currency = ''] = key.split(' ');
      const way = wayOf(line);
      if (way === null || (way === 'call' ? calls === A_DAY.calls : letters === A_DAY.letters)) {
        if (calls === A_DAY.calls && letters === A_DAY.letters) break;
        if (i + 1 < list.length) await analyst.next();
        continue;
      }
      if (slip() < 1 / SLIPS) {
        await analyst.slips();
        books.tookBack(day, key, await journal());
        const now = await analyst.line();
        if (now !== line) wrongs.push(`${isoOf(day)} at ${key} Undo made "${now}" of "${line}"`);
      }
      const reply = way === 'call' ? world.call(account, currency, day) : null;
      if (reply) {
        calls += 1;
        await analyst.called(reply);
      } else if (way !== 'call') {
        letters += 1;
        await analyst.writes(way);
      }
      const { contact } = books.pressed(day, account, currency, await journal(), reply);
      watched.contacted({ ...contact, confirms: isToConfirm(line) });
      if (reply?.outcome === 'reached' && reply.promise) {
        watched.promised(account, currency, day, reply.promise.day, reply.promise.amount);
        if ((await analyst.place()) === place)
          letters += await confirms(account, currency, letters, i + 1 < list.length);
      }
    }
  };

  /** The pane stays after a promise that is to be confirmed in writing; how many letters that took. */
  const confirms = async (account: string, currency: string, letters: number, isMore: boolean): Promise<number> => {
    const line = await analyst.line();
    if (!isToConfirm(line)) wrongs.push(`${isoOf(day)} at ${account} ${currency} the pane stayed at "${line}"`);
    if (letters === A_DAY.letters) {
      if (isMore) await analyst.next();
      return 0;
    }
    await analyst.writes('email');
    const { contact } = books.pressed(day, account, currency, await journal(), null);
    watched.contacted({ ...contact, confirms: true });
    return 1;
  };

  /** Scores, and again after what may change nothing; what was logged since the morning moves the first list only. */
  const again = async (first: () => Promise<void>): Promise<void> => {
    await score();
    const [before, listed] = [await journal(), await callList()];
    await first();
    await presses();
    books.same(day, before, await journal(), listed, await callList());
  };

  const workday = async (): Promise<void> => {
    if (worked % REOPENED === 0) await analyst.reopens(folder);
    if (worked > 1) await analyst.morning(day);
    const whole = world.exported(day);
    const rows = isCut() ? whole.slice(0, Math.ceil(whole.length / 3)) : whole;
    leftOut = new Set(whole.slice(rows.length).map((row) => KEY_COLUMNS.map((column) => row[column]).join(' ')));
    await pasteExport(page, 'Aging', rows, DAY_COLUMNS, FIRST_ROW);
    if (worked === 1) books.begins(await journal());
    const sheet = await analyst.sheet();
    if (sheet !== 'Aging') wrongs.push(`${isoOf(day)} the pane opened on "${sheet}"`);
    await score();
    if (worked === 1) books.stages(await rowsOf(page, 'Policy'));
    books.pasted(day, rows, await rowsOf(page, 'Aging'), await callList());
    await work();
    books.evening(day, await callList(), watched.contacts);
    if (worked % 5 === 0) await again(async () => undefined);
    await look(analyst, day, [...wrongs, ...watched.wrongs]);
    await showSheet(page, LEFT_OPEN[worked % LEFT_OPEN.length]!);
  };

  try {
    while (worked + missed < days) {
      day += 1;
      world.live(day);
      if (!isWorkday(day)) continue;
      const comes = worked === 0 || chance() >= 1 / 8;
      if (comes) worked += 1;
      else missed += 1;
      if (!comes) continue;
      lastAtWork = day;
      await workday();
    }
    // What came in on days after it was never exported.
    day = lastAtWork;
    await again(() => sortRows(page, 'Journal', 'Id'));
    books.closed(FIRST_DAY, day, await read('Payments seen', 'Seen on'));
  } catch (error) {
    wrongs.push(`${isoOf(day)} the story ended: ${error instanceof Error ? error.message : String(error)}`);
  }
  wrongs.push(...watched.wrongs, ...analyst.errors);
  await analyst.goes();
  const rows = books.journal();
  return {
    days: worked,
    missed,
    contacts: watched.contacts.length,
    promises: books.promises(day),
    disputes: rows.filter(({ Kind }) => Kind === 'dispute').length,
    holds: rows.filter(({ Kind }) => Kind === 'hold').length,
    scores,
    asked,
    wrongs,
  };
}

const isToConfirm = (line: string): boolean => /confirm in writing/.test(line);

/** What a line of the pane tells a person to do; null for waiting and for what is no contact. */
function wayOf(line: string): 'call' | 'email' | 'text' | 'letter' | null {
  const ways = { CALL: 'call', EMAIL: 'email', TEXT: 'text', WRITE: 'letter' } as const;
  return ways[line.split(' ')[0] as keyof typeof ways] ?? null;
}
