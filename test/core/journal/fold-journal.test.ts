import type { AccountJournal } from '../../../src/core/journal/account-journal';
import { disputedInvoices } from '../../../src/core/journal/disputed';
import type { JournalEvent } from '../../../src/core/journal/event';
import { foldJournal, journalOf } from '../../../src/core/journal/fold-journal';
import { day, event } from './journal-event';

const on = (today: string, ...events: readonly JournalEvent[]): AccountJournal =>
  journalOf(foldJournal(events, day(today)), 'A', 'USD');
const state = (...events: readonly JournalEvent[]): AccountJournal => on('2026-12-31', ...events);

const promise = (iso: string, due: string, more: Partial<JournalEvent> = {}): JournalEvent =>
  event(iso, 'promise', { promisedDay: day(due), ...more });
const installment = (iso: string, reference: string, due: string, amount: number): JournalEvent =>
  event(iso, 'installment', { reference, promisedDay: day(due), amount });

describe('what the Journal comes to for an account', () => {
  it('nothing, for an account that it does not name', () => {
    expect(journalOf(foldJournal([event('2026-03-01', 'pinned')], day('2026-03-02')), 'B', 'USD')).toEqual(state());
  });

  it('an account number typed in other letters is the same account', () => {
    expect(state(event('2026-03-01', 'pinned', { account: 'a' })).pinned).toBe(true);
  });

  it('what is dated later has not happened yet', () => {
    expect(on('2026-03-01', event('2026-03-02', 'pinned')).pinned).toBe(false);
    expect(on('2026-03-02', event('2026-03-02', 'pinned')).pinned).toBe(true);
  });

  it('a row without a time is read after those of its day that have one', () => {
    const events = [event('2026-03-01', 'unpinned'), event('2026-03-01', 'pinned', { second: 50_000 })];
    expect(state(...events).pinned).toBe(false);
  });

  it('what was canceled does not count, nor does the row that cancels it', () => {
    const events = [event('2026-03-01', 'pinned', { id: 'x' }), event('2026-03-01', 'canceled', { reference: 'x' })];
    expect(state(...events)).toEqual(state());
  });

  it('what is canceled later still counted before', () => {
    const events = [event('2026-03-01', 'pinned', { id: 'x' }), event('2026-03-05', 'canceled', { reference: 'x' })];
    expect(on('2026-03-04', ...events).pinned).toBe(true);
  });
});

describe('rows and currencies', () => {
  const folded = foldJournal(
    [
      promise('2026-03-01', '2026-03-10', { currency: 'EUR' }),
      promise('2026-03-02', '2026-03-11'),
      event('2026-03-03', 'contact', { currency: 'EUR', channel: 'email', outcome: 'sent' }),
      event('2026-03-04', 'opt out', { currency: 'EUR', channel: 'email' }),
    ],
    day('2026-04-01'),
  );
  const [eur, usd] = ['EUR', 'USD'].map((currency) => journalOf(folded, 'A', currency)) as [
    AccountJournal,
    AccountJournal,
  ];

  it('a promise is about the money of its currency, without one about all of the account', () => {
    expect(eur.promises.map(({ due }) => due)).toEqual([day('2026-03-10'), day('2026-03-11')]);
    expect(usd.promises.map(({ due }) => due)).toEqual([day('2026-03-11')]);
  });

  it('where the ledger states no currency, whatever the rows name is meant', () => {
    expect(journalOf(folded, 'A', 'XXX').promises).toEqual(eur.promises);
  });

  it('who opts out does so whatever currency the letter was about', () => {
    expect(usd.optedOut).toEqual([{ channel: 'email', address: '', since: day('2026-03-04') }]);
  });

  it('a contact carries out the stage of its own currency, and counts for the customer', () => {
    expect(usd.events.filter(({ kind }) => kind === 'contact')).toEqual([]);
    expect(usd.contacts).toEqual(eur.contacts);
    expect(usd.contacts).toHaveLength(1);
  });
});

