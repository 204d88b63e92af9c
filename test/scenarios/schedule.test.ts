import { morning, NOBODY_TOLD, type Told } from '../../src/core/tasks/morning/morning';
import { newSheet, snapshotOf } from '../support/carry-out';
import { madeExport, type MadeInvoice } from '../support/made-export';
import { PLACE } from '../support/made-outbox';
import { inDoubt, late, monday } from '../support/monday-letters';
import { addressAll, senderOf, setPolicy } from '../support/sending-session';
import { day, startSession, type Session } from '../support/workbook-session';

const MARTA = 'marta@harbor.example';
const BOOK = { name: 'Receivables <US>', link: 'https://docs.example/d/1?a=1&b=2' };
const LETTERHEAD = { creditor: 'Harbor Supply Inc.', paymentMethods: 'First Harbor Bank, 123-456' };

/** A spreadsheet that comes round every hour; what was told is remembered from one time to the next. */
interface Scheduled {
  readonly session: Session;
  told: Told;
  /** Subjects of the mails that go out at an hour of a day. */
  at(date: string, hour?: number): readonly string[];
  mails(date: string, hour?: number): ReturnType<typeof run>['mails'];
}

const run = (session: Session, told: Told, date: string, hour: number) => {
  session.today = day(date);
  const around = { place: session.around.place ?? PLACE, now: { day: session.today, minute: hour * 60 } };
  const input = { sheet: 'Aging', who: MARTA, told, book: BOOK };
  return morning.run(snapshotOf(session.book, morning.reads(input), around), input).answer;
};

function scheduled(policy: Readonly<Record<string, string>>, owner = 'ana@harbor.example'): Scheduled {
  const small = { account: 'NW', name: 'North <West>', invoice: '1', due: '2026-11-03', open: 100 };
  const large = Array.from({ length: 20 }, (_, i) => ({
    account: `KEY${i}`,
    invoice: `k${i}`,
    due: '2026-10-01',
    open: 90_000 + i,
  }));
  const session = startSession({ Aging: madeExport([small, ...large], { Owner: owner }) }, '2026-11-17');
  session.around = { place: 'https://files.example/book' };
  session.score({ asOf: day('2026-11-17') });
  addressAll(session);
  session.letters({ letterhead: LETTERHEAD });
  for (const [label, value] of Object.entries(policy)) setPolicy(session, label, value);
  const self: Scheduled = {
    session,
    told: NOBODY_TOLD,
    mails: (date, hour = 8) => {
      const { mails } = run(session, self.told, date, hour);
      self.told = mails[mails.length - 1]?.told ?? self.told;
      return mails;
    },
    at: (date, hour) => self.mails(date, hour).map(({ mail }) => `${mail.to}: ${mail.subject}`),
  };
  return self;
}

const LARGE = ['BIG', 'GREAT', 'HUGE'].map((account) => late(account, 500_000));

/** What the analyst is told of the letters of a Monday, at ten. */
function analystMail(session: Session, policy: Readonly<Record<string, string>> = {}): string {
  for (const [label, value] of Object.entries({ Schedule: 'daily', ...policy })) setPolicy(session, label, value);
  return run(session, NOBODY_TOLD, '2026-11-16', 10).mails[0]!.mail.text;
}

const WAITING = `${MARTA}: Letters waiting: 1 · ${BOOK.name}`;
const ACCOUNTS = `ana@harbor.example: Your accounts today: 20 · ${BOOK.name}`;

