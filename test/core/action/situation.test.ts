import type { Row } from '../../../src/core/cells/cell';
import { situationOf } from '../../../src/core/action/situation';
import { payerProfiles } from '../../../src/core/ledger/payer-profile';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { AS_OF } from './situations';

const HEADINGS = ['Customer no', 'Invoice', 'Due date', 'Amount', 'Paid on', 'Currency', 'Disputed'];

function situation(rows: readonly Row[], more: readonly string[] = [], policy = defaultPolicy) {
  const { ledger } = readLedger([[...HEADINGS, ...more], ...rows], { asOf: AS_OF });
  const profiles = payerProfiles(ledger!.settled, AS_OF);
  const account = ledger!.accounts[0]!;
  return situationOf(account, ledger!, profiles.get(account.key) ?? null, policy);
}

const open = (invoice: string, due: number, amount: number, disputed = ''): Row => [
  'C-1',
  invoice,
  due,
  amount,
  '',
  'EUR',
  disputed,
];
const paid = (account: string, invoice: string, due: number, on: number): Row => [
  account,
  invoice,
  due,
  100,
  on,
  'EUR',
  '',
];

describe('the situation of an account', () => {
  it('goes by its oldest undisputed past-due invoice and all that is past due without a dispute', () => {
    expect(
      situation([open('1', AS_OF - 90, 700, 'yes'), open('2', AS_OF - 40, 300), open('3', AS_OF - 5, 200)]),
    ).toMatchObject({
      balance: 120_000,
      pastDue: 50_000,
      disputedPastDue: 70_000,
      daysPastDue: 40,
    });
  });

  it('before anything is past due goes by the next due day, with all that falls due on it', () => {
    const rows = [open('1', AS_OF + 9, 100), open('2', AS_OF + 4, 200), open('3', AS_OF + 4, 300)];
    expect(situation(rows)).toMatchObject({
      pastDue: 0,
      daysPastDue: 0,
      upcoming: [{ due: AS_OF + 4, amount: 50_000 }, { due: AS_OF + 9 }],
    });
  });

  it('lets a credit lower the balance, never the past due', () => {
    expect(situation([open('1', AS_OF - 9, 100), open('2', AS_OF - 9, -40)])).toMatchObject({
      balance: 6_000,
      pastDue: 10_000,
    });
  });

  it('is that of a new customer while others have paid and it has not', () => {
    const others = paid('C-2', '9', AS_OF - 60, AS_OF - 50);
    expect(situation([open('1', AS_OF - 1, 100), others]).unpaidYet).toBe(true);
    expect(situation([open('1', AS_OF - 1, 100), others, paid('C-1', '8', AS_OF - 60, AS_OF - 50)]).unpaidYet).toBe(
      false,
    );
  });

  it('calls nobody new where the sheet has no history, unless a customer-since day says so', () => {
    const since = (day: number) => situation([[...open('1', AS_OF - 1, 100), day]], ['Customer since']).unpaidYet;
    expect(situation([open('1', AS_OF - 1, 100)]).unpaidYet).toBe(false);
    expect(since(AS_OF - 90)).toBe(true);
    expect(since(AS_OF - 91)).toBe(false);
  });

  it('calls a customer new for as many days as the policy says', () => {
    const month = { ...defaultPolicy, classes: { ...defaultPolicy.classes, newDays: 30 } };
    const since = (day: number) =>
      situation([[...open('1', AS_OF - 1, 100), day]], ['Customer since'], month).unpaidYet;
    expect([since(AS_OF - 30), since(AS_OF - 31)]).toEqual([true, false]);
  });

  it('knows a habit from enough settled invoices only, else from the column that tells it', () => {
    const late = (count: number) =>
      Array.from({ length: count }, (_, i) => paid('C-1', `${i + 10}`, AS_OF - 90, AS_OF - 70));
    expect(situation([open('1', AS_OF - 1, 100), ...late(2)])).toMatchObject({ averageDaysLate: null, spread: null });
    expect(situation([open('1', AS_OF - 1, 100), ...late(3)])).toMatchObject({ averageDaysLate: 20, spread: 0 });
    expect(situation([[...open('1', AS_OF - 1, 100), 24]], ['Average days late']).averageDaysLate).toBe(24);
  });

  it('takes the promise and do not contact from the columns of the sheet', () => {
    const told = (promised: string, mark: string) =>
      situation([[...open('1', AS_OF - 1, 100), promised, mark]], ['Promised date', 'Do not contact']);
    expect(told('2026-12-04', 'since May')).toMatchObject({
      promises: [{ promise: { due: AS_OF + 4 }, standing: { is: 'open' } }],
      doNotContact: true,
    });
    expect(told('', 'no')).toMatchObject({ promises: [], unreadPromise: '', doNotContact: false });
    expect(told('03/04/2026', '')).toMatchObject({ promises: [], unreadPromise: '03/04/2026' });
  });
});