describe('promises', () => {
  it('keep who made them, what for, and when they were confirmed', () => {
    const { promises } = state(
      promise('2026-03-01', '2026-03-10', { id: 'p', amount: 5000, who: 'Ana', currency: 'USD' }),
      event('2026-03-02', 'promise confirmed', { reference: 'p' }),
    );
    expect(promises).toEqual([
      {
        id: 'p',
        made: day('2026-03-01'),
        due: day('2026-03-10'),
        currency: 'USD',
        amount: 5000,
        who: 'Ana',
        confirmed: day('2026-03-02'),
        next: null,
      },
    ]);
  });

  it('a confirmation without an id is about the last one', () => {
    const { promises } = state(
      promise('2026-03-01', '2026-03-10'),
      promise('2026-03-11', '2026-03-20'),
      event('2026-03-12', 'promise confirmed'),
    );
    expect(promises.map(({ confirmed }) => confirmed)).toEqual([null, day('2026-03-12')]);
  });

  it('one that is withdrawn is none', () => {
    const made = [promise('2026-03-01', '2026-03-10', { id: 'p' }), promise('2026-03-02', '2026-03-12', { id: 'q' })];
    const left = state(...made, event('2026-03-03', 'promise withdrawn', { reference: 'p' })).promises;
    expect(left.map(({ id }) => id)).toEqual(['q']);
    expect(state(...made, event('2026-03-03', 'promise withdrawn')).promises.map(({ id }) => id)).toEqual(['p']);
  });

  it('one that another took the place of stands again when that is withdrawn', () => {
    const made = ['2026-03-01', '2026-03-02', '2026-03-05'].map((on, i) => promise(on, '2026-03-20', { id: `p${i}` }));
    const nextWithout = (...ids: string[]) =>
      state(...made, ...ids.map((id) => event('2026-03-06', 'promise withdrawn', { reference: id }))).promises.map(
        ({ next }) => next,
      );
    expect(nextWithout('p2')).toEqual([day('2026-03-02'), null]);
    expect(nextWithout('p1')).toEqual([day('2026-03-05'), null]);
    expect(nextWithout('p1', 'p2')).toEqual([null]);
    const plan = installment('2026-03-02', 'P', '2026-04-01', 100);
    const kept = state(made[0]!, plan, made[2]!, event('2026-03-06', 'promise withdrawn', { reference: 'p2' }));
    expect(kept.promises.map(({ next }) => next)).toEqual([day('2026-03-02')]);
  });

  it('know the day of the promise or plan after them', () => {
    const { promises } = state(
      promise('2026-03-01', '2026-03-10'),
      promise('2026-03-05', '2026-03-20'),
      installment('2026-03-15', 'P', '2026-04-01', 100),
      installment('2026-03-15', 'P', '2026-05-01', 100),
    );
    expect(promises.map(({ next }) => next)).toEqual([day('2026-03-05'), day('2026-03-15')]);
  });
});

describe('disputes', () => {
  const about = (iso: string, id: string, reference: string): JournalEvent =>
    event(iso, 'dispute', { id, outcome: 'pricing', reference });
  const open = (...events: readonly JournalEvent[]): readonly (readonly string[])[] =>
    state(about('2026-03-01', 'd', 'INV-1, INV-2'), about('2026-03-02', 'e', '7'), ...events).disputes.map(
      ({ invoices }) => invoices,
    );
  const settled = (reference: string): JournalEvent => event('2026-03-09', 'dispute settled', { reference });

  it('name their invoices, with commas between', () => {
    expect(open()).toEqual([['INV-1', 'INV-2'], ['7']]);
  });

  it('are settled invoice by invoice', () => {
    expect(open(settled('inv-1'))).toEqual([['INV-2'], ['7']]);
    expect(open(settled('INV-1, INV-2'))).toEqual([['7']]);
    expect(open(settled('INV-2'), settled('INV-1; 7'))).toEqual([]);
  });

  it('are settled by the id of the row that opened them', () => {
    expect(open(settled('d'))).toEqual([['7']]);
  });

  it('are all settled at once without a reference', () => {
    expect(open(settled(''))).toEqual([]);
  });

  it('one that names no invoice is about all of the account, until it is settled as a whole', () => {
    const all = event('2026-03-01', 'dispute', { id: 'd', outcome: 'quality' });
    expect(state(all, settled('INV-1')).disputes).toHaveLength(1);
    expect(state(all, settled('d')).disputes).toEqual([]);
  });

  it('take only their invoices out', () => {
    const isDisputed = disputedInvoices(state(about('2026-03-01', 'd', 'INV-1, INV-2')));
    expect(['INV-1', 'inv-2', 'INV-3', ''].map(isDisputed)).toEqual([true, true, false, false]);
    expect(disputedInvoices(state(about('2026-03-01', 'd', '')))('INV-3')).toBe(true);
    const quoted = disputedInvoices(state(about('2026-03-01', 'd', 'INV-1, "2026,17" ; 12"')));
    expect(['INV-1', '2026,17', '12"', '2026', '17'].map(quoted)).toEqual([true, true, true, false, false]);
    expect(disputedInvoices(state())('INV-1')).toBe(false);
  });
});

