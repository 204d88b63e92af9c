import fc from 'fast-check';
import { amountAsked, askedParts } from '../../../src/core/action/amount-asked';
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

describe('what an account is asked for', () => {
  it('is what is past due and not disputed, where it has no credits', () => {
    const here = owing([item(50_000, 10), item(20_000, 3), item(9_000, 40, true), item(70_000, -5)]);
    expect(amountAsked(here.pastDue, here)).toBe(70_000);
  });

  it('is never less than nothing, nor more than its balance, nor more than is owed', () => {
    fc.assert(
      fc.property(items, (list) => {
        const here = owing(list);
        for (const owed of [here.pastDue, ...here.upcoming.map(({ amount }) => amount)]) {
          const asked = amountAsked(owed, here);
          expect(asked).toBeGreaterThanOrEqual(0);
          expect(asked).toBeLessThanOrEqual(owed);
          expect(asked).toBeLessThanOrEqual(Math.max(0, here.balance));
        }
      }),
    );
  });

  it('is something exactly where something is past due and the account is no net creditor', () => {
    fc.assert(
      fc.property(items, (list) => {
        const here = owing(list);
        const isHeld = ['paid', 'net-credit'].includes(nextAction(here, 'NORMAL', defaultPolicy).hold?.code ?? '');
        expect(amountAsked(here.pastDue, here) > 0).toBe(here.pastDue > 0 && !isHeld);
      }),
    );
  });

  it('stands in the sentence with what is owed, so that both can be found in the sheet', () => {
    const late = situation({ balance: 21_144, pastDue: 72_617 });
    expect(nextAction(late, 'NORMAL', defaultPolicy).sentence).toBe(
      'CALL approver: 31 days past due, 211.44 EUR (726.17 EUR less credits); ask for a dated promise',
    );
    const ahead = { pastDue: 0, daysPastDue: 0, upcoming: [{ due: AS_OF + 7, amount: 72_617, issued: null }] };
    expect(nextAction(situation({ balance: 21_144, ...ahead }), 'NORMAL', defaultPolicy).sentence).toBe(
      'EMAIL clerk: due in 7 days, 211.44 EUR (726.17 EUR less credits); send a copy of the invoice',
    );
    expect(askedParts(72_617, situation())).toEqual({ amount: 72_617, currency: 'EUR' });
  });

  it('is what the script asks for too', () => {
    const action = nextAction(situation({ balance: 21_144, pastDue: 72_617 }), 'NORMAL', defaultPolicy);
    expect(scriptOf(action, { contact: 'Ana Reis', name: 'Larch Print' }, 'en')[0]).toBe(
      'Good morning, Ana Reis. 211.44 EUR (726.17 EUR less credits) is open with us, the oldest of it 31 days past due.',
    );
  });
});
