import type { JournalEvent } from '../../../src/core/journal/event';
import type { Contact } from '../../../src/core/policy/contact';
import { planStanding } from '../../../src/core/journal/plan-standing';
import type { PromiseStanding } from '../../../src/core/journal/promise-standing';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { AccountCard } from '../../../src/core/tasks/book/account-card';
import { agingBars } from '../../../src/sidebar/lines/aging-picture';
import { contactLines } from '../../../src/sidebar/lines/contact-line';
import { disputeLines } from '../../../src/sidebar/lines/dispute-lines';
import { lastContact, timeline } from '../../../src/sidebar/lines/event-line';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { historyLines } from '../../../src/sidebar/lines/history-lines';
import { markGroups } from '../../../src/sidebar/lines/mark-groups';
import { markLines } from '../../../src/sidebar/lines/mark-lines';
import { planLines } from '../../../src/sidebar/lines/plan-lines';
import { keptLine, promiseLines } from '../../../src/sidebar/lines/promise-lines';
import { warningLines } from '../../../src/sidebar/lines/warning-lines';
import { marksFor } from '../../../src/sidebar/log/request';
import { catalogs } from '../../../src/sidebar/words/language';
import { emptyCard, emptyEvent } from '../listed';

const words = catalogs.en;
const formats = formatsFor('en-US', words);
const OCT_30 = 46325;
const nobody = { me: '', today: 0 };

describe('the aging picture', () => {
  const aging = { ...emptyCard.aging, current: 20000, days31to60: 80000, credits: -5000 };
  const bars = agingBars(aging, 'USD', words, formats);

  it('has a bar for each bucket with something in it, against the largest, and none for credits', () =>
    expect(bars.map(({ name, amount, share, late }) => [name, amount, share, late])).toEqual([
      ['Not due', '200.00', 0.25, false],
      ['31 to 60', '800.00', 1, true],
      ['Credits', '-50.00', 0, false],
    ]));
});

describe('how an account pays', () => {
  it('says how often late, by how much on average, and its habit', () =>
    expect(historyLines({ paid: 12, lateRatio: 0.75, averageDaysLate: 9.6, habit: -1 }, words, formats)).toEqual([
      ['Invoices paid', '12'],
      ['Paid late', '75%'],
      ['On average', '10 days after due'],
      ['Usually', '1 day before due'],
    ]));

  it('says nothing where no payment is known', () => expect(historyLines(null, words, formats)).toEqual([]));
});

describe('promises', () => {
  const promise = {
    id: 'p1',
    made: OCT_30 - 10,
    due: OCT_30,
    currency: 'USD',
    amount: 100000,
    who: 'Ana',
    confirmed: null,
    next: null,
  };
  const open = { is: 'open', paid: 0, amount: 100000, graceEnds: OCT_30 + 3, paidLater: false } as const;
  const broken = { ...open, is: 'broken', paid: 25000 } as const;
  const lines = (standing: PromiseStanding, of = {}) =>
    promiseLines([{ promise: { ...promise, ...of }, standing }], 'USD', words, formats)[0];

  it('say what became of them, and what was paid towards them', () =>
    expect(lines(broken)).toMatchObject({
      text: '1,000.00 USD by Oct 30, 2026',
      standing: 'Broken',
      details: '250.00 USD paid · made Oct 20, 2026 · Ana',
      mayWithdraw: false,
    }));

  it('without an amount are about all that was past due', () =>
    expect(lines(open, { amount: null })?.text).toBe('All that was past due, by Oct 30, 2026'));

  it('can be confirmed once, and withdrawn while they are open', () => {
    expect(lines(open)).toMatchObject({ mayConfirm: true, mayWithdraw: true });
    expect(lines(open, { confirmed: OCT_30 - 9 })).toMatchObject({ mayConfirm: false, mayWithdraw: true });
  });

  it('of a column of the sheet are changed there and not here', () =>
    expect(lines(open, { id: '' })).toMatchObject({ mayConfirm: false, mayWithdraw: false }));

  it('stand latest first', () => {
    const two = [
      { promise: { ...promise, id: 'first' }, standing: broken },
      { promise: { ...promise, id: 'second' }, standing: open },
    ];
    expect(promiseLines(two, 'USD', words, formats).map(({ id }) => id)).toEqual(['second', 'first']);
  });

  it('are counted by number and by value once one has ended', () => {
    expect(keptLine({ byCount: 0.5, byValue: 0.62, ended: 2 }, words, formats)).toBe(
      '50% of those that ended were kept, 62% of their value.',
    );
    expect(keptLine({ byCount: 0, byValue: 0, ended: 0 }, words, formats)).toBe('');
  });
});

