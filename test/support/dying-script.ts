import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInContext, type Context } from 'node:vm';
import type { Cell } from '../../src/core/cells/cell';
import type { SendProgress } from '../../src/core/outbox/send-step';
import type { SendAnswer, SendInput } from '../../src/core/tasks/letters/letters-task';
import { sendInChunks } from '../../src/sheets/pane/send-in-chunks';
import type { Told } from '../../src/sidebar/host';
import { mailService } from '../../src/workbench/sheets/realm/mail-app';
import type { Core } from '../../src/workbench/sheets/realm/core';
import { approvedBook, MORNING } from './approved-book';
import { bareScript } from './bare-script';
import { sentenceOf } from '../../src/workbench/page/sentence-of';
import { servicesOf, sheetsBook } from './sheets-book';
import type { Aside } from './workbench-aside';

/**
 * Where Google ends a script: after something that it changes. What was written and not flushed by then may stand or be
 * lost.
 */
export interface ScriptDeath {
  readonly step: number;
  readonly unflushed: 'stands' | 'lost';
}

/** A spreadsheet whose script sends letters through MailApp. */
export interface DyingScript {
  sheets(): Record<string, Cell[][]>;
  /**
   * Presses Send in a pane that was just opened, and tells what the script changed; null where the script was ended. The pane
   * looks, by `watch`, at each letter that is handed over: Google runs several calls at the same time.
   */
  send(
    death?: ScriptDeath | null,
    watch?: Told,
  ): Promise<{ readonly answer: SendAnswer | null; readonly steps: readonly string[] }>;
  pass(seconds: number): void;
  /** Somebody else holds the lock. */
  lock(held: boolean): void;
  /** How often the pane has called the script. */
  readonly chunks: number;
  /** Seconds that MailApp takes for a letter. */
  mailTakes: number;
}

/** What Google says to the pane of a script that took too long. */
class Ended extends Error {
  override message = 'Exceeded maximum execution time';
}

const dist = path.join(__dirname, '../../dist/sheets');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const PLACE = 'sheet-1';
/** Google ends a script after six minutes. */
const LONGEST = 360;
/** Seconds that a call takes. */
const TAKES: Readonly<Record<string, number>> = { flush: 0.5, setValues: 0.1, getValues: 0.2 };
const CHANGES = /^(set|insert|clear|flush|sendEmail|tryLock|releaseLock)/;

/** The script as Google has loaded it, once for all spreadsheets. */
let context: Context | null = null;

function loaded(): Context {
  const script = bareScript(`${read('Code.js')}\n${read('Tasks.js')}`, 'Code.gs');
  const present =
    'constructor(...a) { super(...(a.length ? a : [presentOf()])); } static now() { return presentOf(); }';
  runInContext(`Date = class extends Date { ${present} }`, script);
  return script;
}

