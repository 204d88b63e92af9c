import fc from 'fast-check';
import { read, write } from 'hucre';
import type { Cell } from '../../src/core/cells/cell';
import { approvedEdits, JOURNAL_ROW } from '../support/file-edits';
import { openZip } from '../../src/files/patch/zip';
import { withEdits } from '../../src/cli/send/with-edits';
import type { PlacedEdit } from '../../src/core/workbook/plan';
import { lastRowOf, patchXlsx } from '../../src/files/patch/patch-xlsx';
import { readXlsx } from '../../src/files/read-xlsx';

/** A workbook of somebody who uses all of Excel. */
const rich = (): Promise<Uint8Array> =>
  write({
    sheets: [
      {
        name: 'Aging',
        rows: [
          ['Account', 'Due', 'Open'],
          ['0042', new Date(Date.UTC(2026, 10, 3)), 1200.5],
          ['0043', new Date(Date.UTC(2026, 10, 4)), 80],
        ],
        columns: [{ width: 31 }, { width: 12 }, {}],
        cells: new Map([
          ['3,2', { value: 1280.5, formula: 'SUM(C2:C3)', formulaResult: 1280.5 }],
          ['1,0', { value: '0042', comment: { text: 'Asks for a statement', author: 'Marta' } }],
          ['0,0', { value: 'Account', style: { font: { bold: true, color: { rgb: 'C00000' } } } }],
        ]),
        conditionalRules: [
          { type: 'expression', priority: 1, range: 'A2:C3', formula: '$C2>1000', style: { font: { bold: true } } },
        ],
        dataValidations: [{ type: 'list', range: 'A2:A9', values: ['0042', '0043'] }],
        charts: [
          {
            type: 'column',
            anchor: { from: { row: 5, col: 0 } },
            series: [{ name: 'Open', values: "'Aging'!$C$2:$C$3" }],
          },
        ],
        images: [{ data: PIXEL, type: 'png', anchor: { from: { row: 20, col: 0 } } }],
      },
      { name: 'Notes', rows: [['=not a formula'], ['<&>"']] },
    ],
    namedRanges: [{ name: 'Total', range: 'Aging!$C$4' }],
  });

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const text = (bytes: Uint8Array, part: string): string => openZip(bytes).text(part)!;
const cellsOf = async (bytes: Uint8Array, sheet: string) =>
  (await readXlsx(bytes)).sheets.find(({ name }) => name === sheet)?.rows;

