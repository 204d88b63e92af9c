import { asOfDay } from '../../../src/core/tasks/book/as-of-day';

const [FRIDAY, MONDAY, TUESDAY] = [46000, 46003, 46004];

describe('the as-of day of a run', () => {
  it('is what a person chose, else the policy’s, else the file’s, else today', () => {
    expect(asOfDay(FRIDAY, MONDAY, MONDAY, TUESDAY)).toMatchObject({ day: FRIDAY, from: 'chosen' });
    expect(asOfDay(null, MONDAY, FRIDAY, TUESDAY)).toMatchObject({ day: MONDAY, from: 'policy' });
    expect(asOfDay(null, null, FRIDAY, TUESDAY)).toMatchObject({ day: FRIDAY, from: 'file' });
    expect(asOfDay(null, null, null, TUESDAY)).toMatchObject({ day: TUESDAY, from: 'today' });
  });

  it('is asked about when the file is newer, or else today', () => {
    expect(asOfDay(null, FRIDAY, MONDAY, TUESDAY).newer).toEqual({ day: MONDAY, from: 'file' });
    expect(asOfDay(null, MONDAY, MONDAY, TUESDAY).newer).toEqual({ day: TUESDAY, from: 'today' });
    expect(asOfDay(null, FRIDAY, TUESDAY, TUESDAY).newer).toEqual({ day: TUESDAY, from: 'file' });
    expect(asOfDay(null, TUESDAY, FRIDAY, TUESDAY).newer).toBeNull();
    expect(asOfDay(null, null, null, TUESDAY).newer).toBeNull();
  });

  it('offers the days that differ, each once', () => {
    expect(asOfDay(null, FRIDAY, FRIDAY, TUESDAY).choices).toEqual([
      { day: FRIDAY, from: 'policy' },
      { day: TUESDAY, from: 'today' },
    ]);
    expect(asOfDay(null, TUESDAY, TUESDAY, TUESDAY).choices).toEqual([]);
    expect(asOfDay(FRIDAY, FRIDAY, null, TUESDAY).choices).toHaveLength(2);
  });
});