export function openScript(aside: Aside, letters: number): DyingScript {
  const book = sheetsBook(
    ...Object.entries(approvedBook(letters, PLACE)).map(([name, cells]) => ({
      ...{ name, maxRows: 2000, maxColumns: 60 },
      values: cells.map((row) => row.map((cell): unknown => cell ?? '')),
    })),
  );
  book.active = 'Aging';
  aside.ask('POST', '/mail/forget', {});
  aside.ask('POST', '/mail/knobs', { quota: 100_000 });

  let [now, begun, chunks, runs] = [MORNING, 0, 0, 0];
  let steps: string[] = [];
  let death: ScriptDeath | null = null;
  let beside: () => void = () => undefined;
  let ended = false;
  let flushed = '';
  const save = (): string => JSON.stringify(book.sheets.map(({ values }) => values));
  const end = (unflushed: ScriptDeath['unflushed']): never => {
    ended = true;
    if (unflushed === 'lost')
      (JSON.parse(flushed) as unknown[][][]).forEach((values, i) => (book.sheets[i].values = values));
    throw new Ended();
  };

  /** From its end on nothing that the script does reaches anything, whatever it catches. */
  const asked = (name: string, work: () => unknown): unknown => {
    if (ended) throw new Ended();
    const at = CHANGES.test(name) ? steps.push(name) - 1 : -1;
    const answer = name === 'getValues' ? (work() as unknown[][]).map((row) => row.map(unmarked)) : work();
    now += 1000 * (name === 'sendEmail' ? script.mailTakes : (TAKES[name] ?? 0.01));
    if (name === 'flush') flushed = save();
    if (name === 'sendEmail') beside();
    if (death?.step === at) end(death.unflushed);
    if (now - begun > LONGEST * 1000) end('stands');
    return answer;
  };
  const played = <Service>(service: Service): Service => {
    if (typeof service !== 'object' || service === null || Array.isArray(service)) return service;
    return new Proxy(service, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) =>
          played(asked(String(name), () => (member as (...g: unknown[]) => unknown)(...given)));
      },
    });
  };

  const { SpreadsheetApp, Utilities, LockService, CacheService, Session } = servicesOf(book);
  const mail = mailService({
    end: {
      ask: (method: 'GET' | 'POST', address: string, message?: unknown) => aside.ask(method, address, message),
      sleep: (ms: number) => void (now += ms),
      knobs: () => ({ declined: [] }),
      scopes: ['https://www.googleapis.com/auth/script.send_mail'],
    },
    calls: { counted: (_: string, service: object) => service, expire: () => undefined, assertInTime: () => undefined },
  } as unknown as Core);
  const services = {
    SpreadsheetApp,
    ScriptApp: { AuthMode: { FULL: 'FULL' }, requireScopes: () => undefined },
    Utilities: { ...Utilities, sleep: (ms: number) => void (now += ms) },
    Session: { ...Session, getEffectiveUser: () => ({ getEmail: () => 'ar@us.example' }) },
    LockService,
    CacheService,
    MailApp: mail,
  };

  context ??= loaded();
  const present = Object.entries(services).map(([name, service]) => [name, played(service)] as const);
  Object.assign(context, Object.fromEntries(present), { presentOf: () => now });

  /** Calls the script as the pane does. */
  const howFar = (run: string, stop: boolean): SendProgress | null =>
    JSON.parse(runInContext(`howFar(${JSON.stringify(run)}, ${stop})`, context!) as string) as SendProgress | null;
  const chunk = (input: SendInput): Promise<SendAnswer> => {
    [begun, ended, flushed] = [now, false, save()];
    chunks += 1;
    const text = JSON.stringify(JSON.stringify(input));
    try {
      const answer = runInContext(`sendLetters(${text})`, context!) as string;
      if (ended) throw new Ended();
      return Promise.resolve(JSON.parse(answer) as SendAnswer);
    } catch (error) {
      return Promise.reject(new Error(sentenceOf(error)));
    }
  };

  const script: DyingScript = {
    mailTakes: 1,
    sheets: () => Object.fromEntries(book.sheets.map(({ name, values }) => [name, values.map((row) => row.map(held))])),
    pass: (seconds) => void (now += seconds * 1000),
    lock: (isHeld) => void (book.locked = isHeld),
    get chunks() {
      return chunks;
    },
    async send(killed = null, watch = () => 'on') {
      [steps, death] = [[], killed];
      const input = { sheet: 'Aging', who: 'Marta', run: `run ${++runs}`, unattended: false };
      beside = () => {
        const seen = howFar(input.run, false);
        if (seen && watch(seen) === 'stop') howFar(input.run, true);
      };
      const answer = await sendInChunks(input, { chunk, howFar: async (...given) => howFar(...given) }, watch).catch(
        (error: unknown) => {
          if (ended || book.locked) return null;
          throw error;
        },
      );
      return { answer, steps: [...steps] };
    },
  };
  return script;
}

/** The apostrophe before a text marks it as one. */
const unmarked = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/^'/, '') : value);
const held = (value: unknown): Cell => ((unmarked(value) ?? '') === '' ? null : (unmarked(value) as Cell));
