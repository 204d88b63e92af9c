import { missing, unusable, CallFailure } from '../../src/functions/cell-failure';
import { DUE_DATE } from '../../src/functions/day-functions';
import { atTheDoor } from '../../src/sheets/at-the-door';
import { installServices, sheetsBook } from '../support/sheets-book';

const book = { ...sheetsBook({ name: 'Aging', values: [] }), zone: 'America/New_York' };

describe('a function as Google Sheets calls it', () => {
  beforeEach(() => {
    installServices(book);
  });

  it('takes date cells for the days they show, in the zone of the spreadsheet', () => {
    const given = atTheDoor((rows: unknown, day: unknown) => [[JSON.stringify([rows, day])]]);
    const midnight = new Date('2026-11-30T05:00:00Z');
    expect(given([['C-1', midnight, '']], midnight)).toEqual([['[[["C-1",46356,""]],46356]']]);
  });

  it('answers days as dates of that zone where dates were given, else as numbers', () => {
    const dueDate = atTheDoor(DUE_DATE);
    expect(dueDate([[new Date('2026-10-15T04:00:00Z')], ['']], 'NET 30')).toEqual([
      [new Date('2026-11-14T05:00:00Z')],
      [''],
    ]);
    expect(dueDate('2026-10-15', 'NET 30')).toEqual([[46340]]);
  });

  it('shows the sentence of a failed cell as text inside a spill', () => {
    const spill = atTheDoor(() => [[12.5], [unusable('The amount in B3 is no number.')], [null]]);
    expect(spill()).toEqual([[12.5], ['The amount in B3 is no number.'], [null]]);
  });

  it('is an error with the sentence when its only cell fails', () => {
    expect(() => atTheDoor(() => [[missing('Give the as-of day.')]])()).toThrow('Give the as-of day.');
    expect(() => atTheDoor(() => missing('Give the as-of day.'))()).toThrow('Give the as-of day.');
  });

  it('is an error with the sentence when the whole call fails', () => {
    const call = atTheDoor(() => {
      throw new CallFailure(missing('Give the headings.'));
    });
    expect(() => call()).toThrow('Give the headings.');
  });
});
