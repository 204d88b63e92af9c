import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Row } from '../../../src/core/cells/cell';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { policyRows } from '../../../src/core/policy/policy-rows';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { isSurprising } from '../../../src/sidebar/lines/changes';
import { changeText, noteText, policyProblemText, refusalText } from '../../../src/sidebar/lines/core-sentences';
import { failureText } from '../../../src/sidebar/lines/failure-text';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { catalogs } from '../../../src/sidebar/words/language';
import { day, startSession } from '../../support/workbook-session';

const { en, es } = catalogs;
const english = formatsFor('en-US', en);
const spanish = formatsFor('es-ES', es);
const others = (['es', 'pt'] as const).map((language) => {
  const words = catalogs[language];
  return { language, words, formats: formatsFor(language, words) };
});

/** A sentence with a hole in it, or one that could only be given in English. */
const isPoor = (said: string): boolean => /\{\w*\}|^Em inglês|^En inglés|undefined|NaN/.test(said);

const cases = join(__dirname, '../../cases');
const sheets = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): Row[] => {
    const csv = join(cases, name, 'sheet.csv');
    if (existsSync(csv)) return Papa.parse<string[]>(readFileSync(csv, 'utf8')).data;
    return JSON.parse(readFileSync(join(cases, name, 'sheet.json'), 'utf8')) as Row[];
  });

describe.each(others)('in $language', ({ words, formats }) => {
  it('every note on every sheet of the cases is said with its figures', () => {
    const notes = sheets.flatMap((rows) => readLedger(rows, { asOf: day('2026-10-31') }).ledger?.notes ?? []);
    expect(new Set(notes.map(({ code }) => code)).size).toBeGreaterThan(8);
    expect(notes.map((note) => noteText(note, words, formats)).filter(isPoor)).toEqual([]);
    const variants = notes.flatMap(({ code, parts }) =>
      parts?.['is'] === undefined ? [] : [`${code}:${parts['is']}`],
    );
    expect(variants.filter((variant) => !(variant in (words.sentences?.notes ?? {})))).toEqual([]);
  });

  it('every problem that a wrong cell of Policy can make is said with its figures', () => {
    const rows = policyRows(defaultPolicy);
    const problems = rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        (cell === null ? [] : ['', 'xx', -1e15, 0]).flatMap((wrong) => {
          const changed = rows.map((cells, i) =>
            i === at ? cells.map((cell, j) => (j === column ? wrong : cell)) : cells,
          );
          return readPolicy(changed).problems ?? [];
        }),
      ),
    );
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(8);
    expect(problems.map((problem) => policyProblemText(problem, words, formats)).filter(isPoor)).toEqual([]);
  });
});

describe('a note', () => {
  const total = {
    code: 'total-differs' as const,
    message: 'Row 9 prints a total of 10.00; the rows it speaks of add up to 12.50 EUR. The rows count.',
    rows: [9],
    parts: { printed: 1000, sum: 1250, currency: 'EUR' },
  };

  it('is the sentence of the core in English', () => expect(noteText(total, en, english)).toBe(total.message));

  it('has its amounts as the reader writes them', () =>
    expect(noteText(total, es, spanish)).toBe(
      'El total impreso es 10,00 EUR; las filas de las que habla suman 12,50 EUR. Valen las filas.',
    ));

  it('counts its rows', () => {
    const note = { code: 'duplicates' as const, message: '', rows: [4] };
    expect(noteText(note, es, spanish)).toMatch(/^1 fila es igual/);
    expect(noteText({ ...note, rows: [4, 5] }, es, spanish)).toMatch(/^2 filas son iguales/);
  });

  it('is given in English, and marked so, where a figure is missing', () =>
    expect(noteText({ ...total, parts: {} }, es, spanish)).toBe(`En inglés: ${total.message}`));

  it('says why the payments were not used', () =>
    expect(
      noteText({ code: 'payments', message: '', parts: { is: 'unused', reason: 'no-headings' } }, es, spanish),
    ).toMatch(/no se usó .* No se encuentran los encabezados/));
});

describe('what changed', () => {
  const DUE = day('2026-09-15');
  const open = (account: string, amount: number) => [account, `I${account}`, DUE - 30, DUE, amount];
  const HEAD = ['Account', 'Invoice', 'Invoice date', 'Due date', 'Open amount'];
  const score = () => {
    const session = startSession({ Aging: [HEAD, open('A', 100), open('B', 200)] }, '2026-11-16');
    const first = session.score();
    session.paste('Aging', [HEAD, open('B', 200), open('C', 300)]);
    return { first, second: session.score() };
  };

  it('is a surprise where columns come or go, not where sheets are made or accounts come and go', () => {
    const { first, second } = score();
    expect([...first.changes, ...second.changes].some(isSurprising)).toBe(false);
    const changed = startSession({ Aging: [HEAD, open('A', 100)] }, '2026-11-16');
    changed.score();
    changed.paste('Aging', [
      [...HEAD, 'Agent'],
      [...open('A', 100), 'Ana'],
    ]);
    expect(changed.score().changes.some(isSurprising)).toBe(true);
  });

  it('is said with names and ranks', () => {
    const said = score().second.changes.map((change) => changeText(change, 20, es, spanish));
    expect(said).toContain('Entran en el Top 20: \u2068C\u2069.');
    expect(said).toContain('Salen del Top 20: \u2068A\u2069 (pagó 100,00, visto el 16 nov 2026).');
    expect(said.filter(isPoor)).toEqual([]);
  });

  it('counts the names beyond those it gives', () => {
    const change = { code: 'columns-added', message: '', parts: { count: 12, names: ['Agent', 'Region'] } } as const;
    expect(changeText(change, 20, es, spanish)).toBe(
      'Columnas nuevas: \u2068Agent\u2069, \u2068Region\u2069 y 10 más.',
    );
  });
});

it('says a refusal in the language of the pane', () => {
  const refusal = { code: 'protected', message: 'The sheet "Aging" is protected.' } as const;
  expect([refusalText(refusal, en), refusalText(refusal, es)]).toEqual([
    refusal.message,
    'Una hoja está protegida y no se ha escrito nada. Quite la protección e inténtelo de nuevo.',
  ]);
});

it.each([
  'Failed to fetch',
  'Load failed',
  'NetworkError: Connection failure due to HTTP 0',
  'Loading chunk 7 failed.',
  '',
])('says in the language of the pane that nobody answered, and not “%s”', (message) => {
  expect([failureText(message, en), failureText(message, es)]).toEqual([en.noAnswer, es.noAnswer]);
  expect(failureText('Excel is busy. Leave the cell and try again.', es)).toBe(
    'Excel is busy. Leave the cell and try again.',
  );
});
