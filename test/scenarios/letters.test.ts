import type { LettersInput } from '../../src/core/tasks/letters/letters-task';
import { tasks } from '../../src/core/tasks/tasks';
import type { Cell } from '../../src/core/cells/cell';
import { OUTBOX_FIELDS, OUTBOX_HEADINGS } from '../../src/core/outbox/outbox-columns';
import { placeHash } from '../../src/core/outbox/place';
import { newSheet, snapshotOf } from '../support/carry-out';
import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession, type Session } from '../support/workbook-session';

const LETTERHEAD = { creditor: 'Harbor Supply Inc.', paymentMethods: 'First Harbor Bank, 123-456' };
const TODAY = '2026-11-17';

/** Twenty large accounts that people call, so that everybody else gets letters. */
const CALLED = Array.from({ length: 20 }, (_, i): MadeInvoice => ({
  account: `KEY${i}`,
  invoice: `k${i}`,
  due: '2026-10-01',
  open: 90_000,
}));

const small = (...invoices: readonly Partial<MadeInvoice>[]): MadeInvoice[] =>
  invoices.map((one, i) => ({ account: 'NW', invoice: `100${i}`, due: '2026-11-03', open: 100, ...one }));

function begun(invoices: readonly MadeInvoice[], today = TODAY, more: Record<string, string> = {}): Session {
  const rows = madeExport([...invoices, ...CALLED], { Email: 'ap@northwind.example', Contact: 'Ana Ruiz', ...more });
  const session = startSession({ Aging: rows }, today);
  session.around = { place: 'https://files.example/book.xlsx' };
  session.score({ asOf: day(today) });
  return session;
}

const letters = (session: Session, input: Partial<LettersInput> = {}) =>
  session.letters({ letterhead: LETTERHEAD, ...input });
const letterTo = (session: Session, input: Partial<LettersInput> = {}) =>
  letters(session, input).letters.find(({ letter }) => letter.account === 'NW')?.letter;
const whyNone = (session: Session, input: Partial<LettersInput> = {}) =>
  letters(session, input).without.find(({ account }) => account === 'NW')?.why;

/** The cell of Contacts that says it of NW. */
function ofNw({ book }: Session, heading: string): string {
  const { cells } = book.sheets['Contacts']!;
  const column = cells[0]!.indexOf(heading);
  return `Contacts!${String.fromCharCode(65 + column)}${cells.findIndex((row) => row[0] === 'NW') + 1}`;
}