it('an amount of the Journal without a currency stands alone: it need not be in that of the account', () => {
  const promised = { ...emptyEvent, kind: 'promise', promisedDay: OCT_30, amount: 50000 } as const;
  const [line] = timeline({ events: [promised], payments: [] }, words, formats, nobody);
  expect(line?.title).toBe('Promised: 500.00 by Oct 30, 2026');
});

describe('a payment plan', () => {
  const installments = [1, 2, 3].map((n) => ({ due: OCT_30 + n * 7, amount: 10000 }));
  const plan = { name: 'Plan A', agreed: OCT_30, currency: 'USD', installments };
  const policy = { ...defaultPolicy, baseCurrency: 'USD' };
  /** Paid so many days after it was agreed, each time one installment; `days`: the as-of day, so counted as well. */
  const standings = (days: number, ...paidAfter: readonly number[]) => {
    const payments = paidAfter.map((after) => ({
      account: 'A',
      currency: 'USD',
      invoice: '',
      day: OCT_30 + after,
      since: OCT_30 + after,
      amount: 10000,
      inferred: false,
    }));
    const standing = planStanding(plan, { currency: 'USD', payments }, policy, OCT_30 + days);
    return planLines({ plan, ...standing }, words, formats).installments.map(({ is }) => is);
  };

  it('says which installments are paid and which is next', () =>
    expect(standings(8, 6)).toEqual(['paid', 'next', null]));

  it('says which one was missed, and calls none after it paid or next', () =>
    expect(standings(18, 6)).toEqual(['paid', 'missed', null]));

  it('says of each one that was missed that it was', () =>
    expect(standings(25)).toEqual(['missed', 'missed', 'missed']));

  it('calls paid what was paid too late, and nothing that nobody paid', () =>
    expect(standings(13, 12)).toEqual(['paid', null, null]));

  it('is paid when all that was agreed came in', () =>
    expect(standings(21, 6, 13, 20)).toEqual(['paid', 'paid', 'paid']));
});

it('a dispute says its reason, its invoices, its amount and since when', () => {
  const dispute = { id: '', code: 'shortage', since: OCT_30, currency: 'USD', invoices: ['I-1', 'I-2'], amount: 5000 };
  const card = { disputes: [dispute as AccountCard['disputes'][number]], disputedInLedger: [] };
  expect(disputeLines(card, 'USD', words, formats)).toEqual([
    { title: 'Short shipment', details: 'I-1, I-2 · 50.00 USD · since Oct 30, 2026', reference: 'I-1, I-2' },
  ]);
});

it('what a column of the ledger marks stands behind the disputes of the Journal, and cannot be settled here', () => {
  const marked = (invoice: string) => ({ invoice, due: OCT_30, amount: 5000, disputed: true });
  const lines = (invoices: readonly string[], of = words) =>
    disputeLines({ disputes: [], disputedInLedger: invoices.map(marked) }, 'USD', of, formats);
  expect(lines(['I-3', 'I-4'])).toEqual([
    { title: 'Marked in the ledger', details: 'I-3, I-4 · 100.00 USD', reference: null },
  ]);
  expect(lines([''], catalogs.es)).toEqual([{ title: 'Marcada en la hoja', details: '50.00 USD', reference: null }]);
  expect(lines([])).toEqual([]);
});

