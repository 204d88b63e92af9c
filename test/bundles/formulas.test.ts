import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { isDayCell } from '../../src/functions/day-cell';
import * as functions from '../../src/functions/functions';
import { bareScript, callBare } from '../support/bare-script';
import { CALLS, HEADINGS, ROWS } from './small-ledger';

const dist = path.join(__dirname, '../../dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const code = read('sheets/Code.js');
const core = functions as unknown as Record<string, (...given: unknown[]) => unknown>;

/** The Excel bundle's functions, registered with as much of Excel's runtime as they use. */
function excelFunctions(): Record<string, (...given: unknown[]) => unknown> {
  const registered: Record<string, (...given: unknown[]) => unknown> = {};
  class ExcelError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  const CustomFunctions = {
    associate: (name: string, call: (...given: unknown[]) => unknown) => void (registered[name] = call),
    Error: ExcelError,
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  };
  runInContext(read('excel/functions.js'), createContext({ CustomFunctions }));
  return registered;
}

/** A blank cell is empty text in Excel, null or empty text in Google Sheets; a day is a number until a host shows it. */
const plain = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (_, value: unknown) => (value === '' ? null : isDayCell(value) ? value.day : value)),
  );

describe('the functions in the two built add-ins', () => {
  const excel = excelFunctions();
  const sheets = bareScript(code, 'Code.gs');

  it('are the same functions', () => {
    expect(Object.keys(excel).sort()).toEqual(Object.keys(core).sort());
  });

  it.each(CALLS.map((call) => ({ call, name: call[0] })))('$name gives in both what it gives in a test', ({ call }) => {
    const [name, ...given] = call;
    const expected = plain(core[name](...given));
    expect(JSON.stringify(expected).length).toBeGreaterThan(6);
    expect(plain(excel[name](...given))).toEqual(expected);
    expect(plain(callBare(sheets, name, given))).toEqual(expected);
  });

  it('give the same in QuickJS, which has no Intl', () => {
    const program = path.join(__dirname, '../support/run-in-quickjs.mjs');
    const printed = execFileSync(process.execPath, [program, path.join(dist, 'sheets/Code.js')], {
      input: JSON.stringify(CALLS),
    });
    const answers = JSON.parse(printed.toString()) as unknown[];
    expect(answers.map(plain)).toEqual(CALLS.map(([name, ...given]) => plain(core[name](...given))));
  });

  it('take the dates of Google Sheets in the zone of the spreadsheet', () => {
    const withServices = bareScript(
      `var Utilities = { formatDate: function (date) { return new Date(date.getTime() - 5 * 3600000).toISOString().slice(0, 19).replace(/[T:]/g, '-'); } };
       var SpreadsheetApp = { getActive: function () { return { getSpreadsheetTimeZone: function () { return 'America/Bogota'; } }; } };
       ${code}`,
      'Code.gs',
    );
    const due = 'new Date("2026-11-20T05:00:00Z")';
    const call = `JSON.stringify(DAYS_PAST_DUE(${due}, new Date("2026-11-30T05:00:00Z")))`;
    expect(JSON.parse(runInContext(call, withServices) as string)).toEqual([[10]]);
  });

  it('say in each host what is wrong', () => {
    const sentence = /as-of day/;
    expect(() => callBare(sheets, 'PRIORITY_SCORE', [ROWS.slice(0, 1), HEADINGS])).toThrow(sentence);
    const cells = excel['PRIORITY_SCORE'](ROWS, HEADINGS) as { code: string; message: string }[][];
    expect(cells[0][0]).toMatchObject({ code: '#N/A', message: expect.stringMatching(sentence) as string });
  });
});

describe('functions.json', () => {
  it('lists every function, with a link to its help', () => {
    const { functions: listed } = JSON.parse(read('excel/functions.json')) as {
      functions: { name: string; helpUrl: string }[];
    };
    expect(listed.map(({ name }) => name).sort()).toEqual(Object.keys(core).sort());
    const help = read('excel/help.html');
    for (const { name, helpUrl } of listed) {
      expect(helpUrl).toBe(`https://localhost:3000/help.html#${name.toLowerCase()}`);
      expect(help).toContain(`id="${name.toLowerCase()}"`);
    }
    expect(existsSync(path.join(dist, 'excel/assets/icon-32.png'))).toBe(true);
  });
});
