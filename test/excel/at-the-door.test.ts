import { atTheDoor } from '../../src/excel/at-the-door';
import { CallFailure, missing, unusable } from '../../src/functions/cell-failure';
import { DUE_DATE } from '../../src/functions/day-functions';
import { PRIORITY_SCORE } from '../../src/functions/score-functions';
import { AS_OF } from '../functions/ledgers';

/** As Office.js has it: an `Error` with a code. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  const ErrorCode = { notAvailable: '#N/A', invalidValue: '#VALUE!' };
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode } });
});

const headings = [['Customer no', 'Due date', 'Open amount', 'Currency']];
const row = (due: unknown, amount: unknown): unknown[] => ['C-1001', due, amount, 'USD'];
const score = atTheDoor(PRIORITY_SCORE as never) as (...given: unknown[]) => unknown[][];

describe('a function as Excel calls it', () => {
  it('fails for the row that holds an error cell, naming the error, and for no other', () => {
    const rows = [
      row(AS_OF - 40, 500),
      row(AS_OF - 40, new ExcelError('#N/A')),
      row(new ExcelError('#REF!'), 500),
      row(AS_OF - 40, 500),
    ];
    const spill = score(rows, headings, null, AS_OF);
    expect(spill[1]![0]).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('#N/A') as string });
    expect(spill[2]![0]).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('#REF!') as string });
    expect([spill[0], spill[3]]).toEqual(score([rows[0], rows[3]], headings, null, AS_OF));
    expect(typeof spill[0]![0]).toBe('number');
  });

  it('takes an error cell in a column that nothing is read from for what it is: nothing', () => {
    const rows = [[...row(AS_OF - 40, 500), new ExcelError('#DIV/0!')]];
    expect(score(rows, [[...headings[0]!, 'Remark']], null, AS_OF)).toEqual(
      score([row(AS_OF - 40, 500)], headings, null, AS_OF),
    );
  });

  it('says which argument is an error', () => {
    const call = () => score([row(AS_OF - 40, 500)], headings, null, new ExcelError('#NAME?'));
    expect(call).toThrow(/as-of day.*#NAME\?/);
  });

  it('shows failures as error cells with their sentence, and nothing as an empty text', () => {
    const spill = atTheDoor(() => [[12.5], [unusable('The amount is no number.')], [null]]);
    expect(spill()).toEqual([[12.5], [new ExcelError('#VALUE!', 'The amount is no number.')], ['']]);
    const call = atTheDoor(() => {
      throw new CallFailure(missing('Give the as-of day.'));
    });
    expect(call).toThrow(new ExcelError('#N/A', 'Give the as-of day.'));
  });

  it('shows days as the serial numbers that date formats are for', () => {
    expect(atTheDoor(DUE_DATE as never)([[AS_OF]], 'NET 30')).toEqual([[AS_OF + 30]]);
  });
});