describe('payment plans', () => {
  const plan = [
    installment('2026-03-01', 'P', '2026-05-01', 300),
    installment('2026-03-01', 'P', '2026-04-01', 200),
    installment('2026-03-05', 'Q', '2026-04-15', 700),
  ];

  it('are made of the installments of one reference, in order of their days', () => {
    expect(state(...plan.slice(0, 2)).plan).toEqual({
      name: 'P',
      agreed: day('2026-03-01'),
      currency: null,
      installments: [
        { due: day('2026-04-01'), amount: 200 },
        { due: day('2026-05-01'), amount: 300 },
      ],
    });
  });

  it('the last one that was not ended counts', () => {
    const ended = (reference: string): JournalEvent => event('2026-03-09', 'plan ended', { reference });
    expect(state(...plan).plan?.name).toBe('Q');
    expect(state(...plan, ended('Q')).plan?.name).toBe('P');
    expect(state(...plan, ended('P')).plan?.name).toBe('Q');
    expect(state(...plan, ended('')).plan?.name).toBe('P');
    expect(state(...plan, ended(''), ended('')).plan).toBeNull();
  });
});

describe('addresses and what is not wanted', () => {
  const bounce = (reference: string): JournalEvent => event('2026-03-01', 'bounce', { channel: 'email', reference });
  const good = (reference: string): JournalEvent =>
    event('2026-03-05', 'address good', { channel: 'email', reference });
  const addresses = (...events: readonly JournalEvent[]): readonly string[] =>
    state(...events).bounced.map(({ address }) => address);

  it('an address that bounced is not used until it is good again', () => {
    expect(addresses(bounce('a@x'), bounce('b@x'))).toEqual(['a@x', 'b@x']);
    expect(addresses(bounce('A@x'), bounce('a@x'))).toEqual(['A@x']);
    expect(addresses(bounce('a@x'), bounce('b@x'), good('A@x'))).toEqual(['b@x']);
    expect(addresses(bounce('a@x'), bounce('b@x'), good(''))).toEqual([]);
  });

  it('one good address ends the bounce of the channel as a whole, and of no other address', () => {
    expect(addresses(bounce(''), bounce('b@x'), good('a@x'))).toEqual(['b@x']);
  });

  it('post that came back holds letters until an address for them is good', () => {
    const returned = event('2026-03-01', 'returned post');
    expect(state(returned).returnedPost).toBe(day('2026-03-01'));
    expect(state(event('2026-03-01', 'bounce', { channel: 'letter' })).returnedPost).toBe(day('2026-03-01'));
    expect(state(returned, good('')).returnedPost).toBe(day('2026-03-01'));
    expect(state(returned, event('2026-03-05', 'address good', { channel: 'letter' })).returnedPost).toBeNull();
    expect(
      state(returned, event('2026-03-05', 'contact', { channel: 'letter', outcome: 'reached' })).returnedPost,
    ).toBeNull();
  });

  it('who wants nothing at all, and then takes calls, still takes no email, text or letter', () => {
    const events = [event('2026-03-01', 'opt out'), event('2026-03-05', 'opt in', { channel: 'call' })];
    expect(state(...events).optedOut.map(({ channel }) => channel)).toEqual(['email', 'text', 'letter']);
    expect(state(...events, event('2026-03-06', 'opt in')).optedOut).toEqual([]);
  });

  it('one address that opts in again does not open the channel', () => {
    const events = [
      event('2026-03-01', 'opt out', { channel: 'email' }),
      event('2026-03-05', 'opt in', { channel: 'email', reference: 'a@x' }),
    ];
    expect(state(...events).optedOut).toHaveLength(1);
  });
});

describe('what is on and off', () => {
  it('credit hold, agency and pin count from the first day they were on until they are off', () => {
    const on = [
      event('2026-03-01', 'credit hold'),
      event('2026-03-02', 'credit hold'),
      event('2026-03-03', 'at agency'),
      event('2026-03-04', 'pinned'),
    ];
    expect(state(...on)).toMatchObject({ creditHold: day('2026-03-01'), atAgency: day('2026-03-03'), pinned: true });
    const off = [
      event('2026-03-05', 'credit release'),
      event('2026-03-06', 'back from agency'),
      event('2026-03-07', 'unpinned'),
    ];
    expect(state(...on, ...off)).toMatchObject({ creditHold: null, atAgency: null, pinned: false });
  });
});
