import fc from 'fast-check';
import type { Cell } from '../../src/core/cells/cell';
import { defaultPolicy } from '../../src/core/policy/default-policy';
import { policyRows } from '../../src/core/policy/policy-rows';
import { AS_OF } from './ledgers';
import { called } from './run-example';

const cells = fc.array(
  fc.oneof(
    fc.integer({ min: AS_OF - 900, max: AS_OF + 900 }),
    fc.constantFrom<Cell>('', null, '2026-02-29', '2026-10-31', '03/04/2026', '#N/A', 'soon', true),
  ),
  { minLength: 1, maxLength: 10 },
);
const column = (values: readonly Cell[]): Cell[][] => values.map((value) => [value]);

describe.each([
  ['DAYS_PAST_DUE', AS_OF],
  ['DUE_DATE', 'NET 30'],
  ['AGING_BUCKET', undefined],
])('%s over a column', (name, second) => {
  it('gives what it gives typed in each row, a single cell handed over bare or as a range', () => {
    fc.assert(
      fc.property(cells, (values) => {
        const spilled = called(name, column(values), second);
        expect(spilled).toEqual(values.map((value) => [called(name, [[value]], second)[0]![0]]));
        expect(spilled).toEqual(values.map((value) => [called(name, value, second)[0]![0]]));
      }),
    );
  });
});

describe('DAYS_PAST_DUE', () => {
  it('is 1 on the first day after the due day, 0 on it and negative before', () => {
    expect(called('DAYS_PAST_DUE', column([AS_OF - 1, AS_OF, AS_OF + 7]), AS_OF)).toEqual([[1], [0], [-7]]);
  });

  it('asks for the as-of day, and refuses what is no date', () => {
    expect(called('DAYS_PAST_DUE', AS_OF, '')).toEqual([[{ error: 'na', message: 'Give the as-of day.' }]]);
    expect(called('DAYS_PAST_DUE', AS_OF, 'today')[0]![0]).toMatchObject({ error: 'value' });
  });
});

describe('DUE_DATE', () => {
  it('takes one cell of terms for all, or one for each', () => {
    const both = called('DUE_DATE', column([AS_OF, AS_OF]), column(['NET 30', 45]));
    expect(both).toEqual([[AS_OF + 30], [AS_OF + 45]]);
    expect(called('DUE_DATE', column([AS_OF, AS_OF]), 'NET 30')).toEqual([[AS_OF + 30], [AS_OF + 30]]);
  });

  it('says which terms it does not understand', () => {
    const [[failed]] = called('DUE_DATE', AS_OF, 'as agreed') as [[unknown]];
    expect(failed).toMatchObject({ error: 'value', message: expect.stringContaining('as agreed') as string });
  });
});

describe('AGING_BUCKET', () => {
  it('names buckets in words that no spreadsheet takes for a date', () => {
    expect(called('AGING_BUCKET', column([-5, 0, 1, 30, 31, 60, 61, 90, 91])).flat()).toEqual([
      ...['Current', 'Current', '1 to 30', '1 to 30', '31 to 60', '31 to 60', '61 to 90', '61 to 90', 'Over 90'],
    ]);
  });

  it('takes the as-of day as its third argument or after a policy, and conventions from that policy', () => {
    const headings = [['Customer', 'Due', 'Open']];
    const columns = { Customer: 'account', Due: 'due', Open: 'open' } as const;
    const sheets = { Aging: { columns, conventions: { dayOrder: 'dmy' } as const } };
    const policy = policyRows({ ...defaultPolicy, asOf: AS_OF, sheets });
    const bucket = (...day: unknown[]) => called('AGING_BUCKET', [['A', '10/11/2026', 5]], headings, ...day);
    expect(bucket(policy)).toEqual([['1 to 30']]);
    expect(bucket(policy, AS_OF + 20)).toEqual([['31 to 60']]);
    expect(bucket(AS_OF)[0]![0]).toMatchObject({ error: 'value' });
    expect(called('AGING_BUCKET', [['A', AS_OF - 20, 5]], headings, AS_OF)).toEqual([['1 to 30']]);
  });
});
