import { creditHold } from '../../../src/core/action/credit-hold';
import type { Situation } from '../../../src/core/action/situation';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { contacted, gated, journal, promised, TODAY } from './gated';

const policy = {
  ...defaultPolicy,
  baseCurrency: 'EUR',
  creditHold: { days: 60, pastDue: 1000, brokenPromises: 2, limitShare: 1 },
};
const of = (but: Partial<Situation>) => creditHold(gated(but), policy);

describe('a credit hold', () => {
  it('is due from days and amount past due together', () => {
    expect(of({ daysPastDue: 60, pastDue: 100_000 })).toMatchObject({
      is: 'due for hold',
      code: 'days',
      why: '60 days past due, 1,000.00 EUR',
    });
    expect(of({ daysPastDue: 59, pastDue: 100_000 })).toBeNull();
    expect(of({ daysPastDue: 60, pastDue: 99_999 })).toBeNull();
  });

  it('counts the days of a slow payer from the day on which it usually pays', () => {
    const slow = { habit: 30, averageDaysLate: 30, pastDue: 100_000 };
    expect(of({ ...slow, daysPastDue: 89 })).toBeNull();
    expect(of({ ...slow, daysPastDue: 90 })).toMatchObject({ code: 'days', parts: { days: 90 } });
  });

  it('is due from the days alone in a currency that no rate converts: its amount cannot be compared', () => {
    const dollars = { currency: 'USD', pastDue: 100 };
    expect(of({ ...dollars, daysPastDue: 60 })).toMatchObject({ code: 'days', why: '60 days past due, 1.00 USD' });
    expect(of({ ...dollars, daysPastDue: 59 })).toBeNull();
    const rated = { ...policy, rates: { USD: 0.9 } };
    expect(creditHold(gated({ ...dollars, daysPastDue: 60 }), rated)).toBeNull();
  });

  it('goes by what they are asked for: credits count before deliveries stop', () => {
    expect(of({ daysPastDue: 60, pastDue: 320_000, credits: 220_001 })).toBeNull();
    expect(of({ daysPastDue: 60, pastDue: 320_000, credits: 220_000 })!.why).toBe(
      '60 days past due, 1,000.00 EUR (3,200.00 EUR less credits)',
    );
  });

  it('is due after so many promises broken in this cycle', () => {
    const broken = [promised(TODAY - 20, 'broken'), promised(TODAY - 9, 'broken')];
    expect(of({ promises: broken })).toMatchObject({ code: 'broken-promises', why: '2 broken promises' });
    expect(of({ promises: [broken[0]!, promised(TODAY - 9, 'partly kept')] })).toBeNull();
    expect(of({ promises: broken, cycle: TODAY - 12 })).toBeNull();
  });

  it('is due above the credit limit, past due or not', () => {
    expect(of({ creditLimit: 319_999 })).toMatchObject({
      code: 'limit',
      why: '3,200.00 EUR open of a limit of 3,199.99 EUR',
    });
    expect(of({ creditLimit: 320_000 })).toBeNull();
  });

  it('is due from the share of the limit that Policy says', () => {
    const at = (limitShare: number, creditLimit: number) =>
      creditHold(gated({ creditLimit }), { ...policy, creditHold: { ...policy.creditHold, limitShare } });
    expect(at(0.8, 399_999)?.code).toBe('limit');
    expect(at(0.8, 400_000)).toBeNull();
    expect(at(1.25, 255_999)?.code).toBe('limit');
    expect(at(1.25, 256_000)).toBeNull();
  });

  it('says its amounts as the language of the policy writes them', () => {
    expect(creditHold(gated({ creditLimit: 319_999 }), { ...policy, language: 'es' })).toMatchObject({
      why: '3.200,00 EUR abierto de un límite de 3.199,99 EUR',
    });
  });

  it('stands until nothing is past due and the limit is kept; then it is due for release', () => {
    const held = { journal: journal(contacted({ kind: 'credit hold', day: TODAY - 9 })) };
    expect(of(held)).toMatchObject({ is: 'on hold', since: TODAY - 9 });
    expect(of({ ...held, pastDue: 0, creditLimit: 1 })).toMatchObject({ is: 'on hold' });
    expect(of({ ...held, pastDue: 0 })).toMatchObject({ is: 'due for release', code: 'nothing-past-due' });
  });

  it('is neither due nor kept where credits make up for all that is past due', () => {
    const late = { daysPastDue: 90, pastDue: 100_000, credits: 100_000, balance: 50_000 };
    const held = { journal: journal(contacted({ kind: 'credit hold', day: TODAY - 9 })) };
    expect(of(late)).toBeNull();
    expect(of({ ...late, ...held })).toMatchObject({
      is: 'due for release',
      code: 'credits-cover',
      why: 'credits cover all that is past due',
    });
  });

  it('stands while what is past due is disputed: nobody has paid it', () => {
    const disputed = { pastDue: 0, disputedPastDue: 320_000 };
    const held = { journal: journal(contacted({ kind: 'credit hold', day: TODAY - 9 })) };
    expect(of({ ...disputed, ...held })).toMatchObject({ is: 'on hold', code: 'held' });
    expect(of({ ...disputed, ...held, pastDue: 100, credits: 100 })).toMatchObject({ is: 'on hold' });
  });
});