describe('a schedule', () => {
  it('that is off does nothing, also where something comes round', () => {
    expect(scheduled({}).at('2026-11-17')).toEqual([]);
  });

  it('each working day tells once who waits for a letter, however often it comes round', () => {
    const book = scheduled({ Schedule: 'daily' });
    expect(book.at('2026-11-17', 6)).toEqual([]);
    expect(book.at('2026-11-17', 7)).toEqual([WAITING]);
    expect(book.at('2026-11-17', 8)).toEqual([]);
    expect(book.at('2026-11-17', 17)).toEqual([]);
    expect(book.at('2026-11-18')).toEqual([WAITING]);
    expect(book.at('2026-11-21')).toEqual([]);
    expect(book.at('2026-11-22')).toEqual([]);
  });

  it('each week tells on its first working day, or on the next one that comes round', () => {
    const book = scheduled({ Schedule: 'weekly' });
    expect(book.at('2026-11-17')).toEqual([WAITING]);
    expect(book.at('2026-11-20')).toEqual([]);
    expect(book.at('2026-11-23')).toHaveLength(1);
    expect(book.at('2026-11-24')).toEqual([]);
  });

  it('tells of rows of the Journal that cannot be read', () => {
    const book = scheduled({ Schedule: 'daily' });
    book.session.log({ account: 'NW', kind: 'note', note: 'here' });
    const { cells } = book.session.book.sheets['Journal']!;
    cells.push(
      cells[0]!.map((heading) => ({ Day: '2026-11-16', Account: 'NW', Kind: 'promise' })[String(heading)] ?? null),
    );
    const [mail] = book.mails('2026-11-17');
    expect(mail!.mail.text).toContain('Rows of the Journal that cannot be read');
    expect(mail!.mail.text).toMatch(/- Journal row 3: .*one certain day to pay by/);
    expect(mail!.mail.subject).toBe(`Letters waiting: 0 · ${BOOK.name}`);
  });

  it('writes nothing into the workbook and approves nothing', () => {
    const { session } = scheduled({ Schedule: 'daily', 'Digest to owners': 'yes', 'Send without a person': 'yes' });
    const input = { sheet: 'Aging', who: MARTA, told: NOBODY_TOLD, book: BOOK };
    const now = { day: session.today, minute: 480 };
    expect(morning.run(snapshotOf(session.book, morning.reads(input), { now }), input).plan.edits).toEqual([]);
  });

  it('prepares and sends nothing by an old sheet: it says which was scored since, once a day, until that one is scored again', () => {
    const book = scheduled({ Schedule: 'daily', 'Send without a person': 'yes' });
    const { session } = book;
    session.book.sheets['Later'] = newSheet(session.book.sheets['Aging']!.cells);
    session.score({ sheet: 'Later', asOf: day('2026-11-17') });
    const [mail] = book.mails('2026-11-17');
    expect(mail!.mail.text).toContain('goes by the sheet "Aging", and "Later" was scored since');
    expect(run(session, book.told, '2026-11-17', 10)).toMatchObject({ mails: [], sends: null });
    session.score({ asOf: day('2026-11-17') });
    expect(run(session, book.told, '2026-11-17', 10)).toMatchObject({ refused: null, sends: 'letters' });
  });

  it('says of which workbook each mail is, with a link to it', () => {
    const mails = scheduled({ Schedule: 'daily', 'Digest to owners': 'yes' }).mails('2026-11-17');
    expect(mails).toHaveLength(2);
    for (const { mail } of mails) {
      expect(mail.subject).toMatch(/ · Receivables <US>$/);
      expect(mail.text).toMatch(`${BOOK.name}: ${BOOK.link}\n\n`);
      expect(mail.html).toContain('<a href="https://docs.example/d/1?a=1&amp;b=2">Receivables &lt;US&gt;</a>');
    }
  });

  it('names who gets a letter and who gets none and why, and no cell becomes markup', () => {
    const [{ mail }] = scheduled({ Schedule: 'daily' }).mails('2026-11-17') as [
      ReturnType<typeof run>['mails'][number],
    ];
    expect(mail.text).toContain('North <West> | 100,00'.replace(',', '.'));
    expect(mail.html).toContain('North &lt;West&gt;');
    expect(mail.html).not.toContain('<West>');
  });

  it.each`
    language | one                         | several
    ${'en'}  | ${'1 letter is prepared'}   | ${'2 letters are prepared'}
    ${'es'}  | ${'1 carta está preparada'} | ${'2 cartas están preparadas'}
    ${'pt'}  | ${'1 carta está preparada'} | ${'2 cartas estão preparadas'}
  `(
    'counts letters as people do, language "$language"',
    ({ language, one, several }: Readonly<Record<string, string>>) => {
      const textOf = (book: readonly MadeInvoice[]): string =>
        analystMail(monday(book).session, { Language: language! });
      expect(textOf([...LARGE, late('ELM', 900)])).toContain(one);
      expect(textOf([...LARGE, late('ELM', 900), late('FIR', 800)])).toContain(several);
    },
  );

  it('does not name as without a letter whoever was written to today, or whose letter waits', () => {
    const { session, sender } = monday([...LARGE, late('ELM', 900)]);
    sender.approve();
    expect(analystMail(session)).not.toContain('Accounts that get none');
    sender.send();
    expect(analystMail(session)).not.toMatch(/Accounts that get none|ELM/);
  });

  it('names a letter of which nobody knows whether it went out', () => {
    const { session, reference } = inDoubt();
    expect(analystMail(session)).toMatch(`- ELM Trading | 900.00 USD | ${reference} UNKNOWN`);
  });

  it('tells by its currency which of the two of a customer gets none', () => {
    const elm = (currency: string) => ({ ...late('ELM', 900), invoice: `ELM-${currency}`, currency });
    const { session } = monday([...LARGE, elm('USD'), elm('EUR')]);
    const [letter, without] = analystMail(session).split('Accounts that get none');
    expect(letter).toContain('- ELM Trading | 900.00 USD | ');
    expect(without).toContain('- ELM Trading | 900.00 EUR | ');
  });

  it('says so when the call list is too old for letters', () => {
    const book = scheduled({ Schedule: 'daily' });
    const [{ mail }] = book.mails('2026-12-01') as [ReturnType<typeof run>['mails'][number]];
    expect(mail.subject).toBe(`Letters waiting: 0 · ${BOOK.name}`);
    expect(mail.text).toMatch(/North <West> \| .*(old|list)/i);
  });
});

