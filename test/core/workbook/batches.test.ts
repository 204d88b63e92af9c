import type { Cell } from '../../../src/core/cells/cell';
import { BATCH_BYTES, batchesOf } from '../../../src/core/workbook/batches';
import { valuesEdit } from '../../../src/core/workbook/edit-makers';
import type { Edit } from '../../../src/core/workbook/plan';

const rowsOf = (count: number, width: number): Cell[][] =>
  Array.from({ length: count }, (_, row) => [row, `Customer ${row} `.padEnd(width, '.'), null, 12.5]);
const freeze: Edit = { kind: 'freeze', sheet: 'Aging', rows: 1 };

describe('what is written at once', () => {
  it('is everything, as long as it is below 4 MB, whatever the number of rows and edits', () => {
    for (const rows of [1, 1000, 40_000]) {
      const edits = [freeze, valuesEdit('Aging', 1, 0, rowsOf(rows, 20)), valuesEdit('Policy', 1, 0, rowsOf(3, 20))];
      expect(batchesOf(edits)).toEqual([edits]);
    }
  });

  it('is nothing when there is nothing to write', () => {
    expect(batchesOf([])).toEqual([]);
  });

  it('is at most 4 MB of cells, with every row once, in its place and in order', () => {
    const values = rowsOf(60_000, 100);
    const batches = batchesOf([freeze, valuesEdit('Aging', 5, 2, values), { ...freeze, rows: 2 }]);
    expect(batches.length).toBeGreaterThan(2);
    expect([batches[0][0], batches[batches.length - 1].slice(-1)[0]]).toEqual([freeze, { ...freeze, rows: 2 }]);
    const pieces = batches.flat().flatMap((edit) => (edit.kind === 'values' ? [edit] : []));
    expect(pieces.flatMap((piece) => piece.values)).toEqual(values);
    let row = 5;
    for (const piece of pieces) {
      expect(piece).toMatchObject({ sheet: 'Aging', row, column: 2, rowCount: piece.values.length, columnCount: 4 });
      row += piece.rowCount;
    }
    for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(BATCH_BYTES);
  });

  it('fills each batch up before the next is begun, whatever the edits are', () => {
    const edits = Array.from({ length: 5 }, (_, i) => valuesEdit(`Sheet ${i}`, 1, 0, rowsOf(21_000, 100)));
    const bytes = JSON.stringify(edits).length;
    const batches = batchesOf(edits);
    expect(batches).toHaveLength(Math.ceil(bytes / BATCH_BYTES));
    const values = (sheet: string) =>
      batches.flat().flatMap((edit) => (edit.kind === 'values' && edit.sheet === sheet ? edit.values : []));
    for (const edit of edits) expect(values(edit.sheet)).toEqual(rowsOf(21_000, 100));
    for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(BATCH_BYTES * 1.01);
  });

  it('is measured in bytes, of which a letter of another script takes up to three', () => {
    const values = Array.from({ length: 30_000 }, () => ['株式会社'.repeat(15), 1]);
    for (const batch of batchesOf([valuesEdit('Aging', 1, 0, values)])) {
      expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(BATCH_BYTES);
    }
  });

  it('appends in parts what is more, the looks of each row with it', () => {
    const values = rowsOf(60_000, 100);
    const dates = { row: 1, rowCount: values.length + 200, column: 2, columnCount: 1, look: { number: 'yyyy-mm-dd' } };
    const first = { ...dates, rowCount: 3 };
    const batches = batchesOf([{ kind: 'append', sheet: 'Journal', column: 2, values, looks: [dates, first] }]);
    expect(batches.length).toBeGreaterThan(1);
    const pieces = batches.flat().flatMap((edit) => (edit.kind === 'append' ? [edit] : []));
    expect(pieces.flatMap((piece) => piece.values)).toEqual(values);
    const last = pieces.length - 1;
    for (const [i, { values: own, looks }] of pieces.entries()) {
      const rowCount = own.length + (i === last ? 200 : 0);
      expect(looks).toEqual([{ ...dates, rowCount }, ...(i === 0 ? [first] : [])]);
    }
  });

  it('is cut between rows that are found by their key as well', () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => ({
      ...{ key: `k${i}`, expect: { column: 0, among: ['PLANNED'] } },
      cells: Array.from({ length: 5 }, (__, column) => ({ column, value: `Customer ${i}` })),
    }));
    const batches = batchesOf([{ kind: 'keyed', sheet: 'Outbox', keyColumn: 9, rows, absent: [] }]);
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.flat().flatMap((edit) => (edit.kind === 'keyed' ? edit.rows : []))).toEqual(rows);
    for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(BATCH_BYTES * 1.1);
  });

  it('is a row alone where that row is longer', () => {
    const values = [['a'], ['x'.repeat(BATCH_BYTES)], ['b']];
    expect(batchesOf([valuesEdit('Aging', 1, 0, values)]).map((batch) => batch.length)).toEqual([1, 1, 1]);
  });
});
