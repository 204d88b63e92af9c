import type { Cell, Row } from '../../src/core/cells/cell';
import { dayOf } from '../../src/core/cells/day';
import { defaultPolicy } from '../../src/core/policy/default-policy';
import type { Policy } from '../../src/core/policy/policy';
import { policyRows } from '../../src/core/policy/policy-rows';
import { called } from './run-example';

/** A Monday. */
const TODAY = dayOf(2026, 11, 30)!;
const HEADINGS = [['Customer no', 'Invoice', 'Due date', 'Open amount', 'Currency', 'Region']];
const row = (account: string, invoice: string, region = ''): Row => [account, invoice, TODAY - 31, 3200, 'EUR', region];
const JOURNAL: Row = [
  'Day',
  'Account',
  'Currency',
  'Kind',
  'Channel',
  'Outcome',
  'Promised day',
  'Amount',
  'Reference',
];
const line = (ago: number, account: string, kind: string, but: Readonly<Record<string, Cell>> = {}): Row =>
  JOURNAL.map((heading) => ({ Day: TODAY - ago, Account: account, Kind: kind, ...but })[heading as string] ?? '');

const ask = (name: string, rows: readonly Row[], journal?: readonly Row[], policy?: Policy, asOf: Cell = TODAY) =>
  called(name, rows, HEADINGS, policy && policyRows(policy), asOf, journal && [JOURNAL, ...journal]);
const one = (journal: readonly Row[], policy?: Policy, name = 'CAN_CONTACT') =>
  ask(name, [row('C-1', '5001')], journal, policy)[0]![0];

describe('CAN_CONTACT', () => {
  it('gives the hours at the place of the recipient', () => {
    const policy: Policy = {
      ...defaultPolicy,
      regions: [
        { region: 'PT', pack: 'B2B', zones: ['Europe/Lisbon'] },
        { region: 'US', pack: 'B2B', zones: ['America/New_York', 'America/Los_Angeles'] },
        { region: 'Bavaria', pack: 'B2B', zones: [] },
        { region: '*', pack: 'B2B', zones: [] },
      ],
      holidays: [{ name: 'Local feast', region: 'Bavaria', day: TODAY + 1 }],
    };
    const rows = ['PT', 'US', 'Bavaria', 'France'].map((region) => row('C-1', '5001', region));
    expect(ask('CAN_CONTACT', rows, [], policy)).toEqual([
      ['OK 08:00-18:00 Lisbon'],
      ['OK 08:00-18:00 New York & 08:00-18:00 Los Angeles'],
      ['OK 08:00-18:00 Bavaria'],
      ['OK 08:00-18:00'],
    ]);
    expect(ask('CAN_CONTACT', [rows[2]!], [], policy, TODAY + 1)).toEqual([
      ['HOLD: 2026-12-01 is a holiday, Local feast (pack B2B); wait until 2026-12-02'],
    ]);
  });

  it('says that no Journal was asked where none is given', () => {
    expect(ask('CAN_CONTACT', [row('C-1', '5001')])).toEqual([['OK 08:00-18:00 (journal not consulted)']]);
  });

  it('needs a day', () => {
    expect(ask('CAN_CONTACT', [row('C-1', '5001')], undefined, undefined, '')).toEqual([
      [{ error: 'na', message: 'Give the as-of day.' }],
    ]);
  });

  it('answers in the language of the policy', () => {
    const promise = [line(3, 'C-1', 'promise', { 'Promised day': TODAY + 4 })];
    expect(one(promise, { ...defaultPolicy, language: 'es' })).toBe(
      'ESPERAR: prometido para el 4 dic 2026; esperar hasta el 8 dic 2026',
    );
    expect(ask('CAN_CONTACT', [row('C-1', '5001')], undefined, { ...defaultPolicy, language: 'pt' })).toEqual([
      ['OK 08:00-18:00 (diário não consultado)'],
    ]);
  });
});

