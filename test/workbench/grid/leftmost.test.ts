import { leftmost } from '../../../src/workbench/grid/leftmost';

describe('a cell that somebody goes to', () => {
  const widths = [100, 50, 200, 80];
  const shownFrom = (column: number, room: number) => leftmost(column, room, (at) => widths[at]!);

  it('is shown with all columns before it where there is room, so that the label of its row stays', () => {
    expect(shownFrom(0, 300)).toBe(0);
    expect(shownFrom(1, 300)).toBe(0);
    expect(shownFrom(2, 350)).toBe(0);
  });

  it('else with as many of them as there is room for', () => {
    expect(shownFrom(2, 349)).toBe(1);
    expect(shownFrom(3, 280)).toBe(2);
    expect(shownFrom(3, 10)).toBe(3);
  });
});
