import type { Cells, Given, GridEnd, RealmWindow, ScriptEnd } from '../line';
import { assertJsonLike } from '../json-like';
import { cacheService } from './cache-service';
import { callCounter } from './calls';
import { clockIn } from './clock';
import type { Core } from './core';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { mailService } from './mail-app';
import { propertiesService } from './properties-service';
import { scriptService } from './script-app';
import { sessionService } from './session';
import { sheetService } from './sheet';
import { spreadsheetApp } from './spreadsheet-app';
import { stripped } from './strip';
import { utilities } from './utilities';
import { liveAhead } from '../../page/date-ahead';
import { sentenceOf } from '../../page/sentence-of';

type Entry = (...args: unknown[]) => unknown;

/**
 * Runs in a hidden frame, which it turns into an Apps Script runtime: services are made here, so that every `Date`,
 * array and error a script meets is of its own realm; then everything a browser adds is taken away.
 */
function openScript(end: GridEnd, code: string): ScriptEnd {
  liveAhead(end.daysAhead, () => end.slept());
  const calls = callCounter(() => end.now());
  const core: Core = { end, calls, clock: clockIn(end.timeZone), sheet: (sheet) => sheetService(core, sheet) };
  const locks = lockService(core);
  const globals = {
    SpreadsheetApp: spreadsheetApp(core),
    HtmlService: htmlService(core),
    PropertiesService: propertiesService(core),
    LockService: locks.service,
    CacheService: cacheService(core),
    MailApp: mailService(core),
    ScriptApp: scriptService(core),
    Session: sessionService(core),
    Utilities: utilities(core),
    Logger: { log: (...what: unknown[]) => end.print(...what) },
  };
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);
  const script = stripped(window, globals, `${code}\nreturn { ${names.join(', ')} };`) as Readonly<
    Record<string, Entry>
  >;
  const entry = (name: string): Entry => {
    const work = names.includes(name) ? script[name] : undefined;
    if (!work) throw new Error(`Script function not found: ${name}`);
    return work;
  };

  const run = (name: string, args: readonly unknown[]): unknown => {
    const { scriptSeconds } = end.knobs();
    const started = end.now();
    calls.begin(false, scriptSeconds);
    let error: string | undefined;
    try {
      const answer = entry(name)(...args);
      calls.assertInTime();
      return answer;
    } catch (thrown) {
      error = sentenceOf(thrown);
      throw thrown;
    } finally {
      locks.release();
      const { asked, calls: count } = calls.end();
      end.log({
        name: `${name}()`,
        asked,
        calls: count,
        ms: end.now() - started,
        ...(error === undefined ? {} : { error }),
      });
    }
  };

  return {
    functions: names.filter((name) => !name.endsWith('_')),
    formulas: formulasIn(code),
    run: (name) => void run(name, []),
    trigger: ({ handler, id }) => void run(handler, [{ authMode: 'FULL', triggerUid: id }]),
    fromSidebar(name, args) {
      if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
      const answer = run(name, JSON.parse(args) as unknown[]);
      assertJsonLike(answer);
      return JSON.stringify(answer);
    },
    formula(name, args) {
      calls.begin(true);
      try {
        return toCells(core, entry(name)(...Array.from(args, (arg) => toArgument(core, arg))));
      } catch (thrown) {
        return { error: '#ERROR!', message: sentenceOf(thrown) };
      } finally {
        calls.end();
      }
    },
  };
}

/** A range of one cell is handed over as its value; blanks are empty texts, days are `Date`s, errors their codes. */
function toArgument(core: Core, cells: Cells): unknown {
  if (cells === undefined) return undefined;
  const one = (given: Given): unknown => {
    if (given === null || given === undefined) return '';
    if (typeof given !== 'object') return given;
    return 'day' in given ? core.clock.toDate(given.day) : given.error;
  };
  if (!isRows(cells)) return one(cells);
  const rows = Array.from(cells, (row) => Array.from(row, one));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

const isRows = (cells: Cells): cells is readonly (readonly Given[])[] => Array.isArray(cells);

function toCells({ clock }: Core, answer: unknown): Cells {
  const one = (value: unknown): Given => {
    if (value === undefined || value === null) return '';
    if (value instanceof Date) return { day: clock.toSerial(value) };
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
  if (!Array.isArray(answer)) return one(answer);
  return answer.map((row: unknown) => (Array.isArray(row) ? row.map(one) : [one(row)]));
}

/** Functions that a cell may call, with the comment that Sheets shows for them. */
const formulasIn = (code: string): { name: string; doc: string }[] =>
  [...code.matchAll(/^\/\*\*((?:(?!\*\/)[^])*)\*\/\s*function (\w+)\(/gm)]
    .filter(([, doc = '']) => doc.includes('@customfunction'))
    .map(([, doc = '', name = '']) => ({ name, doc: doc.replace(/^\s*\* ?/gm, '').trim() }));

const opener: RealmWindow = { openScript };
Object.assign(window, opener);
