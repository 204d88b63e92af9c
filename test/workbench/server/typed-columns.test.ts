import { asTyped } from '../../../src/workbench/server/typed-columns';

const column = (...cells: (string | null)[]): unknown[] =>
  asTyped({ name: 'Sheet', rows: cells.map((cell) => [cell]) }).rows.map(([cell]) => cell);

describe('opening delimited text', () => {
  it('makes numbers of a column of plain numbers', () => {
    expect(column('Balance', '10', '-3.5', null, '1200.00')).toEqual(['Balance', 10, -3.5, null, 1200]);
  });

  it('makes days of a column written year first, and shows them so', () => {
    const { rows, styles } = asTyped({ name: 'Sheet', rows: [['Due'], ['2026-10-30'], ['2026-02-28']] });
    expect(rows).toEqual([['Due'], [46325], [46081]]);
    expect(styles).toEqual({ '1,0': { number: 'yyyy-mm-dd' }, '2,0': { number: 'yyyy-mm-dd' } });
  });

  it.each`
    why                                    | cells
    ${'a decimal comma stands among them'} | ${['Saldo', '1.234', '999,50', '12']}
    ${'three decimals may be thousands'}   | ${['Saldo', '1.234', '2.500']}
    ${'leading zeros make codes of them'}  | ${['Account', '00123', '456', '789']}
    ${'the day order is open'}             | ${['Due', '03/04/2026', '05/06/2026']}
    ${'there is no such day'}              | ${['Due', '2026-02-30', '2026-13-01']}
  `('leaves a column as the file has it when $why', ({ cells }: { cells: string[] }) => {
    expect(column(...cells)).toEqual(cells);
  });
});
