import { cutsOf, fifth, joined, type Past, type PastLedger } from '../../../bench/replay/ledgers';

const invoice = (account: string, i: number): Past => ({
  account,
  issued: 45_000 + i,
  due: 45_030 + i,
  settled: 45_040 + i,
  amount: 100,
});
const ledger = (name: string, accounts: number): PastLedger => ({
  name,
  past: Array.from({ length: 3 * accounts }, (_, i) => invoice(`${name}-${i % accounts}`, i)),
  monthEnds: [45_060],
  topN: fifth,
});
const accountsOf = ({ past }: PastLedger): string[] => [...new Set(past.map(({ account }) => account))];

describe('companies cut from a ledger', () => {
  const whole = joined([ledger('A', 40), ledger('B', 20)]);
  const cuts = cutsOf(whole, 3, 2);

  it('share all accounts of the ledger out, each way anew, no account in two parts', () => {
    for (const parts of [cuts.slice(0, 3), cuts.slice(3)]) {
      expect(parts.map((part) => accountsOf(part).length)).toEqual([20, 20, 20]);
      expect(parts.flatMap(accountsOf).sort()).toEqual(accountsOf(whole).sort());
    }
    expect(accountsOf(cuts[3]!).sort()).not.toEqual(accountsOf(cuts[0]!).sort());
  });

  it('keep every invoice of an account together', () => {
    expect(cuts[0]!.past).toHaveLength(60);
  });

  it('are the same on every run', () => {
    expect(cutsOf(whole, 3, 2)).toEqual(cuts);
  });
});
