import fc from 'fast-check';
import { askedAhead, askedNow, askedParts, isCovered } from '../../../src/core/action/amount-asked';
import { nextAction } from '../../../src/core/action/next-action';
import { scriptOf } from '../../../src/core/action/scripts/script';
import { situationFrom, type OpenItem } from '../../../src/core/action/situation';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { AS_OF, situation } from './situations';

/** An invoice, or a credit where it is negative, so many days past due. */
const item = (open: number, daysPastDue: number, disputed = false): OpenItem => ({
  ...{ open, daysPastDue, disputed, issued: null, due: AS_OF - daysPastDue },
});

const owing = (items: readonly OpenItem[]) =>
  situationFrom(
    {
      ...{ account: 'C-1', asOf: AS_OF, currency: 'EUR', items, facts: {} },
      ...{ dayOrder: undefined, profile: null, neverPaid: false },
    },
    defaultPolicy,
  );

const items = fc.array(
  fc
    .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -40, max: 90 }), fc.boolean())
    .map(([open, days, disputed]) => item(open, days, disputed)),
  { minLength: 1, maxLength: 6 },
);

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

describe('what an account is asked for', () => {
  it('is what is past due and not disputed, where it has no credits', () => {
    expect(askedNow(owing([item(50_000, 10), item(20_000, 3), item(9_000, 40, true), item(70_000, -5)]))).toBe(70_000);
  });

  it('is less by all its credits, whatever is not due yet or disputed: it nets them at once', () => {
    expect(askedNow(owing([item(50_000, 10), item(-20_000, 3), item(70_000, -5)]))).toBe(30_000);
    expect(askedNow(owing([item(50_000, 10), item(-20_000, 3), item(70_000, 30, true)]))).toBe(30_000);
    expect(askedNow(owing([item(50_000, 10), item(-60_000, 3), item(70_000, -5)]))).toBe(0);
  });

  it('on a due day is less by what is left of the credits then, and nothing where they cover it', () => {
    const here = owing([item(10_000, 4), item(-45_000, 3), item(30_000, 0), item(30_000, -7), item(8_000, -9)]);
    expect(askedAhead(here)).toMatchObject([
      { due: AS_OF + 7, owed: 30_000, amount: 25_000, used: 40_000 },
      { due: AS_OF + 9, owed: 8_000, amount: 8_000, used: 45_000 },
    ]);
  });

  it('is never less than nothing, nor more than is owed, and in all never more than the balance', () => {
    fc.assert(
      fc.property(items, (list) => {
        const here = owing(list);
        const ahead = askedAhead(here);
        expect(askedNow(here)).toBeGreaterThanOrEqual(0);
        expect(askedNow(here)).toBeLessThanOrEqual(here.pastDue);
        for (const { owed, amount } of ahead) {
          expect(amount).toBeGreaterThan(0);
          expect(amount).toBeLessThanOrEqual(owed);
        }
        const inAll = askedNow(here) + sumOf(ahead.map(({ amount }) => amount));
        expect(inAll).toBeLessThanOrEqual(Math.max(0, here.balance));
      }),
    );
  });

  it('is nothing where credits cover all that is past due: they are to be applied, and nobody is asked', () => {
    const here = owing([item(50_000, 20), item(-60_000, 3), item(70_000, -25)]);
    expect(isCovered(here)).toBe(true);
    expect(nextAction(here, 'NORMAL', defaultPolicy)).toMatchObject({
      code: 'apply-credits',
      hold: null,
      channel: null,
      sentence: 'APPLY the credits of 600.00 EUR: they cover all that is past due, 500.00 EUR',
    });
    const soon = owing([item(50_000, 20), item(-60_000, 3), item(70_000, -7)]);
    expect(nextAction(soon, 'NORMAL', defaultPolicy).sentence).toBe(
      'EMAIL clerk: due in 7 days, 600.00 EUR (700.00 EUR less credits); send a copy of the invoice',
    );
  });

  it('whoever is asked about what is past due is asked for more than nothing', () => {
    fc.assert(
      fc.property(items, (list) => {
        const here = owing(list);
        const { run, code, hold } = nextAction(here, 'NORMAL', defaultPolicy);
        if (run && !hold) expect(run.amount).toBeGreaterThan(0);
        if (code === 'apply-credits') expect(isCovered(here)).toBe(true);
      }),
    );
  });

  it('stands in the sentence with what is owed, so that both can be found in the sheet', () => {
    const late = situation({ balance: 21_144, pastDue: 72_617, credits: 51_473 });
    expect(nextAction(late, 'NORMAL', defaultPolicy).sentence).toBe(
      'CALL approver: 31 days past due, 211.44 EUR (726.17 EUR less credits); ask for a dated promise',
    );
    const ahead = { pastDue: 0, daysPastDue: 0, upcoming: [{ due: AS_OF + 7, amount: 72_617, issued: null }] };
    expect(nextAction({ ...late, ...ahead }, 'NORMAL', defaultPolicy).sentence).toBe(
      'EMAIL clerk: due in 7 days, 211.44 EUR (726.17 EUR less credits); send a copy of the invoice',
    );
    expect(askedParts({ amount: 72_617, owed: 72_617 }, situation())).toEqual({ amount: 72_617, currency: 'EUR' });
  });

  it('is what the script asks for too', () => {
    const late = situation({ balance: 21_144, pastDue: 72_617, credits: 51_473 });
    const action = nextAction(late, 'NORMAL', defaultPolicy);
    expect(scriptOf(action, { contact: 'Ana Reis', name: 'Larch Print' }, 'en')[0]).toBe(
      'Good morning, Ana Reis. I am calling about 211.44 EUR (726.17 EUR less credits), the oldest of it 31 days past due.',
    );
  });
});
