import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInContext } from 'node:vm';
import type { Cell } from '../../src/core/cells/cell';
import { madeExport } from '../support/made-export';
import { bareScript } from '../support/bare-script';
import { addressAll, setPolicy } from '../support/sending-session';
import { installServices, sheetsBook } from '../support/sheets-book';
import { day, startSession } from '../support/workbook-session';

const script = readFileSync(path.join(__dirname, '../../dist/sheets/Tasks.js'), 'utf8');

interface Sent {
  readonly to: string;
  readonly subject: string;
}

/** The built script over a spreadsheet that was scored, where there is nothing but the language and Google's services. */
function played(policy: Readonly<Record<string, Cell>>) {
  const small = { account: 'NW', invoice: '1', due: '2026-11-03', open: 100 };
  const large = Array.from({ length: 20 }, (_, i) => ({
    account: `KEY${i}`,
    invoice: `k${i}`,
    due: '2026-10-01',
    open: 90_000,
  }));
  const session = startSession({ Aging: madeExport([small, ...large], { Owner: 'ana@harbor.example' }) }, '2026-11-17');
  session.around = { host: 'sheets', place: 'book' };
  session.score({ asOf: day('2026-11-17') });
  addressAll(session);
  session.letters({ letterhead: { creditor: 'Harbor Supply Inc.', paymentMethods: 'First Harbor Bank, 123-456' } });
  for (const [label, value] of Object.entries(policy)) setPolicy(session, label, value);

  const values = (cells: readonly (readonly Cell[])[]) => {
    const width = Math.max(1, ...cells.map((row) => row.length));
    return cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  };
  const book = sheetsBook(
    ...Object.entries(session.book.sheets).map(([name, { cells }]) => ({ name, values: values(cells) })),
  );
  installServices(book);
  /** Google Sheets takes the apostrophe in front of a text for a mark of text. */
  const flush = (): void => {
    for (const { values: all } of book.sheets)
      for (const row of all)
        row.forEach((cell, i) => {
          if (typeof cell === 'string') row[i] = cell.replace(/^'/, '');
        });
  };
  const sent: Sent[] = [];
  const kept = new Map<string, string>();
  const triggers: { handler: string; hours: number }[] = [];
  const scopes: string[] = [];
  const state = { quota: 100 };
  const context = bareScript(script, 'Tasks.gs');
  const { SpreadsheetApp, Utilities, LockService } = globalThis;
  Object.assign(context, {
    SpreadsheetApp: Object.assign(SpreadsheetApp, { flush }),
    LockService,
    Utilities: Object.assign(Utilities, { getUuid: () => 'run 1', sleep: () => undefined }),
    Session: { getEffectiveUser: () => ({ getEmail: () => 'marta@harbor.example' }) },
    MailApp: {
      getRemainingDailyQuota: () => state.quota,
      sendEmail: ({ to, subject }: Sent) => {
        state.quota -= 1;
        sent.push({ to, subject });
      },
    },
    PropertiesService: {
      getDocumentProperties: () => ({
        getProperty: (key: string) => kept.get(key) ?? null,
        setProperty: (key: string, value: string) => kept.set(key, value),
        deleteProperty: (key: string) => kept.delete(key),
      }),
    },
    ScriptApp: {
      AuthMode: { FULL: 'FULL' },
      requireScopes: (_: string, asked: readonly string[]) => scopes.push(...asked),
      getProjectTriggers: () => triggers.map((one) => ({ ...one, getHandlerFunction: () => one.handler })),
      deleteTrigger: ({ handler }: { handler: string }) =>
        void triggers.splice(
          triggers.findIndex((one) => one.handler === handler),
          1,
        ),
      newTrigger: (handler: string) => ({
        timeBased: () => ({ everyHours: (hours: number) => ({ create: () => triggers.push({ handler, hours }) }) }),
      }),
    },
  });
  const at = (time: string): void => {
    const now = Date.parse(`${time}:00Z`);
    runInContext(
      `globalThis.RealDate ||= Date; Date = class extends RealDate {
        constructor(...given) { super(...(given.length ? given : [${now}])); }
        static now() { return ${now}; }
      };`,
      context,
    );
  };
  const call = (name: string, given?: unknown): void => {
    runInContext(`${name}(${given === undefined ? '' : JSON.stringify(JSON.stringify(given))})`, context);
  };
  return {
    ...{ book, sent, triggers, scopes, state, call },
    everyHour: (time: string): readonly string[] => {
      at(time);
      const before = sent.length;
      call('everyHour');
      return sent.slice(before).map(({ to }) => to);
    },
  };
}

const DAILY = { sheet: 'Aging', schedule: 'daily', digest: 'yes' } as const;
const MARTA = 'marta@harbor.example';
const ANA = 'ana@harbor.example';

describe('the schedule of the built script', () => {
  it('has one trigger however often it is set, says so on Policy, and asks for its permission only then', () => {
    const { call, triggers, scopes, book } = played({});
    expect(scopes).toEqual([]);
    call('setSchedule', DAILY);
    call('setSchedule', DAILY);
    expect(triggers).toEqual([{ handler: 'everyHour', hours: 1 }]);
    expect(scopes).toContain('https://www.googleapis.com/auth/script.scriptapp');
    const policy = book.sheets.find(({ name }) => name === 'Policy')!.values;
    expect(policy.find(([label]) => String(label).endsWith('Schedule'))?.[1]).toBe('daily');
    call('setSchedule', { ...DAILY, schedule: 'off' });
    expect(triggers).toEqual([]);
  });

  it('tells the analyst and each owner once a day, however often its trigger fires', () => {
    const { call, everyHour, sent } = played({});
    call('setSchedule', DAILY);
    expect(everyHour('2026-11-17T07:20')).toEqual([MARTA, ANA]);
    for (const { subject } of sent) expect(subject).toMatch(/ · Receivables, Aging$/);
    expect(everyHour('2026-11-17T07:21')).toEqual([]);
    expect(everyHour('2026-11-17T16:00')).toEqual([]);
    expect(everyHour('2026-11-18T07:20')).toEqual([MARTA, ANA]);
  });

  it('sends no letter without the switch; with it, in contact hours, and each once', () => {
    const without = played({});
    without.call('setSchedule', DAILY);
    without.everyHour('2026-11-17T10:00');
    expect(without.sent.map(({ to }) => to)).toEqual([MARTA, ANA]);
    const book = played({ 'Send without a person': 'yes' });
    book.call('setSchedule', DAILY);
    expect(book.everyHour('2026-11-17T07:20')).toEqual([MARTA, ANA]);
    expect(book.everyHour('2026-11-17T10:20')).toEqual(['ap@nw.example']);
    expect(book.everyHour('2026-11-17T11:20')).toEqual([]);
  });

  it('whose quota is used up carries on when there is some again', () => {
    const book = played({ 'Send without a person': 'yes' });
    book.call('setSchedule', DAILY);
    book.state.quota = 1;
    expect(book.everyHour('2026-11-17T10:00')).toEqual([MARTA]);
    book.state.quota = 1;
    expect(book.everyHour('2026-11-17T11:00')).toEqual([ANA]);
    book.state.quota = 100;
    expect(book.everyHour('2026-11-17T12:00')).toEqual(['ap@nw.example']);
  });

  it('takes nothing but a schedule from the sidebar', () => {
    const { call, triggers } = played({});
    expect(() => call('setSchedule', { ...DAILY, schedule: 'every minute' })).toThrow();
    expect(triggers).toEqual([]);
  });
});