describe('who gets a letter', () => {
  it('six invoices of one customer come to one letter that lists them all', () => {
    const session = begun(small({}, {}, {}, {}, {}, {}));
    const own = letters(session).letters.filter(({ letter }) => letter.account === 'NW');
    expect(own).toHaveLength(1);
    expect(own[0]?.letter.invoices).toHaveLength(6);
    expect(own[0]?.letter.amount).toBe(60_000);
  });

  it('every account is answered for: with a letter, or with the reason why it gets none', () => {
    const session = begun(small({}, { account: 'CR', open: -50 }, { account: 'LATER', due: '2026-12-15' }));
    const { letters: made, without } = letters(session);
    const named = [...made.map(({ letter }) => letter.account), ...without.map(({ account }) => account)];
    expect(named.sort()).toEqual(['NW', 'CR', 'LATER', ...CALLED.map(({ account }) => account)].sort());
    const why = Object.fromEntries(without.map((one) => [one.account, one.why.is]));
    expect(why).toMatchObject({ CR: 'hold', LATER: 'other action', KEY0: 'personal' });
  });

  it('a part payment keeps the stage and lowers the amount of the next letter', () => {
    const session = begun(small({ open: 1000 }));
    const before = letterTo(session);
    const after = letterTo(begun(small({ open: 400 })));
    expect(after?.stage).toBe(before?.stage);
    expect([before?.amount, after?.amount]).toEqual([100_000, 40_000]);
  });

  it('with one disputed invoice of three the letter lists the other two', () => {
    const session = begun(small({}, {}, {}));
    session.log({ account: 'NW', kind: 'dispute', outcome: 'pricing', reference: '1001', currency: 'USD' });
    expect(letterTo(session)?.invoices).toEqual(['1000', '1002']);
  });

  it('credits are lines of their own, and no letter asks for more than the balance or for nothing', () => {
    expect(letterTo(begun(small({ open: 500 }, { invoice: 'CN', open: -120 })))).toMatchObject({
      amount: 38_000,
      invoices: ['1000'],
    });
  });

  it('credits that cover all that is past due are to be applied: no letter, and the reason is said', () => {
    const session = begun(small({ open: 100 }, { invoice: 'CN', open: -120 }, { due: '2026-12-10', open: 900 }));
    expect(letterTo(session)).toBeUndefined();
    expect(whyNone(session)).toMatchObject({
      is: 'other action',
      action: { sentence: 'APPLY the credits of 120.00 USD: they cover all that is past due, 100.00 USD' },
    });
  });

  it('of a credit the next due day is asked less what is past due has used of it, and the letter lists the rest', () => {
    const session = begun(small({ open: 100 }, { invoice: 'CN', open: -120 }, { due: '2026-11-22', open: 900 }));
    const own = letterTo(session);
    expect(own).toMatchObject({ purpose: 'send-invoice-copy', invoices: ['1002'], amount: 88_000 });
    expect(own?.text).toMatch(/CN .* -20\.00/);
    expect(own?.text).toMatch(/Total +880\.00 USD/);
  });

  it('before the due day the letter lists the invoices of that day, and no others', () => {
    const session = begun(small({ due: '2026-11-22' }, { due: '2026-11-22' }, { due: '2026-12-10' }));
    expect(letterTo(session)).toMatchObject({
      purpose: 'send-invoice-copy',
      forDay: day('2026-11-22'),
      invoices: ['1000', '1001'],
      amount: 20_000,
    });
  });

  it('what falls due next folds into the letter about what is past due, beneath its total', () => {
    const own = letterTo(begun(small({ open: 300 }, { due: '2026-11-22' })));
    expect(own).toMatchObject({ invoices: ['1000'], amount: 30_000 });
    expect(own?.folded).toEqual([{ stage: 'Before due', forDay: day('2026-11-22') }]);
    expect(own?.text).toMatch(/Total +300\.00 USD\n\nFor your planning.*\n1001: 100\.00 USD, due Nov 22, 2026/);
  });

  it('an account of the personal track gets one only when a person opens it', () => {
    const session = begun(small({}));
    const key = 'KEY3 USD';
    expect(letters(session).letters.map(({ letter }) => letter.account)).toEqual(['NW']);
    const opened = letters(session, { only: key });
    expect([...opened.letters, ...opened.without]).toHaveLength(1);
    expect(opened.without.map(({ why }) => why.is)).not.toContain('personal');
  });

  it('rows that a filter hides get none, and that is said', () => {
    const session = begun(small({}, {}));
    const input = { sheet: 'Aging', who: 'Marta', letterhead: LETTERHEAD };
    const hiding = (hidden: readonly number[], visibleOnly: boolean) => {
      const now = { day: session.today, minute: 600 };
      const snapshot = snapshotOf(session.book, tasks.letters.reads({ ...input, visibleOnly }), { now });
      const sheets = { ...snapshot.sheets, Aging: { ...snapshot.sheets['Aging']!, hidden } };
      const { answer } = tasks.letters.run({ ...snapshot, sheets }, { ...input, visibleOnly });
      return answer.without.find(({ account }) => account === 'NW')?.why.is ?? 'letter';
    };
    expect(hiding([2, 3], true)).toBe('hidden');
    expect(hiding([2], true)).toBe('letter');
    expect(hiding([2, 3], false)).toBe('letter');
  });
});