describe('a workbook file that is written to', () => {
  it('keeps every part but those of our sheets: chart, picture, comment, formulas and all cells of the user', async () => {
    const before = await rich();
    const after = patchXlsx(before, approvedEdits());
    const [old, now] = [openZip(before), openZip(after)];
    const differs = now.names.filter((name) => old.text(name) !== now.text(name));
    expect(old.names.filter((name) => /chart|media|comment|drawing/.test(name)).length).toBeGreaterThanOrEqual(4);
    expect(old.names.filter((name) => !now.names.includes(name))).toEqual([]);
    expect(differs.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/callsheet1.xml',
      'xl/worksheets/callsheet2.xml',
    ]);
  });

  it('has every style that it had, under the same number', async () => {
    const before = await rich();
    const xfs = (bytes: Uint8Array) => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(text(bytes, 'xl/styles.xml'))![1]!;
    const after = patchXlsx(before, approvedEdits());
    expect(xfs(after).startsWith(xfs(before))).toBe(true);
    expect(xfs(after).length).toBeGreaterThan(xfs(before).length);
  });

  it('has our rows, days as days, and text as text whatever it looks like', async () => {
    const after = patchXlsx(await rich(), approvedEdits());
    const rows = (await cellsOf(after, 'Journal'))!;
    expect(rows[1]).toEqual(expect.arrayContaining(JOURNAL_ROW));
    const { sheets, namedRanges } = await read(after, { readStyles: true });
    const journal = sheets.find(({ name }) => name === 'Journal')!;
    expect(journal.cells?.get('1,0')?.style?.numFmt).toMatch(/^yyyy-mm-dd/);
    expect(journal.cells?.get('1,13')?.formula).toBeUndefined();
    expect(namedRanges?.map(({ name }) => name).sort()).toEqual(['AR_Journal', 'Total']);
    expect((await cellsOf(after, 'Notes'))![0]).toEqual(['=not a formula']);
    expect(text(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('is written to again and again, row after row', async () => {
    let bytes: Uint8Array = patchXlsx(await rich(), approvedEdits());
    for (let i = 0; i < 3; i += 1) {
      bytes = patchXlsx(bytes, [
        { kind: 'append', sheet: 'Journal', column: 0, values: [[46_000 + i, 'x']], looks: [] },
        {
          kind: 'values',
          sheet: 'Journal',
          row: 2,
          column: 3,
          rowCount: 1,
          columnCount: 1,
          values: [[`changed ${i}`]],
        },
      ]);
    }
    const rows = (await cellsOf(bytes, 'Journal'))!;
    expect(rows.slice(2, 5).map(([first]) => first)).toEqual([46_000, 46_001, 46_002]);
    expect(rows[1]![3]).toBe('changed 2');
    expect(openZip(bytes).names).toHaveLength(openZip(patchXlsx(await rich(), approvedEdits())).names.length);
  });

  it('refuses a formula of the user where it would write, and names the cell', async () => {
    const bytes = await rich();
    const edit = {
      kind: 'values',
      sheet: 'Aging',
      row: 4,
      column: 2,
      rowCount: 1,
      columnCount: 1,
      values: [[1]],
    } as const;
    expect(() => patchXlsx(bytes, [edit])).toThrow('Aging!C4 holds a formula');
  });

  it('refuses a file that counts its days from 1904', async () => {
    const bytes = await write({ sheets: [{ name: 'Aging', rows: [['a']] }], dateSystem: '1904' });
    expect(() => patchXlsx(bytes, approvedEdits())).toThrow('1904');
  });

  it('any cell that is written is read back as it was, and its neighbors stay', async () => {
    const bytes = await write({ sheets: [{ name: 'S', rows: [['a', 1], ['b', null, true], [], ['c']] }] });
    const cell = fc.oneof(
      fc.fullUnicodeString().filter((value) => value !== ''),
      fc.constantFrom('=1+1', '_x0041_', ' a\n b ', "'quoted", '\u0001'),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(
        cell,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 30 }),
        async (value, row, column) => {
          const edit = {
            kind: 'values',
            sheet: 'S',
            row,
            column,
            rowCount: 1,
            columnCount: 1,
            values: [[value]],
          } as const;
          const [before, after] = [(await cellsOf(bytes, 'S'))!, (await cellsOf(patchXlsx(bytes, [edit]), 'S'))!];
          const grid = (rows: readonly (readonly Cell[])[], instead: Cell): Cell[][] =>
            Array.from({ length: 8 }, (_, i) =>
              Array.from({ length: 32 }, (__, j) => (i === row - 1 && j === column ? instead : (rows[i]?.[j] ?? null))),
            );
          expect(after[row - 1]?.[column]).toEqual(value);
          expect(grid(after, null)).toEqual(grid(before, null));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a workbook file of an unusual kind', () => {
  const small = () =>
    write({
      sheets: [
        {
          name: 'Outbox',
          rows: [
            ['Key', 'State'],
            ['a', 'PLANNED'],
          ],
        },
      ],
    });
  const withPart = (bytes: Uint8Array, part: string, change: (text: string) => string): Buffer => {
    const zip = openZip(bytes);
    return zip.with(new Map([[part, change(zip.text(part) ?? '')]]));
  };
  const append: PlacedEdit = {
    ...{ kind: 'append', sheet: 'Outbox', column: 0, looks: [] },
    values: [['b', 'PLANNED']],
  };
  const valueOf = (value: Cell): PlacedEdit => ({
    ...{ kind: 'values', sheet: 'Outbox', row: 2, column: 1, rowCount: 1, columnCount: 1 },
    values: [[value]],
  });

  it.each([
    ['a formula that shows nothing', '<row r="4"><c r="C4" t="str"><f>IF(A4="","",1)</f><v></v></c></row>'],
    ['a shared one', '<row r="4"><c r="C4" t="str"><f t="shared" si="0"/><v></v></c></row>'],
    ['a formula that was never worked out', '<row r="4"><c r="C4"><f>A4</f></c></row>'],
    ['an empty text', '<row r="4"><c r="A4" t="inlineStr"><is><t></t></is></c></row>'],
    ['an error', '<row r="4"><c r="A4" t="e"><v>#N/A</v></c></row>'],
    ['cells without references', '<row><c t="inlineStr"><is><t>z</t></is></c></row>'],
    ['a hidden row', '<row r="3" hidden="1"><c r="A3"><v>1</v></c></row>'],
    ['a row that only looks', '<row r="3"><c r="A3" s="0"/></row>'],
  ])('is known after each change as it reads then, with %s beneath the rows', async (_, row) => {
    const bytes = withPart(await small(), 'xl/worksheets/sheet1.xml', (sheet) =>
      sheet.replace('</sheetData>', `${row}</sheetData>`),
    );
    for (const edits of [[append], [append, append], [valueOf('SENT'), append]]) {
      const known = withEdits(await readXlsx(bytes), edits, (sheet) => lastRowOf(bytes, sheet));
      expect(known!.sheets[0]!.rows.map(held)).toEqual((await cellsOf(patchXlsx(bytes, edits), 'Outbox'))!.map(held));
    }
  });
  /** Without what is empty at its end. */
  const held = (row: readonly Cell[]): readonly Cell[] =>
    row.slice(
      0,
      row.reduce<number>((end, cell, i) => (cell === null ? end : i + 1), 0),
    );

  it.each<[string, (bytes: Uint8Array) => Buffer, string]>([
    [
      'whose sheet has our name in other letters',
      (bytes) => withPart(bytes, 'xl/workbook.xml', (book) => book.replace('"Outbox"', '"OUTBOX"')),
      'its sheet "Outbox" cannot be told',
    ],
    [
      'whose sheets are tied to their cells otherwise',
      (bytes) => withPart(bytes, 'xl/workbook.xml', (book) => book.replace(/r:id=/g, 'rel:id=')),
      'its sheet "Outbox" cannot be told',
    ],
    ['that is signed', (bytes) => withPart(bytes, '_xmlsignatures/sig1.xml', () => '<Signature/>'), 'it is signed'],
  ])('(%s) is refused', async (_, spoiled, why) => {
    const bytes = spoiled(await small());
    expect(() => patchXlsx(bytes, [{ kind: 'sheet', sheet: 'Outbox' }, append])).toThrow(why);
  });

  it('(with a sheet of ours that is hidden from all who read it) is refused, and not written over', async () => {
    const bytes = await small();
    expect(() => patchXlsx(bytes, [{ kind: 'sheet', sheet: 'Outbox' }, append])).toThrow('is hidden, and not empty');
  });

  it.each([NaN, Infinity, 'x'.repeat(32_768)])('takes no value that no cell can hold (%#)', async (value) => {
    const bytes = await small();
    expect(() => patchXlsx(bytes, [valueOf(value)])).toThrow('B2 would hold what no cell can');
  });

  it('has what is said of formulas behind the other workbooks that it looks into', async () => {
    const bytes = withPart(await small(), 'xl/workbook.xml', (book) =>
      book.replace(/<calcPr[^>]*>/, '<externalReferences><externalReference r:id="rId9"/></externalReferences>'),
    );
    expect(text(patchXlsx(bytes, [append]), 'xl/workbook.xml')).toMatch(
      /<\/externalReferences><calcPr[^>]*fullCalcOnLoad/,
    );
  });
});