describe('the digest', () => {
  const POLICY = { Schedule: 'daily', 'Digest to owners': 'yes' };

  it('goes to each owner once a day, however often the schedule comes round', () => {
    const book = scheduled(POLICY);
    expect(book.at('2026-11-17')).toEqual([WAITING, ACCOUNTS]);
    expect(book.at('2026-11-17', 9)).toEqual([]);
    expect(book.at('2026-11-18')).toEqual([WAITING, ACCOUNTS]);
  });

  it('goes to nobody without the switch', () => {
    expect(scheduled({ Schedule: 'daily' }).at('2026-11-17')).toEqual([WAITING]);
  });

  it('is every day, where letters are prepared once a week', () => {
    const book = scheduled({ ...POLICY, Schedule: 'weekly' });
    book.at('2026-11-17');
    expect(book.at('2026-11-18')).toEqual([ACCOUNTS]);
  });

  it('that the quota had no room for goes with the next round', () => {
    const book = scheduled(POLICY);
    book.told = run(book.session, NOBODY_TOLD, '2026-11-17', 8).mails[0]!.told;
    expect(book.at('2026-11-17', 9)).toEqual([ACCOUNTS]);
  });

  it('names the accounts with what to do, broken promises first', () => {
    const book = scheduled(POLICY);
    book.session.today = day('2026-11-17');
    book.session.log({
      account: 'KEY0',
      kind: 'promise',
      promisedDay: day('2026-11-18'),
      amount: 90_000_00,
      currency: 'USD',
    });
    book.session.today = day('2026-11-24');
    book.session.score({ asOf: book.session.today });
    const digest = book.mails('2026-11-24').find(({ mail }) => mail.to.startsWith('ana'))!.mail;
    const [, first] = digest.text.split('\n- ');
    expect(first).toMatch(/^KEY0 Trading \| /);
  });

  it('of an owner without an address goes nowhere, and the analyst is told of it', () => {
    const [only, ...others] = scheduled(POLICY, 'Ana').mails('2026-11-17');
    expect(others).toEqual([]);
    expect(only!.mail.text).toContain('the Owner of these accounts is no email address');
    expect(only!.mail.text).toContain('| Ana');
  });

  it('speaks the language of the policy', () => {
    const book = scheduled({ ...POLICY, Language: 'es' });
    expect(book.at('2026-11-17')).toEqual([
      `${MARTA}: Cartas en espera: 1 · ${BOOK.name}`,
      `ana@harbor.example: Sus cuentas de hoy: 20 · ${BOOK.name}`,
    ]);
  });
});