describe('what comes between', () => {
  it('each letter knows the cell of Contacts that its address is from', () => {
    const session = begun(small({}));
    const [made] = letters(session).letters.filter(({ letter }) => letter.account === 'NW');
    const [, column = '', row = ''] = /^Contacts!([A-Z])(\d+)$/.exec(made?.addressCell ?? '') ?? [];
    const cells = session.book.sheets['Contacts']!.cells[Number(row) - 1];
    expect(cells?.[column.charCodeAt(0) - 65]).toBe(made?.letter.to);
  });

  it('several addresses in one cell are refused by that cell, and nothing goes to any of them', () => {
    const session = begun(small({}), TODAY, { Email: 'a@x.example; b@y.example' });
    expect(whyNone(session)).toMatchObject({ is: 'problem', problem: { code: 'several-addresses' } });
    expect(letters(session).recipients).toBe(0);
  });

  it('a call list older than the data may be holds all letters', () => {
    const session = begun(small({}));
    const list = session.book.sheets['Call list']!;
    for (const row of list.cells.slice(0, 4)) row[0] = String(row[0] ?? '').replace(/\d{4}-\d{2}-\d{2}/, '2026-11-02');
    expect(whyNone(session)).toMatchObject({ is: 'hold', hold: { code: 'stale-list' } });
  });

  it('without a call list there is no letter either', () => {
    const session = begun(small({}));
    delete session.book.sheets['Call list'];
    expect(whyNone(session)).toMatchObject({ is: 'hold', hold: { code: 'stale-list' } });
  });

  it('a purchase order that Contacts asks for and the sheet does not have holds the letter; with it, it goes', () => {
    const asks = (session: Session) => {
      const contacts = session.book.sheets['Contacts']!;
      const handling = contacts.cells[0]!.indexOf('Handling');
      for (const row of contacts.cells.slice(1)) if (row[0] === 'NW') row[handling] = 'Purchase order needed';
      return session;
    };
    const held = asks(begun(small({})));
    expect(whyNone(held)).toMatchObject({
      is: 'problem',
      problem: { code: 'handling', address: ofNw(held, 'Handling') },
    });
    expect(letterTo(asks(begun(small({}), TODAY, { 'PO number': '4711' })))).toBeDefined();
  });

  it('the creditor and the way to pay are asked for at first use, and kept on Policy', () => {
    const session = begun(small({}));
    expect(session.letters().missing).toEqual(['creditor', 'paymentMethods']);
    expect(session.letters({ letterhead: LETTERHEAD }).missing).toEqual([]);
    expect(session.letters().letterhead).toMatchObject(LETTERHEAD);
  });
});

describe('the Templates sheet', () => {
  it('is made once, and what a person writes there is what goes out', () => {
    const session = begun(small({}));
    const { purpose, channel, tone } = letterTo(session)!;
    const { cells } = session.book.sheets['Templates']!;
    const [headings] = cells;
    const at = (heading: string) => headings!.indexOf(heading);
    const row = cells.find(
      (one) =>
        one[at('Purpose')] === purpose &&
        one[at('Channel')] === channel &&
        one[at('Language')] === 'en' &&
        one[at('Tone')] === tone,
    )!;
    row[at('Body')] = 'Hello {{Customer}}, {{total}}.';
    // Sorted and moved, it is read all the same.
    cells.splice(1, cells.length - 1, ...cells.slice(1).reverse());
    for (const one of cells) one.unshift(null);
    expect(letterTo(session)?.text).toBe('Hello NW Trading, 100.00 USD.');
    expect(letters(session).templateProblems).toEqual([]);
  });

  it('names a wrong word and a tag by cell, and the letters of other templates still go', () => {
    const session = begun(small({}));
    letters(session);
    const { cells } = session.book.sheets['Templates']!;
    cells[1]![4] = 'angry';
    cells[2]![6] = '{{{total}}}';
    expect(letters(session).templateProblems.map(({ message }) => message.slice(0, 40))).toEqual([
      'Templates!E2: Tone must be one of friend',
      'Templates!G3: {{{total}}} cannot stand i',
    ]);
    expect(letterTo(session)).toBeDefined();
  });

  it('of somebody else is refused, and stays as it is', () => {
    const session = begun(small({}));
    session.book.sheets['Templates'] = { ...session.book.sheets['Aging']!, cells: [['My own list']] };
    expect(letters(session).refused?.code).toBe('sheet-taken');
    expect(session.book.sheets['Templates'].cells).toEqual([['My own list']]);
  });
});