describe('what happened', () => {
  it('knows the letters on paper, which the post may bring back', () => {
    const sent = { ...call, channel: 'letter', outcome: 'sent' } as const;
    const onPaper = (event: JournalEvent) =>
      timeline({ events: [event], payments: [] }, words, formats, nobody)[0]?.onPaper;
    expect(onPaper(sent)).toBe(true);
    expect(
      [
        { ...sent, channel: 'email' as const },
        { ...sent, outcome: 'reached' },
      ].map(onPaper),
    ).toEqual([false, false]);
  });

  const payment = {
    account: 'C1',
    currency: 'USD',
    invoice: 'I-9',
    day: OCT_30,
    since: OCT_30 - 2,
    amount: 9900,
    inferred: true,
  };
  const call = { ...emptyEvent, id: 'c', kind: 'contact', channel: 'call', outcome: 'no answer', day: OCT_30 } as const;
  const promised = {
    ...emptyEvent,
    id: 'p',
    kind: 'promise',
    promisedDay: OCT_30 + 5,
    amount: 50000,
    currency: 'USD',
  } as const;

  it('is told latest first, money and words together', () =>
    expect(
      timeline({ events: [call, promised], payments: [payment] }, words, formats, nobody).map(
        ({ title, day }) => `${day} ${title}`,
      ),
    ).toEqual([
      'Oct 30, 2026 Paid 99.00 USD of I-9',
      'Oct 30, 2026 Called: no answer',
      'Oct 25, 2026 Promised: 500.00 USD by Nov 4, 2026',
    ]));

  it('says of whoever was reached that they were spoken to on the phone, and that they answered in writing', () => {
    const reached = (channel: 'call' | 'email') => ({ ...call, channel, outcome: 'reached' }) as const;
    const titles = (of: typeof words, by: 'call' | 'email') =>
      timeline({ events: [reached(by)], payments: [] }, of, formats, nobody).map(({ title }) => title);
    expect([titles(words, 'call'), titles(words, 'email')]).toEqual([['Called: spoken to'], ['Email: answered']]);
    expect(titles(catalogs.es, 'email')).toEqual(['Correo: respondió']);
  });

  it('says why a contact was held, and leaves out stages that nobody came to', () => {
    const held = { ...emptyEvent, kind: 'hold', stage: 'One week late' } as const;
    const of = (codes: readonly string[], language: typeof words) =>
      timeline(
        {
          events: [...codes.map((outcome) => ({ ...held, outcome })), { ...held, kind: 'superseded' }],
          payments: [],
        },
        language,
        formats,
        nobody,
      ).map(({ title }) => title);
    expect(of(['email-cap', 'paid'], words)).toEqual(['Held: Emailed lately', 'Held: Nothing open any more']);
    expect(of(['disputed'], catalogs.pt)).toEqual(['Retido: Em disputa']);
  });

  it('says of an inferred payment that nobody booked it', () =>
    expect(timeline({ events: [], payments: [payment] }, words, formats, nobody)[0]?.details).toEqual([
      'seen from one export to the next',
    ]));

  it('does not show ids of other rows', () => {
    const confirmed = { ...emptyEvent, kind: 'promise confirmed', reference: 'x7f3' } as const;
    expect(timeline({ events: [confirmed], payments: [] }, words, formats, nobody)[0]?.details).toEqual(['Ana']);
  });

  it('lets a person take back what they logged today, and nothing else', () => {
    const mine = (me: string, today: number, event: typeof emptyEvent) =>
      timeline({ events: [event], payments: [] }, words, formats, { me, today })[0]?.mayTakeBack;
    expect(mine('Ana', OCT_30, call)).toBe('c');
    expect(mine('Bruno', OCT_30, call)).toBe('');
    expect(mine('Ana', OCT_30 + 1, call)).toBe('');
    expect(mine('Ana', OCT_30, { ...call, kind: 'canceled' })).toBe('');
  });

  it('ends for the card with the latest contact', () => {
    expect(lastContact({ events: [promised, call] }, words, formats)).toBe('Called: no answer · Oct 30, 2026');
    expect(lastContact({ events: [promised] }, words, formats)).toBeNull();
  });
});