describe('letters that nobody looks at', () => {
  const begun = (unattended: string) => {
    const { session } = scheduled({ Schedule: 'daily', 'Send without a person': unattended });
    return { session, sends: run(session, NOBODY_TOLD, '2026-11-17', 10).sends };
  };

  it('go out only with the switch', () => {
    expect(begun('no').sends).toBeNull();
    expect(begun('yes').sends).toBe('letters');
  });

  it('with a weekly schedule are approved on its day only, and on the others what had no room goes on', () => {
    const { session } = scheduled({ Schedule: 'weekly', 'Send without a person': 'yes' });
    const told = run(session, NOBODY_TOLD, '2026-11-17', 8).mails[0]!.told;
    expect(run(session, told, '2026-11-17', 9).sends).toBe('letters');
    expect(run(session, told, '2026-11-18', 9).sends).toBe('approved');
  });

  it('are sent as if approved; one that a person took out stays out', () => {
    const sent = (isOut: boolean) => {
      const sender = senderOf(begun('yes').session);
      sender.place = 'https://files.example/book';
      if (isOut) sender.approve();
      if (isOut) sender.settle({ key: sender.outbox()[0]!.key, as: 'remove' });
      sender.sendUnattended();
      sender.sendUnattended();
      return sender.received.map(({ account }) => account);
    };
    expect(sent(false)).toEqual(['NW']);
    expect(sent(true)).toEqual([]);
  });

  it.each([
    ['while nobody has said who is owed', { creditor: '' }, 600],
    ['at an hour that would hold them', {}, 23 * 60],
  ])('are not even approved %s', (_, terms, minute) => {
    const { session } = begun('yes');
    for (const value of Object.values(terms)) setPolicy(session, 'Creditor', value);
    const sender = senderOf(session);
    Object.assign(sender, { place: 'https://files.example/book', minute });
    sender.sendUnattended();
    expect([sender.outbox(), sender.received]).toEqual([[], []]);
  });

  /** Approved in the office and sent once it is closed, which holds it. */
  const heldOvernight = (edited?: string) => {
    const { session } = begun('yes');
    const sender = senderOf(session);
    sender.place = 'https://files.example/book';
    const [letter] = sender.letters().letters.map((one) => one.letter);
    const changed = { [letter!.key]: { subject: letter!.subject, text: edited ?? letter!.text } };
    const [approved] = sender.letters({ edited: changed }).letters.map((one) => one.letter);
    sender.approve({ approved: [approved!], ...(edited === undefined ? {} : { edited: changed }) });
    sender.minute = 23 * 60;
    sender.send();
    expect(sender.outbox()).toMatchObject([{ state: 'HELD' }]);
    session.today = day('2026-11-18');
    sender.minute = 600;
    sender.sendUnattended();
    return sender;
  };

  it('go out by themselves once what held them is over: they were never sent', () => {
    const sender = heldOvernight();
    expect(sender.received.map(({ account }) => account)).toEqual(['NW']);
    expect(sender.outbox()).toMatchObject([{ state: 'SENT' }]);
  });

  it('are left to the person who wrote into one that was held', () => {
    const sender = heldOvernight('Dear Ann, please pay invoice 1: 100.00 USD.');
    expect(sender.received).toEqual([]);
    expect(sender.outbox()).toMatchObject([{ state: 'HELD', edited: 'Dear Ann, please pay invoice 1: 100.00 USD.' }]);
  });
});
