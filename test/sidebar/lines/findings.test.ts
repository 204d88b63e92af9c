import type { Problem } from '../../../src/core/ledger/reading';
import {
  countToMend,
  ignoredLines,
  journalLines,
  noteLines,
  problemGroups,
  rateLines,
} from '../../../src/sidebar/lines/findings';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { catalogs } from '../../../src/sidebar/words/language';

const { en, es } = catalogs;
const formats = formatsFor('en-US', en);
const problem = (row: number, column: number | null, kind: Problem['kind']): Problem => ({
  row,
  column,
  kind,
  message: `core on ${row}`,
});

describe('problems', () => {
  const found = [
    problem(8, 7, 'no-due-day'),
    problem(9, 7, 'no-due-day'),
    problem(4, 2, 'amount'),
    problem(5, null, 'account'),
  ];

  it('stand by kind, what is rare before what is common', () => {
    expect(problemGroups(found, en, formats).map(({ kind, count }) => [kind, count])).toEqual([
      ['amount', '1'],
      ['account', '1'],
      ['no-due-day', '2'],
    ]);
  });

  it('lead to their cell, and to the first cell where the whole row is meant', () => {
    const lines = problemGroups(found, en, formats).flatMap((group) => group.lines);
    expect(lines[0]).toMatchObject({ place: 'C4', row: 4, column: 2 });
    expect(lines[1]).toMatchObject({ place: 'Row 5', row: 5, column: 0 });
  });

  it('are said by the core in English and by the pane in other languages', () => {
    expect(problemGroups(found, en, formats)[0]?.lines[0]?.sentence).toBe('core on 4');
    expect(problemGroups(found, es, formats)[0]?.lines[0]?.sentence).toContain('importe');
  });
});

describe('notes', () => {
  it('name their rows', () => {
    const note = { code: 'duplicates' as const, message: '2 rows repeat others.', rows: [12, 13] };
    expect(noteLines([note, { ...note, rows: [7] }], en, formats)).toEqual([
      { sentence: '2 rows repeat others.', rows: [12, 13], rowsText: 'Rows 12–13' },
      { sentence: '2 rows repeat others.', rows: [7], rowsText: 'Row 7' },
    ]);
  });
});

it('counts the rows left out by reason', () => {
  const ignored = [
    { row: 1, reason: 'preamble' as const },
    { row: 2, reason: 'preamble' as const },
    { row: 40, reason: 'total' as const },
  ];
  expect(ignoredLines(ignored, en, formats).map(({ count, rows }) => [count, rows])).toEqual([
    ['2', [1, 2]],
    ['1', [40]],
  ]);
});

describe('rows of the Journal that were not understood', () => {
  const notes = [
    {
      code: 'journal' as const,
      message: 'Journal row 7: “x”',
      parts: { is: 'kind', line: '7', '0': 'x', '1': 'note' },
    },
    { code: 'journal' as const, message: '2 more', parts: { is: 'more', count: 2 } },
    { code: 'default-policy' as const, message: 'default' },
  ];

  it('lead to their row of that sheet, where one row is meant', () =>
    expect(journalLines(notes, en, formats).map(({ row, place, sentence }) => [row, place, sentence])).toEqual([
      [7, 'Row 7', 'Journal row 7: “x”'],
      [null, '', '2 more'],
    ]));

  it('do not stand a second time among what is good to know', () =>
    expect(noteLines(notes, en, formats).map(({ sentence }) => sentence)).toEqual(['default']));
});

describe('a currency without a rate', () => {
  const note = {
    code: 'no-rate' as const,
    message: 'EUR has no rate',
    parts: { currency: 'EUR', base: 'USD', sum: 490000, count: 2, letters: 1, line: '47' },
  };

  it('leads to the cell of Policy that is to have it', () =>
    expect(rateLines([note], en, formats)).toEqual([{ row: 47, place: 'B47', sentence: note.message, count: 1 }]));

  it('is said in other languages with its figures', () =>
    expect(rateLines([note], es, formatsFor('es-ES', es))[0]!.sentence).toBe(
      'EUR no tiene tipo de cambio: sus 2 cuentas, 4.900,00 EUR, van después de las de USD; a 1 de ellas se escribe, no se llama. Indíquelo en la hoja Policy, celda B47, y puntúe de nuevo.',
    ));

  it('counts none of them where all are written to', () =>
    expect(
      rateLines([{ ...note, parts: { ...note.parts, letters: 2, is: 'all' } }], es, formatsFor('es-ES', es))[0]!
        .sentence,
    ).toMatch(/van después de las de USD; se les escribe, no se las llama\. /));

  it('does not stand a second time among what is good to know', () =>
    expect(noteLines([note], en, formats)).toEqual([]));
});

it('counts what is to be mended: on the sheet, in the Journal with what is only counted there, and rates', () => {
  const notes = [
    { code: 'journal' as const, message: '', parts: { is: 'kind', line: '7' } },
    { code: 'journal' as const, message: '', parts: { is: 'more', count: 12 } },
    { code: 'no-rate' as const, message: '', parts: { currency: 'EUR' } },
    { code: 'duplicates' as const, message: '', rows: [3] },
  ];
  expect(countToMend([problem(4, 2, 'amount')], notes)).toBe(15);
});