describe('contacts', () => {
  const contact: Contact = {
    account: 'C1',
    contact: 'Marta Quill',
    role: 'approver',
    title: 'AP manager',
    email: 'marta@example.com',
    phone: '+1 (555) 010-1234',
    channel: 'call',
    language: 'es',
    region: '',
    doNotContact: false,
    row: 2,
  };
  const lines = (given: Partial<Contact>, marks = emptyCard.marks, holds: AccountCard['holds'] = []) =>
    contactLines({ contacts: [{ ...contact, ...given }], marks, holds }, null, words, formats)[0];

  it('show who they are, and lead to the phone and to a letter', () =>
    expect(lines({})).toEqual({
      name: 'Marta Quill',
      about: 'AP manager · prefers calls · Español',
      warning: '',
      addresses: [
        { text: '+1 (555) 010-1234', link: 'tel:+15550101234', warning: '' },
        { text: 'marta@example.com', link: 'mailto:marta@example.com', warning: '' },
      ],
    }));

  it('are called what Contacts calls them where it has no name', () =>
    expect(lines({ contact: '' })).toMatchObject({ name: 'AP manager', about: 'prefers calls · Español' }));

  it('lead nowhere when nobody may contact them', () =>
    expect(lines({ doNotContact: true })?.addresses.map(({ link }) => link)).toEqual([null, null]));

  it.each(['do-not-contact', 'at-agency'] as const)('lead nowhere while the account is held: %s', (code) =>
    expect(
      lines({}, emptyCard.marks, [{ code, parts: {}, sentence: '', until: null }])?.addresses.map(({ link }) => link),
    ).toEqual([null, null]),
  );

  it('lead by no channel that is not wanted', () => {
    const links = (channel: 'call' | null) =>
      lines({}, { ...emptyCard.marks, optedOut: [{ channel, address: '', since: OCT_30 }] })?.addresses.map(
        ({ link }) => link,
      );
    expect(links('call')).toEqual([null, 'mailto:marta@example.com']);
    expect(links(null)).toEqual([null, null]);
  });

  it('begin with whom the next action asks', () => {
    const two = [contact, { ...contact, contact: 'Ruth Amsel', row: 3 }];
    expect(
      contactLines({ ...emptyCard, contacts: two }, two[1] ?? null, words, formats).map(({ name }) => name),
    ).toEqual(['Ruth Amsel', 'Marta Quill']);
  });

  it('do not lead to an address that mail came back from', () => {
    const bounced = [{ channel: 'email', address: 'marta@example.com', since: OCT_30 }] as const;
    expect(lines({}, { ...emptyCard.marks, bounced })?.addresses[1]).toEqual({
      text: 'marta@example.com',
      link: null,
      warning: 'came back on Oct 30, 2026',
    });
  });

  it.each([
    'marta@example.com?cc=boss@example.com',
    'marta@example.com,other@example.com',
    'marta@example.com&subject=x',
    'javascript:alert(1)',
    'marta at example',
  ])('an address cannot add a recipient or anything else: %s', (email) =>
    expect(lines({ email })?.addresses[1]?.link).toBeNull(),
  );

  it.each(['ask reception', '+1 call me 555', 'n/a'])('what is no number is not dialed: %s', (phone) =>
    expect(lines({ phone })?.addresses[0]?.link).toBeNull(),
  );

  it('who may be contacted stands before who may not', () => {
    const two = [{ ...contact, contact: 'No', doNotContact: true }, contact];
    expect(contactLines({ ...emptyCard, contacts: two }, null, words, formats).map(({ name }) => name)).toEqual([
      'Marta Quill',
      'No',
    ]);
  });
});

describe('marks', () => {
  const card: AccountCard = {
    ...emptyCard,
    marks: {
      pinned: true,
      atAgency: OCT_30,
      returnedPost: null,
      bounced: [{ channel: 'email', address: 'old@example.com', since: OCT_30 }],
      optedOut: [{ channel: 'text', address: '', since: OCT_30 }],
    },
  };

  it('are told with their day', () =>
    expect(markLines(card, words, formats)).toEqual([
      'At the agency since Oct 30, 2026',
      'Came back on Oct 30, 2026: old@example.com',
      'Wants no texts, since Oct 30, 2026',
    ]));

  it('are offered to be put on where they are not, and to be taken off where they are', () =>
    expect(
      markGroups(marksFor(card), words).map(({ title, lines }) => [title, ...lines.map(({ text }) => text)]),
    ).toEqual([
      ['', 'Put on credit hold', 'Back from agency', 'Unpin'],
      ['Good again', 'old@example.com'],
      ['Came back', 'Post'],
      ['Wants again', 'Texts'],
      ['Wants no', 'Email', 'Calls', 'Letters', 'Contact at all'],
    ]));

  it('who wants no contact at all can only want it again', () => {
    const none = {
      ...emptyCard,
      marks: { ...emptyCard.marks, optedOut: [{ channel: null, address: '', since: OCT_30 }] },
    } as const;
    const titles = markGroups(marksFor(none), words).map(({ title }) => title);
    expect([titles.includes('Wants again'), titles.includes('Wants no')]).toEqual([true, false]);
  });
});

it('early warnings say their figures in the currency of the account', () =>
  expect(
    warningLines(
      [
        { code: 'slowing', before: 4.2, now: 17.4 },
        { code: 'large-purchase', invoice: 'I-7', amount: 500000, usual: 12000 },
        { code: 'habit-broken', habit: 12, days: 40 },
      ],
      'USD',
      words,
      formats,
    ),
  ).toEqual([
    'Paying more slowly: lately 17 days late, 4 before.',
    'Invoice I-7 of 5,000.00 USD is far above the usual 120.00 USD.',
    '40 days late, when it usually pays after 12.',
  ]));
