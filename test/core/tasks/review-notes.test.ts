import { readLedger } from '../../../src/core/ledger/read-ledger';
import { setUpPolicy } from '../../../src/core/policy/set-up-policy';
import { reviewNotes } from '../../../src/core/tasks/scoring/review-notes';
import { madeExport } from '../../support/made-export';
import { day } from '../../support/workbook-session';

const AS_OF = day('2026-11-16');
const ledgerOf = (times: number) =>
  readLedger(
    madeExport(
      ['A', 'B', 'C'].map((account, i) => ({
        account,
        invoice: account,
        due: '2026-10-15',
        open: times * (i + 1) * 1000,
      })),
    ),
    { asOf: AS_OF },
  ).ledger!;
const policy = setUpPolicy(ledgerOf(1), []);
const codes = (times: number, today: number) => reviewNotes(ledgerOf(times), [], policy, today).map(({ code }) => code);

describe('the quarterly review', () => {
  it('is asked for once the policy is older than the days between reviews', () => {
    expect(codes(1, AS_OF + 90)).toEqual([]);
    expect(codes(1, AS_OF + 91)).toEqual(['review-due']);
  });

  it('is not asked of a policy that was read off no ledger', () => {
    expect(reviewNotes(ledgerOf(9), [], { ...policy, readOn: null }, AS_OF + 999)).toEqual([]);
  });
});

describe('the amounts of KEY and LARGE', () => {
  it('are said to have drifted when the ledger has grown or shrunk by half', () => {
    expect(codes(1.4, AS_OF)).toEqual([]);
    expect(codes(1.6, AS_OF)).toEqual(['class-drift', 'class-drift']);
    expect(codes(0.6, AS_OF)).toEqual(['class-drift', 'class-drift']);
  });

  it('are named with what stands on Policy and what would', () => {
    const [key] = reviewNotes(ledgerOf(2), [], policy, AS_OF);
    expect(key!.message).toContain('KEY counts from 300 USD on sheet "Policy"; read off this ledger it would be 600.');
    expect(key!.parts).toEqual({ class: 'KEY', before: 30000, after: 60000, currency: 'USD' });
  });
});
