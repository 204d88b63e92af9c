import fc from 'fast-check';
import { nextAction } from '../../../src/core/action/next-action';
import type { Cell } from '../../../src/core/cells/cell';
import { dayOf } from '../../../src/core/cells/day';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import { setUpPolicy } from '../../../src/core/policy/set-up-policy';
import type { Invoice } from '../../../src/core/ledger/invoice';
import type { Policy } from '../../../src/core/policy/policy';
import { rankLedger } from '../../../src/core/tasks/book/rank-ledger';

const asOf = dayOf(2026, 3, 31)!;
const HEADINGS = ['Account', 'Invoice', 'Invoice date', 'Due date', 'Paid date', 'Amount', 'Currency'];
const ACCOUNTS = ['C-101', 'C-102', 'C-103', 'C-104'];

interface Line {
  readonly account: string;
  readonly due: number;
  readonly paid: number | null;
  readonly amount: number;
}

const line: fc.Arbitrary<Line> = fc.record({
  account: fc.constantFrom(...ACCOUNTS),
  due: fc.integer({ min: asOf - 300, max: asOf + 20 }),
  paid: fc.option(fc.integer({ min: asOf - 290, max: asOf }), { nil: null }),
  amount: fc.integer({ min: 10, max: 90_000 }),
});
const lines = fc.array(line, { minLength: 3, maxLength: 40 });
/** One open and one settled invoice, so that no column is empty. */
const ALWAYS: readonly Line[] = [
  { account: 'C-101', due: asOf - 20, paid: null, amount: 1000 },
  { account: 'C-102', due: asOf - 90, paid: asOf - 80, amount: 1000 },
];

function ledgerOf(given: readonly Line[]): Ledger {
  const rows: Cell[][] = [...ALWAYS, ...given].map(({ account, due, paid, amount }, i) => [
    account,
    `I-${i}`,
    due - 30,
    due,
    paid === null || paid < due - 30 ? null : paid,
    amount,
    'USD',
  ]);
  const { ledger, refused } = readLedger([HEADINGS, ...rows], { asOf });
  if (!ledger) throw new Error(refused.message);
  return ledger;
}

const scoreRows = (ledger: Ledger, history: readonly Invoice[], policy: Policy) =>
  rankLedger(ledger, history, policy).map(({ row }) => row);

describe('the score rows of a ledger', () => {
  it('do not move when a later payment of an open invoice comes to be known', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 200 }), (given, after) => {
        const paidLater = given.map((one) => (one.paid === null ? { ...one, paid: asOf + after } : one));
        const before = ledgerOf(given);
        const known = ledgerOf(paidLater);
        const policy = setUpPolicy(before, before.settled);
        expect(setUpPolicy(known, known.settled)).toEqual(policy);
        expect(scoreRows(known, known.settled, policy)).toEqual(scoreRows(before, before.settled, policy));
      }),
    );
  });

  it('do not move when an invoice of a later day is added, paid or not', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 31, max: 200 }), fc.boolean(), (given, after, paid) => {
        const later: Line = {
          account: 'C-101',
          due: asOf + after,
          paid: paid ? asOf + after : null,
          amount: 5_000_000,
        };
        const before = ledgerOf(given);
        const known = ledgerOf([...given, later]);
        const policy = setUpPolicy(before, before.settled);
        expect(setUpPolicy(known, known.settled)).toEqual(policy);
        expect(scoreRows(known, known.settled, policy)).toEqual(scoreRows(before, before.settled, policy));
      }),
    );
  });

  it('take no payment into account that history holds for a later day', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const ledger = ledgerOf(given);
        const policy = setUpPolicy(ledger, ledger.settled);
        const future = ledger.settled.map((invoice) => ({ ...invoice, settled: asOf + 60 }));
        const history = [...ledger.settled, ...future];
        expect(setUpPolicy(ledger, history)).toEqual(policy);
        expect(scoreRows(ledger, history, policy)).toEqual(scoreRows(ledger, ledger.settled, policy));
      }),
    );
  });

  it('stay as they are when a neighbor pays, given the policy', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const before = ledgerOf(given);
        const policy = setUpPolicy(before, before.settled);
        const neighborPays = given.map((one) =>
          one.account === 'C-104' && one.paid === null ? { ...one, paid: asOf } : one,
        );
        const after = ledgerOf(neighborPays);
        const others = (ledger: Ledger) =>
          scoreRows(ledger, ledger.settled, policy).filter(({ account }) => account !== 'C-104');
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  it('name every open account once, and rank them all', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const ledger = ledgerOf(given);
        const policy = setUpPolicy(ledger, ledger.settled);
        const ranked = rankLedger(ledger, ledger.settled, policy);
        expect(ranked.map(({ row }) => row.account).sort()).toEqual(
          ledger.accounts.map(({ account }) => account).sort(),
        );
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, i) => i + 1));
      }),
    );
  });

  it('say of each account what they say when all are asked, whichever are asked and in whatever order', () => {
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat()), (given, order) => {
        const ledger = ledgerOf(given);
        const policy = setUpPolicy(ledger, ledger.settled);
        const ranked = () => rankLedger(ledger, ledger.settled, policy);
        const all = ranked().map(({ action, score }) => ({ action, score }));
        const asked = ranked();
        for (const at of order.take(asked.length)) {
          const { action, score, situation, personal, class: named } = asked[at % asked.length]!;
          expect({ action, score }).toEqual(all[at % asked.length]);
          expect(action).toEqual(nextAction(situation, named, policy, personal ? 'personal' : 'automatic'));
        }
      }),
    );
  });

  it('expect more lateness of an account that has invoices late now', () => {
    const quiet: Line = { account: 'C-103', due: asOf + 5, paid: null, amount: 1000 };
    const late: Line = { account: 'C-103', due: asOf - 40, paid: null, amount: 1000 };
    const rowOf = (...given: Line[]) => {
      const ledger = ledgerOf(given);
      const policy = setUpPolicy(ledgerOf([]), ledgerOf([]).settled);
      return scoreRows(ledger, ledger.settled, policy).find(({ account }) => account === 'C-103')!;
    };
    expect(rowOf(quiet, late).expectedDaysLate!).toBeGreaterThan(rowOf(quiet).expectedDaysLate!);
  });
});
