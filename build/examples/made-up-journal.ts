import { JOURNAL_FIELDS, JOURNAL_HEADINGS, type JournalField } from '../../src/core/journal/columns';
import type { FileSheet, FileStyle } from '../../src/files/file-book';
import { DATE, MONEY, tableSheet } from './layouts';
import { AS_OF, type Item } from './made-up-book';

/** A row of the Journal; amounts in cents. */
type Event = Readonly<Partial<Record<JournalField, string | number>>> & {
  readonly day: number;
  readonly account: string;
};

const STYLES: Readonly<Partial<Record<JournalField, FileStyle>>> = { day: DATE, promisedDay: DATE, amount: MONEY };
const WIDTHS: Readonly<Partial<Record<JournalField, number>>> = {
  who: 20,
  kind: 18,
  outcome: 14,
  reference: 34,
  note: 44,
};

/** What the team wrote down in the two weeks before: what was promised, disputed and asked for, and by whom. */
export function journalSheet(items: readonly Item[]): FileSheet {
  const columns = JOURNAL_FIELDS.map((field) => ({
    heading: JOURNAL_HEADINGS[field],
    width: WIDTHS[field] ?? 14,
    ...(STYLES[field] && { style: STYLES[field] }),
    value: (event: Event) => {
      const cell = field === 'who' ? 'Accounts receivable' : event[field];
      return typeof cell === 'number' && field === 'amount' ? cell / 100 : (cell ?? null);
    },
  }));
  return tableSheet('Journal', columns, eventsOf(items));
}

function eventsOf(items: readonly Item[]): readonly Event[] {
  const owed = (account: string, day: number): number =>
    items
      .filter(({ customer, due, open }) => customer.account === account && due < day && open > 0)
      .reduce((sum, { open }) => sum + open, 0);
  const reached = (account: string, ago: number, note: string): Event => ({
    day: AS_OF - ago,
    account,
    kind: 'contact',
    channel: 'call',
    outcome: 'reached',
    note,
  });
  const promise = (account: string, currency: string, ago: number, ahead: number): Event => ({
    day: AS_OF - ago,
    account,
    currency,
    kind: 'promise',
    promisedDay: AS_OF + ahead,
    amount: owed(account, AS_OF - ago),
  });
  const third = (number: number): Event => ({
    day: AS_OF - 10,
    account: 'C01549',
    currency: 'EUR',
    kind: 'installment',
    promisedDay: AS_OF + 4 + 28 * number,
    amount: Math.round(owed('C01549', AS_OF) / 3),
    reference: 'three payments',
  });
  return [
    { day: AS_OF - 14, account: 'C01142', kind: 'at agency', note: 'Handed over with all papers' },
    reached('C01549', 10, 'Agreed on three payments'),
    ...[0, 1, 2].map(third),
    { day: AS_OF - 9, account: 'C01582', kind: 'opt out', note: 'Asked us to stop writing and calling' },
    reached('C01153', 9, 'Payment run next week'),
    promise('C01153', 'USD', 9, 5),
    { day: AS_OF - 8, account: 'C01153', currency: 'USD', kind: 'promise confirmed', note: 'Confirmed by post' },
    reached('C01408', 7, 'Said the transfer goes out on Monday'),
    promise('C01408', 'USD', 7, -4),
    {
      day: AS_OF - 3,
      account: 'C01101',
      currency: 'EUR',
      kind: 'dispute',
      outcome: 'entity',
      note: 'Says that another company of theirs ordered it',
    },
    {
      day: AS_OF - 2,
      account: 'C01390',
      kind: 'bounce',
      channel: 'email',
      reference: 'payables@pine-components.example',
      note: 'Mailbox unknown',
    },
    {
      day: AS_OF - 2,
      account: 'C01105',
      kind: 'contact',
      channel: 'email',
      outcome: 'sent',
      note: 'Copies of both invoices',
    },
    reached('C01556', 1, 'Approved, waiting for the next payment run'),
    promise('C01556', 'EUR', 1, 7),
  ];
}
