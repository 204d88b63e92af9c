import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { JOURNAL_FIELDS, JOURNAL_HEADINGS } from '../../../src/core/journal/columns';
import type { JournalEvent } from '../../../src/core/journal/event';
import { journalRows } from '../../../src/core/journal/journal-rows';
import type { ScoreAnswer } from '../../../src/core/tasks/task';
import { copyBook, visible } from '../../support/carry-out';
import { madeExport, type MadeInvoice } from '../../support/made-export';
import { day, startSession } from '../../support/workbook-session';
import { journal } from '../journal/arbitrary-event';

const TODAY = '2026-11-16';
const ACCOUNTS = ['A1', 'B2', 'C'];
/** The days of the arbitrary journal begin here; its last ones are still to come. */
const JOURNAL_BEGINS = 46_000;
const DAYS_BACK = 30;

const invoices: fc.Arbitrary<readonly MadeInvoice[]> = fc
  .array(
    fc.record({
      account: fc.constantFrom(...ACCOUNTS),
      due: fc.constantFrom('2026-08-01', '2026-10-20', '2026-11-09', '2026-11-15', '2026-11-16', '2026-11-25'),
      open: fc.integer({ min: -50_000, max: 900_000 }).map((cents) => (cents === 0 ? 1 : cents / 100)),
      currency: fc.constantFrom('USD', 'USD', 'EUR'),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((list) => [
    { account: 'A1', due: '2026-10-01', open: 400, currency: 'USD', invoice: 'INV-0' },
    ...list.map((item, i) => ({ ...item, invoice: `INV-${i + 1}` })),
  ]);

/** Of the accounts of the ledger, around its day. */
const events: fc.Arbitrary<readonly JournalEvent[]> = fc
  .tuple(journal, fc.array(fc.constantFrom(...ACCOUNTS), { minLength: 30, maxLength: 30 }))
  .map(([drawn, accounts]) => {
    const moved = (on: number): number => on - JOURNAL_BEGINS + day(TODAY) - DAYS_BACK;
    return drawn.map((event, i) => ({
      ...event,
      account: accounts[i]!,
      day: moved(event.day),
      forDay: event.forDay === null ? null : moved(event.forDay),
      promisedDay: event.promisedDay === null ? null : moved(event.promisedDay),
    }));
  });

const HEADINGS: readonly Cell[] = JOURNAL_FIELDS.map((field) => JOURNAL_HEADINGS[field]);

const CONTACTS: readonly (readonly Cell[])[] = [
  ['A1', 'Ana', 'clerk', 'ana@a1.example', '+1 555 0100'],
  ['A1', 'Rui', 'approver', 'rui@a1.example', null],
  ['B2', 'Eva', 'cfo', null, '+1 555 0101'],
];
const WRITTEN_TO: typeof CONTACTS = ACCOUNTS.map((account) => [account, 'Ana', 'clerk', `ap@${account}.example`, null]);
const LETTERHEAD = { creditor: 'Harbor Supply Inc.', paymentMethods: 'First Harbor Bank, 123-456' };
/** Whoever owes most is called, and everybody else gets letters. */
const CALLED = ['USD', 'EUR'].flatMap((currency) =>
  Array.from({ length: 20 }, (_, i): MadeInvoice => ({
    ...{ account: `KEY${i}`, invoice: `k${i} ${currency}`, due: '2026-08-01', open: 900_000, currency },
  })),
);
const CONTACT_HEADINGS: readonly Cell[] = ['Account', 'Contact', 'Role', 'Email', 'Phone'];

/** Columns that describe the customer, filled in row by row as exports have them. */
const FACT_HEADINGS: readonly Cell[] = ['Do not contact', 'Promised date', 'Region', 'Credit limit', 'Phone'];
const facts: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  fc.constantFrom<Cell>(null, null, null, 'no', 'yes'),
  fc.constantFrom<Cell>(null, null, day('2026-11-01'), day('2026-11-25'), 'soon'),
  fc.constantFrom<Cell>(null, 'Spain', 'Portugal'),
  fc.constantFrom<Cell>(null, 500, 90_000),
  fc.constantFrom<Cell>(null, '+1 555 0200', '+1 555 0201'),
);

function workbook(
  list: readonly MadeInvoice[],
  rows: readonly (readonly Cell[])[],
  contacts: readonly (readonly Cell[])[] = CONTACTS,
  described: readonly (readonly Cell[])[] = [],
) {
  const [headings, ...body] = madeExport(list).map((row, i) => {
    return described.length === 0 ? row : [...row, ...(i === 0 ? FACT_HEADINGS : described[i - 1]!)];
  });
  return startSession(
    { Aging: [headings!, ...body], Journal: [HEADINGS, ...rows], Contacts: [CONTACT_HEADINGS, ...contacts] },
    TODAY,
  );
}

/** What there is to do, and why. */
const work = ({ ranked }: ScoreAnswer) =>
  ranked.map(({ key, rank, personal, action, card }) => ({
    ...{ key, rank, personal, line: action.sentence, holds: action.holds.map(({ code }) => code) },
    promises: card.promises.map(({ standing }) => standing.is),
  }));

describe('laws of the day’s work, whatever the ledger and whatever the Journal says', () => {
  it('running twice is running once: not a cell of the workbook is different', () => {
    fc.assert(
      fc.property(invoices, events, (list, told) => {
        const session = workbook(list, journalRows(told, 'USD'));
        const first = session.score();
        expect(first.refused).toBeNull();
        const once = visible(copyBook(session.book));
        expect(work(session.score())).toEqual(work(first));
        expect(visible(session.book)).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it('the order in which rows stand on any sheet does not matter', () => {
    fc.assert(
      fc.property(invoices, events, (list, told) => {
        const rows = journalRows(told, 'USD');
        const turned = workbook([...list].reverse(), [...rows].reverse(), [CONTACTS[0]!, CONTACTS[2]!, CONTACTS[1]!]);
        expect(work(turned.score())).toEqual(work(workbook(list, rows).score()));
      }),
      { numRuns: 40 },
    );
  });

  it('nor does it where the rows of one account say different things of it', () => {
    fc.assert(
      fc.property(invoices, fc.array(facts, { minLength: 10, maxLength: 10 }), (list, drawn) => {
        const described = drawn.slice(0, list.length);
        const asRead = workbook(list, [], [], described).score();
        const turned = workbook([...list].reverse(), [], [], [...described].reverse()).score();
        expect(asRead.refused).toBeNull();
        expect(work(turned)).toEqual(work(asRead));
      }),
      { numRuns: 40 },
    );
  });

  it('nobody is asked for more than they owe in all, nor for less than nothing', () => {
    fc.assert(
      fc.property(invoices, (list) => {
        for (const { balance, card, action } of workbook(list, []).score().ranked) {
          expect(card.asked).toBeGreaterThanOrEqual(0);
          expect(card.asked).toBeLessThanOrEqual(Math.max(0, balance));
          if (action.hold) continue;
          const said = Number(String(action.parts['amount']).replace(/[^\d]/g, ''));
          if (action.channel) expect(said).toBeLessThanOrEqual(balance);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('pane and letter say one amount, past due less credits and disputes, whatever those are', () => {
    let written = 0;
    fc.assert(
      fc.property(invoices, fc.subarray(['INV-1', 'INV-2', 'INV-3']), (list, disputed) => {
        const session = workbook([...list, ...CALLED], [], WRITTEN_TO);
        const chosen = list.filter(({ invoice }) => disputed.includes(invoice));
        session.score();
        session.log(
          ...chosen.map(({ account, currency = 'USD', invoice: reference }) => {
            return { account, currency, reference, kind: 'dispute' as const, outcome: 'pricing' };
          }),
        );
        const { ranked } = session.score();
        for (const { pastDue, card } of ranked) {
          const credits = Math.max(0, -card.aging.credits);
          expect(card.asked).toBe(Math.max(0, pastDue - card.disputed - credits));
        }
        const { letters } = session.letters({ letterhead: LETTERHEAD });
        written += letters.length;
        for (const { letter } of letters) {
          const { action, card, balance } = ranked.find(({ key }) => key === `${letter.account} ${letter.currency}`)!;
          expect(letter.amount).toBe(action.parts['amount']);
          expect(letter.amount).toBeGreaterThan(0);
          expect(letter.amount).toBeLessThanOrEqual(balance);
          if (Number(action.parts['days']) > 0) expect(letter.amount).toBe(card.asked);
        }
      }),
      { numRuns: 40 },
    );
    expect(written).toBeGreaterThan(20);
  });

  it('what is held is not asked for, and nobody is asked who is not a contact of the account', () => {
    fc.assert(
      fc.property(invoices, events, (list, told) => {
        for (const { account, action } of workbook(list, journalRows(told, 'USD')).score().ranked) {
          if (action.hold)
            expect(['hold', 'confirm-promise', 'credit-release', 'apply-credits', 'escalate-post']).toContain(
              action.code,
            );
          if (action.contact)
            expect(CONTACTS).toContainEqual(expect.arrayContaining([account, action.contact.contact]));
        }
      }),
      { numRuns: 40 },
    );
  });
});
