import { agingBucket } from '../../../src/core/ledger/aging';

describe('aging buckets', () => {
  test.each([
    [null, 'No due day'],
    [-30, 'Current'],
    [0, 'Current'],
    [1, '1 to 30'],
    [30, '1 to 30'],
    [31, '31 to 60'],
    [60, '31 to 60'],
    [61, '61 to 90'],
    [90, '61 to 90'],
    [91, 'Over 90'],
  ] as const)('%s days past due: %s', (days, bucket) => {
    expect(agingBucket(days)).toBe(bucket);
  });
});