describe('a promise', () => {
  it('is confirmed in writing once, by its id, and holds every reminder', () => {
    const session = begun(small({}));
    session.log({
      account: 'NW',
      kind: 'promise',
      currency: 'USD',
      promisedDay: day('2026-11-25'),
      amount: 10_000,
      id: 'p9',
    });
    const confirmation = letterTo(session);
    expect(confirmation).toMatchObject({ purpose: 'confirm-promise', confirms: 'p9', stage: '' });
    expect(confirmation?.text).toContain('100.00 USD by Nov 25, 2026');
  });

  it.each([
    ['that was past due when it was made', '2026-11-17', ['1000']],
    ['of its day, made before anything was past due', '2026-11-02', ['1000', '1001']],
  ])('is confirmed with the invoices %s', (_, made, listed) => {
    const session = begun(small({}, { due: '2026-11-18' }, { due: '2026-12-01' }), made);
    session.log({ account: 'NW', kind: 'promise', currency: 'USD', promisedDay: day('2026-11-25'), id: 'p9' });
    const asOf = (session.today = day('2026-11-19'));
    session.score({ asOf });
    const confirmation = letterTo(session, { asOf });
    expect([confirmation?.invoices, confirmation?.amount]).toEqual([listed, listed.length * 10_000]);
  });

  it.each([
    ['credits taken off, as all letters do', -30, 7_000, /open amount by Nov 25, 2026[^]*Total +70\.00 USD/],
    ['and without a list once credits cover it', -120, 0, /open amount by Nov 25, 2026\.\n\nPlease answer/],
  ])('of no amount is confirmed for the open amount, %s', (_, open, amount, said) => {
    const session = begun(small({}, { invoice: 'CN', open }, { due: '2026-12-01' }));
    session.log({ account: 'NW', kind: 'promise', currency: 'USD', promisedDay: day('2026-11-25'), id: 'p9' });
    const confirmation = letterTo(session);
    expect(confirmation?.amount).toBe(amount);
    expect(confirmation?.text).toMatch(said);
  });
});

describe('the outbox', () => {
  const withRow = (state: string, place = 'https://files.example/book.xlsx') => {
    const session = begun(small({}));
    const letter = letterTo(session)!;
    const hash = placeHash('https://files.example/book.xlsx');
    const cells = { ...letter, state, workbook: hash, place: placeHash(place) };
    const row = OUTBOX_FIELDS.map((field) => {
      const value = (cells as Readonly<Record<string, unknown>>)[field] ?? null;
      return Array.isArray(value) ? value.join('; ') : (value as Cell);
    });
    session.book.sheets['Outbox'] = newSheet([OUTBOX_FIELDS.map((field) => OUTBOX_HEADINGS[field]), row]);
    return { session, letter };
  };

  it.each(['SENT', 'SENDING', 'UNKNOWN', 'PREPARED'])(
    'names a letter that is %s there, and makes it no second time',
    (state) => {
      const { session, letter } = withRow(state);
      expect(whyNone(session)).toEqual({ is: 'in the outbox', state, reference: letter.reference, next: null });
      expect(letters(session).unknown).toHaveLength(state === 'UNKNOWN' ? 1 : 0);
    },
  );

  it.each(['PLANNED', 'CLAIMED', 'FAILED', 'HELD'])(
    'shows a letter that is %s there as it would go out now',
    (state) => {
      const { session, letter } = withRow(state);
      const again = letters(session).letters.find((one) => one.letter.key === letter.key);
      expect(again).toMatchObject({ state, letter: { payload: letter.payload } });
    },
  );

  it('asks when the workbook stands elsewhere; moved it goes on, and a copy begins anew', () => {
    const { session, letter } = withRow('SENT', 'https://files.example/elsewhere.xlsx');
    expect(letters(session)).toMatchObject({ ask: 'place', letters: [] });
    expect(whyNone(session, { place: 'moved' })).toMatchObject({ is: 'in the outbox' });
    session.around = { place: 'https://files.example/copy.xlsx' };
    expect(letterTo(session, { place: 'copy' })?.key).not.toBe(letter.key);
  });
});

describe('the key of a letter', () => {
  it('is the same whenever it is prepared, and another for another stage, cycle or workbook', () => {
    const session = begun(small({}));
    const { key, reference, payload } = letterTo(session)!;
    expect(letterTo(session)).toMatchObject({ key, reference, payload });
    expect(reference).toMatch(/^CS-[2-9A-Z]{7}$/);
    session.around = { place: 'https://files.example/copy.xlsx' };
    expect(letterTo(session)?.key).not.toBe(key);
    expect(letterTo(begun(small({ due: '2026-10-15' })))?.key).not.toBe(key);
  });

  it('stays, and the payload does not, when a person writes another text', () => {
    const session = begun(small({}));
    const { key, payload } = letterTo(session)!;
    const edited = { [key]: { subject: 'Hello', text: 'A <b>word</b>\r\nfrom us {total}' } };
    const changed = letterTo(session, { edited })!;
    expect(changed).toMatchObject({ key, subject: 'Hello', text: 'A <b>word</b>\nfrom us {total}' });
    expect(changed.html).toContain('A &lt;b&gt;word&lt;/b&gt;<br>');
    expect(changed.payload).not.toBe(payload);
  });
});
