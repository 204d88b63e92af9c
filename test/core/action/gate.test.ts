import { holds } from '../../../src/core/action/gate';
import type { Asked } from '../../../src/core/action/asked';
import type { Situation } from '../../../src/core/action/situation';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { ANA, asked, gated, NO_JOURNAL, onPlan, promised, TODAY } from './gated';

/** What holds an account back, each reason in its sentence. */
const said = (account: Partial<Situation> = {}, how: Partial<Asked> = {}, policy: Policy = defaultPolicy): string[] =>
  holds(gated(account), policy, asked(how)).map(({ sentence }) => sentence);

const DUE = TODAY + 4;
const ago = (days: number) => ({ ...NO_JOURNAL, atAgency: TODAY - days });

describe('an account may be contacted', () => {
  it('when something is past due and nothing speaks against it', () => {
    expect(said()).toEqual([]);
  });

  it('about its undisputed invoices while others are disputed', () => {
    expect(said({ disputedPastDue: 80_000 })).toEqual([]);
    const ahead = { pastDue: 0, upcoming: [{ due: TODAY + 7, amount: 5_000, issued: null }] };
    expect(said({ disputedPastDue: 80_000, ...ahead })).toEqual([]);
  });
});

describe('a person who wants no contact', () => {
  const both = [
    { ...ANA, doNotContact: true },
    { ...ANA, contact: 'Rui Sá', email: 'rui@example.com' },
  ];
  const to = (address: string) => said({ contacts: both }, { address });

  it('is never written to, and leaves the others at the account there', () => {
    expect(to('ana@example.com')).toEqual(['marked do not contact']);
    expect(to('rui@example.com')).toEqual([]);
  });

  it('is not called either, whether or not a number is listed', () => {
    const [ana] = both;
    expect(said({ contacts: both }, { channel: 'call', contact: { ...ana!, phone: '' } })).toEqual([
      'marked do not contact',
    ]);
  });
});

describe('an account is held', () => {
  it.each<[string, Partial<Situation>, string]>([
    ['when nothing is open', { balance: 0, pastDue: 0 }, 'paid; nothing is open'],
    ['when we owe it', { balance: -12_000, pastDue: 0 }, 'net credit of 120.00 EUR; nothing to collect'],
    ['when the ledger says do not contact', { doNotContact: true }, 'marked do not contact'],
    ['when Contacts says so of everybody', { contacts: [{ ...ANA, doNotContact: true }] }, 'marked do not contact'],
    [
      'when all that is open is disputed',
      { pastDue: 0, disputedPastDue: 80_000 },
      '800.00 EUR disputed; settle the dispute first',
    ],
    [
      'when all that falls due is disputed',
      { pastDue: 0, balance: 80_000 },
      'all that is open is disputed, 800.00 EUR; settle the dispute first',
    ],
    ['when it is at the agency', { journal: ago(10) }, 'at the agency since 2026-11-20'],
    [
      'while a promise is live: the promised day, three days of grace, and from the next day on no more',
      { promises: [promised(DUE)] },
      'promised for 2026-12-04; wait until 2026-12-08',
    ],
    [
      'when a promised day cannot be read',
      { unreadPromise: '03/04/2026' },
      'promised for 03/04/2026; that is not one certain date, correct the cell',
    ],
    [
      'while a plan is kept',
      { plan: onPlan(DUE) },
      'paying in installments (P-7), the next one on 2026-12-04; wait until 2026-12-08',
    ],
  ])('%s', (_, account, sentence) => {
    expect(said(account)).toEqual([sentence]);
  });

  it('no more when the promise was kept or broken', () => {
    expect(said({ promises: [promised(DUE, 'broken')] })).toEqual([]);
    expect(said({ promises: [promised(DUE, 'kept')] })).toEqual([]);
  });

  it('no more by a plan of which an installment was missed', () => {
    expect(said({ plan: onPlan(DUE, { due: TODAY - 9, amount: 80_000 }) })).toEqual([]);
  });
});

describe('data', () => {
  const friday = TODAY - 3;

  it('may be two business days old: those of Thursday still do on Monday, those of Wednesday do not', () => {
    expect(said({ asOf: friday - 1 })).toEqual([]);
    expect(said({ asOf: friday - 2 })).toEqual(['data of 2026-11-25 are older than 2 business days; bring newer ones']);
  });

  it('may be as old as Policy says', () => {
    const policy = { ...defaultPolicy, rules: { ...defaultPolicy.rules, dataAge: 3 } };
    expect(said({ asOf: friday - 2 }, {}, policy)).toEqual([]);
  });

  it('that do not reach the end of a promise hold without an end: newer ones must tell', () => {
    const over = 'promised for 2026-11-25; newer data will tell whether it was paid';
    expect(said({ promises: [promised(TODAY - 5)] })).toEqual([over]);
    expect(said({ promises: [promised(TODAY - 4)] })).toEqual([over.replace('25', '26')]);
    expect(said({ plan: onPlan(TODAY - 5) })).toEqual([
      'paying in installments (P-7), the next one on 2026-11-25; newer data will tell whether it was paid',
    ]);
  });
});

describe('an automatic batch', () => {
  const batch = { automatic: true, listDay: TODAY };

  it('writes to ordinary accounts', () => {
    expect(said({}, batch)).toEqual([]);
  });

  it('leaves KEY accounts and the personal track to a person', () => {
    expect(said({}, { ...batch, class: 'KEY' })).toEqual(['KEY account: a person writes or calls']);
    expect(said({}, { ...batch, personal: true })).toEqual(['personal track: a person writes or calls']);
    expect(said({}, { class: 'KEY', personal: true })).toEqual([]);
  });

  it('needs a call list as new as the data', () => {
    expect(said({}, { ...batch, listDay: TODAY - 5 })).toEqual([
      'the call list of 2026-11-25 is older than 2 business days; score again',
    ]);
    expect(said({}, { ...batch, listDay: null })).toEqual(['there is no call list; score first']);
    expect(said({}, { listDay: null })).toEqual([]);
  });
});
