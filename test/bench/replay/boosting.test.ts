import { boosting } from '../../../bench/replay/boosting';
import type { Past } from '../../../bench/replay/ledgers';
import { monthEnd } from '../../../bench/replay/month-end';

const START = 45_000;
const TODAY = START + 300;

/** An invoice every five days for each account, so many days late. */
const payer = (account: string, late: number): Past[] =>
  Array.from({ length: 60 }, (_, i) => {
    const issued = START + 5 * i;
    return { account, issued, due: issued + 30, settled: issued + 30 + late, amount: 1000 };
  });

const rank = (past: readonly Past[]): number[] => [...boosting(past)(monthEnd(past, TODAY))];

describe('gradient boosting, as a row of the replay', () => {
  const past = [...payer('prompt', 0), ...payer('slow', 25), ...payer('slowest', 50)];

  it('expects more days late of an account that has always paid later', () => {
    const [prompt, slow, slowest] = rank(past);
    expect(slow).toBeGreaterThan(10 * prompt!);
    expect(slowest).toBeGreaterThan(slow!);
  });

  it('sees nothing of what is settled after the month-end', () => {
    const later = past.map((one) => (one.settled > TODAY ? { ...one, settled: one.settled + 200 } : one));
    expect(rank(later)).toEqual(rank(past));
  });

  it('learns from invoices that are still open', () => {
    const never = Array.from({ length: 30 }, (_, i): Past => ({
      account: 'never',
      issued: START + i,
      due: START + 30 + i,
      settled: TODAY + 400,
      amount: 1000,
    }));
    const ranked = rank([...past, ...never]);
    // As much is open of it as of ten invoices of the slowest, and it is the only one this late.
    expect(ranked[3]! / 30).toBeGreaterThan(ranked[2]! / 20);
  });

  it('goes by balance while there is too little to learn from', () => {
    expect(rank(payer('slow', 25).slice(-8))).toEqual([8000]);
  });
});