describe('a formula that is given the Journal', () => {
  it('names a promise by the amount that was promised, not by what is open', () => {
    const promise = (made: number, due: number) => {
      const row = line(made, 'C-1', 'promise', { 'Promised day': TODAY + due, Amount: 500, Currency: 'EUR' });
      return one([row], undefined, 'NEXT_ACTION');
    };
    expect(promise(3, 4)).toBe('EMAIL approver: confirm in writing the promise of 500.00 EUR for 2026-12-04');
    expect(promise(20, -9)).toBe('CALL approver: promise of 500.00 EUR due 2026-11-21 broken; ask for a new day');
  });

  it('holds an account that is at the agency, opted out of all or has a live promise, and no other', () => {
    const journal = [
      line(9, 'C-1', 'at agency'),
      line(9, 'c-2 ', 'opt out'),
      line(3, 'C-3', 'promise', { 'Promised day': TODAY + 1 }),
    ];
    const rows = ['C-1', 'C-2', 'C-3', 'C-4'].map((account) => row(account, '5001'));
    expect(ask('CAN_CONTACT', rows, journal)).toEqual([
      ['HOLD: at the agency since 2026-11-21'],
      ['HOLD: opted out of every contact on 2026-11-21'],
      ['HOLD: promised for 2026-12-01; wait until 2026-12-07'],
      ['OK 08:00-18:00'],
    ]);
  });

  it('looks at it as of the day: what was written down later did not count yet', () => {
    const journal = [line(-2, 'C-1', 'at agency')];
    expect(one(journal)).toBe('OK 08:00-18:00');
    expect(ask('CAN_CONTACT', [row('C-1', '5001')], journal, undefined, TODAY + 2)).toEqual([
      ['HOLD: at the agency since 2026-12-02'],
    ]);
  });

  it('takes a disputed invoice out and no other of the account', () => {
    const journal = [line(9, 'C-1', 'dispute', { Outcome: 'pricing', Reference: '5001' })];
    expect(ask('CAN_CONTACT', [row('C-1', '5001'), row('C-1', '5002')], journal)).toEqual([
      ['HOLD: 3,200.00 EUR disputed; settle the dispute first'],
      ['OK 08:00-18:00'],
    ]);
  });

  it('counts contacts in every currency of the customer', () => {
    const calls = [1, 2, 3].map((ago) =>
      line(ago, 'C-1', 'contact', { Currency: 'USD', Channel: 'call', Outcome: 'no answer' }),
    );
    expect(one(calls)).toBe('HOLD: contacts in 7 days: 3, allowed 3 (pack B2B); wait until 2026-12-04');
  });

  it('takes a plan as kept up to the grace of its last installment, since what came in it does not know', () => {
    const plan = [-20, 3].map((due) =>
      line(30, 'C-1', 'installment', { 'Promised day': TODAY + due, Amount: 1600, Reference: 'P-7' }),
    );
    expect(one(plan)).toBe('HOLD: paying in installments (P-7), the next one on 2026-12-03; wait until 2026-12-07');
    expect(ask('CAN_CONTACT', [row('C-1', '5001')], plan, undefined, TODAY + 7)).toEqual([['OK 08:00-18:00']]);
  });

  it('reads blank cells as Excel on the desktop hands them over, which is as 0', () => {
    const journal = [line(9, 'C-1', 'at agency'), line(0, '', '', { Day: '' })];
    const zeros = journal.map((cells) => cells.map((cell) => (cell === '' ? 0 : cell)));
    expect(one(zeros)).toBe('HOLD: at the agency since 2026-11-21');
  });

  it('goes by the account: without its column it asks for it', () => {
    const answer = called('CAN_CONTACT', [[TODAY - 31, 3200]], [['Due date', 'Open amount']], undefined, TODAY, [
      JOURNAL,
    ]);
    expect(answer).toEqual([
      [{ error: 'na', message: 'Give the column of the account number as well: the Journal goes by it.' }],
    ]);
  });

  it('says what it was given when that is no Journal', () => {
    const answer = called('CAN_CONTACT', [row('C-1', '5001')], HEADINGS, undefined, TODAY, [['Rank', 'Account']]);
    expect(answer[0]![0]).toMatchObject({
      error: 'value',
      message: expect.stringMatching(/Day, Account, Kind/) as string,
    });
  });

  it('names a row that could not be read beside the account that it is about, and answers for the others', () => {
    const journal = [line(3, 'C-1', 'meditation'), line(9, 'C-2', 'at agency')];
    const [own, other, third] = ask(
      'CAN_CONTACT',
      ['C-1', 'C-2', 'C-3'].map((account) => row(account, '5001')),
      journal,
    );
    expect(own![0]).toMatch(/^OK 08:00-18:00 \(Journal row 2: “meditation” is not something that can happen/);
    expect(other).toEqual(['HOLD: at the agency since 2026-11-21']);
    expect(third).toEqual(['OK 08:00-18:00']);
  });

  it('names a row that does not say whom it is about beside every account', () => {
    expect(one([line(3, '', 'at agency')])).toBe(
      'OK 08:00-18:00 (Journal row 2: the account is missing: write its number as the ledger has it)',
    );
  });

  it('gives the same next action as without it when it says nothing of the account', () => {
    const [[without]] = ask('NEXT_ACTION', [row('C-1', '5001')]) as [[string]];
    expect(one([line(9, 'C-2', 'at agency')], undefined, 'NEXT_ACTION') + ' (journal not consulted)').toBe(without);
  });
});
