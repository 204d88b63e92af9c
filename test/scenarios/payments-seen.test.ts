import type { Cell } from '../../src/core/cells/cell';
import { isoDay } from '../../src/core/cells/day';
import { copyBook, visible } from '../support/carry-out';
import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession, type Session } from '../support/workbook-session';

const invoice = (account: string, number: number, due: string, open: number): MadeInvoice => ({
  account,
  invoice: `${account}-${number}`,
  due,
  open,
});

/** Monday: A owes three invoices, B one, C one that is not due yet. */
const A1 = invoice('A', 1, '2026-09-15', 4000);
const A2 = invoice('A', 2, '2026-10-15', 3000);
const A3 = invoice('A', 3, '2026-12-15', 1000);
const B1 = invoice('B', 1, '2026-10-31', 2500);
const C1 = invoice('C', 1, '2026-12-01', 900);
const MONDAY = [A1, A2, A3, B1, C1];
/** Tuesday: A has paid its oldest invoice and half of the next. */
const TUESDAY = [{ ...A2, open: 1500 }, A3, B1, C1];

const DAYS = { Monday: '2026-11-16', Tuesday: '2026-11-17', Wednesday: '2026-11-18', Thursday: '2026-11-19' } as const;
type DayName = keyof typeof DAYS;

const monday = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {}): Session => {
  const session = startSession({ Aging: madeExport(MONDAY), ...sheets }, DAYS.Monday);
  session.score();
  return session;
};

/** The export of another day is pasted over the last one and scored. */
const scoreOn = (session: Session, name: DayName, rows: readonly MadeInvoice[], more = {}) => {
  session.today = day(DAYS[name]);
  session.paste('Aging', madeExport(rows));
  return session.score({ asOf: day(DAYS[name]), ...more });
};

const told = (cell: Cell | undefined): Cell =>
  typeof cell === 'number' && cell > 40000 ? isoDay(cell) : (cell ?? null);

/** Rows of a sheet under some of its headings, days as they are written. */
const rowsOf = (session: Session, sheet: string, ...headings: string[]): Cell[][] => {
  const columns = headings.map((heading) => session.column(sheet, heading));
  return (columns[0] ?? []).map((_, i) => columns.map((column) => told(column[i])));
};
const paymentsOn = (session: Session) =>
  rowsOf(session, 'Payments seen', 'Seen on', 'Since', 'Invoice', 'Paid', 'Left open', 'Withdrawn');
const cardOf = (answer: ReturnType<Session['score']>, account: string) =>
  answer.ranked.find((listed) => listed.account === account)!.card;
const message = (answer: ReturnType<Session['score']>, code: string) =>
  answer.changes.find((change) => change.code === code)?.message;

describe('Monday: the first export', () => {
  it('is kept, invoice by invoice, and no payment is seen', () => {
    const session = monday();
    expect(rowsOf(session, 'Open items seen', 'Account', 'Invoice', 'Due', 'Open', 'As of', 'Sheet')).toEqual([
      ['A', 'A-1', '2026-09-15', 4000, '2026-11-16', 'Aging'],
      ['A', 'A-2', '2026-10-15', 3000, '2026-11-16', 'Aging'],
      ['A', 'A-3', '2026-12-15', 1000, '2026-11-16', 'Aging'],
      ['B', 'B-1', '2026-10-31', 2500, '2026-11-16', 'Aging'],
      ['C', 'C-1', '2026-12-01', 900, '2026-11-16', 'Aging'],
    ]);
    expect(session.book.sheets['Payments seen']).toBeUndefined();
  });
});

describe('Tuesday: one invoice is gone and one is half as large', () => {
  const tuesday = () => {
    const session = monday();
    return { session, answer: scoreOn(session, 'Tuesday', TUESDAY) };
  };

  it('counts both as paid on Tuesday, since Monday', () => {
    const { session, answer } = tuesday();
    expect(paymentsOn(session)).toEqual([
      ['2026-11-17', '2026-11-16', 'A-1', 4000, 0, null],
      ['2026-11-17', '2026-11-16', 'A-2', 1500, 1500, null],
    ]);
    expect(message(answer, 'payments-seen')).toBe(
      '2 payments seen since the last export: they are on sheet Payments seen.',
    );
    expect(cardOf(answer, 'A').payments.map(({ invoice: of, amount, inferred }) => [of, amount, inferred])).toEqual([
      ['A-2', 150000, true],
      ['A-1', 400000, true],
    ]);
  });

  it('knows from the invoice that is gone how late A pays; a part payment is no settled invoice', () => {
    const { answer } = tuesday();
    expect(cardOf(answer, 'A').history).toMatchObject({ paid: 1, averageDaysLate: 63 });
  });

  it('does not take the others for new customers because no payment of theirs was seen yet', () => {
    const { answer } = tuesday();
    expect(answer.ranked.map((listed) => listed.class)).not.toContain('NEW');
  });

  it('has A in the same cycle as on Monday: something was past due on every day', () => {
    const { answer } = tuesday();
    expect(cardOf(answer, 'A').cycle).toBe(day('2026-09-16'));
  });

  it('shows nothing more when Score is pressed again, or on Wednesday with the same export', () => {
    const { session } = tuesday();
    const once = visible(copyBook(session.book));
    session.score();
    expect(visible(session.book)).toEqual(once);
    const before = paymentsOn(session);
    expect(message(scoreOn(session, 'Wednesday', TUESDAY), 'payments-seen')).toBeUndefined();
    expect(paymentsOn(session)).toEqual(before);
  });

  it('pasted again in the afternoon with one more invoice gone, shows that one', () => {
    const { session } = tuesday();
    scoreOn(session, 'Tuesday', TUESDAY.slice(0, -1));
    expect(paymentsOn(session)[2]).toEqual(['2026-11-17', '2026-11-17', 'C-1', 900, 0, null]);
  });

  it('scored as of last Friday instead, sees nothing and leaves what was kept alone', () => {
    const session = monday();
    const before = rowsOf(session, 'Open items seen', 'Invoice', 'Open', 'As of');
    session.paste('Aging', madeExport(TUESDAY));
    session.score({ asOf: day('2026-11-13'), asOfConfirmed: true });
    expect(session.book.sheets['Payments seen']).toBeUndefined();
    expect(rowsOf(session, 'Open items seen', 'Invoice', 'Open', 'As of')).toEqual(before);
  });
});

describe('an account that leaves the list', () => {
  it('left because it paid, and it is said what and when it was seen', () => {
    const answer = scoreOn(monday(), 'Tuesday', [A1, A2, A3, C1]);
    expect(message(answer, 'left-top')).toBe('Left the Top 20: B Trading (paid 2,500.00 USD, seen on 2026-11-17).');
    const { parts } = answer.changes.find(({ code }) => code === 'left-top')!;
    expect(parts.paid).toEqual([{ amount: 250000, currency: 'USD', day: day('2026-11-17') }]);
  });

  it('from below the Top N is named as well, once', () => {
    const session = monday();
    const topN = session.book.sheets['Policy']!.cells.find((row) => row[0] === 'Top N')!;
    topN[1] = 1;
    session.score();
    const answer = scoreOn(session, 'Tuesday', [A1, A2, A3, B1]);
    expect(message(answer, 'left-list')).toBe('Left Call list: C Trading (paid 900.00 USD, seen on 2026-11-17).');
    expect(message(scoreOn(session, 'Wednesday', [A1, A2, A3, B1]), 'left-list')).toBeUndefined();
  });
});

describe('paying all and being late again', () => {
  it('closes the cycle and opens a new one', () => {
    const session = monday();
    scoreOn(session, 'Tuesday', [A1, A2, A3, C1]);
    const late = { ...invoice('B', 2, '2026-11-17', 70) };
    const answer = scoreOn(session, 'Thursday', [A1, A2, A3, C1, late]);
    expect(cardOf(answer, 'B').cycle).toBe(day('2026-11-18'));
    expect(cardOf(answer, 'B').history).toMatchObject({ paid: 1, averageDaysLate: 17 });
  });
});

describe('Wednesday: an invoice that was gone is open again', () => {
  const wednesday = (back: MadeInvoice) => {
    const session = monday();
    scoreOn(session, 'Tuesday', TUESDAY);
    return { session, answer: scoreOn(session, 'Wednesday', [back, ...TUESDAY]) };
  };

  it('as it was: its payment is withdrawn, on the sheet, in history and on the card', () => {
    const { session, answer } = wednesday(A1);
    expect(paymentsOn(session)).toEqual([
      ['2026-11-17', '2026-11-16', 'A-1', 4000, 0, '2026-11-18'],
      ['2026-11-17', '2026-11-16', 'A-2', 1500, 1500, null],
    ]);
    expect(message(answer, 'payments-withdrawn')).toBe(
      '1 payment seen earlier was withdrawn: its invoice is open again.',
    );
    expect(cardOf(answer, 'A').history).toBeNull();
    expect(cardOf(answer, 'A').payments).toHaveLength(1);
  });

  it('with less than before: only the difference was paid', () => {
    const { session } = wednesday({ ...A1, open: 3000 });
    expect(paymentsOn(session)[2]).toEqual(['2026-11-18', '2026-11-16', 'A-1', 1000, 3000, null]);
  });

  it('when a person wrote something under Withdrawn, the payment does not count', () => {
    const session = monday();
    scoreOn(session, 'Tuesday', TUESDAY);
    const { cells } = session.book.sheets['Payments seen']!;
    cells[1]![cells[0]!.indexOf('Withdrawn')] = 'credit note, not paid';
    expect(cardOf(session.score(), 'A').history).toBeNull();
  });
});

describe('a Payments sheet', () => {
  const paid = (number: string, amount: number, on: string): Cell[][] => [
    ['Account', 'Invoice', 'Invoice date', 'Due date', 'Currency', 'Amount', 'Paid date'],
    ['A', number, day('2026-08-16'), day('2026-09-15'), 'USD', amount, day(on)],
  ];

  it('that comes later overrules what was seen: its day and its amount count', () => {
    const session = monday();
    scoreOn(session, 'Tuesday', TUESDAY);
    session.book.sheets['Payments'] = { ...session.book.sheets['Aging']!, cells: paid('A-1', 3990, '2026-11-12') };
    const card = cardOf(session.score(), 'A');
    expect(card.history).toMatchObject({ paid: 1, averageDaysLate: 58 });
    expect(card.payments.filter(({ invoice: of }) => of === 'A-1')).toEqual([
      {
        account: 'A',
        currency: 'USD',
        invoice: 'A-1',
        day: day('2026-11-12'),
        since: day('2026-11-12'),
        amount: 399000,
        inferred: false,
      },
    ]);
  });

  it('that states the payment already: nothing is added to Payments seen', () => {
    const session = monday({ Payments: paid('A-1', 4000, '2026-11-12') });
    scoreOn(session, 'Tuesday', TUESDAY);
    expect(paymentsOn(session).map(([, , of]) => of)).toEqual(['A-2']);
  });
});

describe('a paid day in the ledger itself', () => {
  it('is when it was paid: nothing is inferred', () => {
    const withPaid = (paidOn: string | null): Cell[][] => {
      const [headings, ...rows] = madeExport(MONDAY);
      return [
        [...headings!, 'Paid date'],
        ...rows.map((row) => [...row, row[2] === 'A-1' && paidOn ? day(paidOn) : null]),
      ];
    };
    const session = startSession({ Aging: withPaid(null) }, DAYS.Monday);
    session.score();
    session.today = day(DAYS.Wednesday);
    session.paste('Aging', withPaid('2026-11-17'));
    const answer = session.score({ asOf: day(DAYS.Wednesday) });
    expect(session.book.sheets['Payments seen']).toBeUndefined();
    expect(cardOf(answer, 'A').payments).toMatchObject([{ invoice: 'A-1', day: day('2026-11-17'), inferred: false }]);
  });
});

describe('an export with most of the invoices missing', () => {
  const MANY = Array.from({ length: 30 }, (_, i) => invoice(`K${i % 6}`, i, '2026-10-10', 100 + i));
  const PART = MANY.slice(0, 8);
  const many = () => {
    const session = startSession({ Aging: madeExport(MANY) }, DAYS.Monday);
    session.score();
    return session;
  };

  it('stops with one question, and nothing is written before the answer', () => {
    const session = many();
    session.paste('Aging', madeExport(PART));
    session.today = day(DAYS.Tuesday);
    const before = visible(copyBook(session.book));
    const answer = session.score({ asOf: day(DAYS.Tuesday) });
    expect(answer.ask).toEqual({ about: 'gone', gone: 22, open: 30, since: day(DAYS.Monday) });
    expect(answer.ranked).toEqual([]);
    expect(visible(session.book)).toEqual(before);
  });

  it('counts them as paid when a person says so', () => {
    const session = many();
    expect(scoreOn(session, 'Tuesday', PART, { gone: 'paid' }).ask).toBeNull();
    expect(paymentsOn(session)).toHaveLength(22);
  });

  it('keeps them when it is only a part of the ledger, says so, and does not ask again the next day', () => {
    const session = many();
    const answer = scoreOn(session, 'Tuesday', PART, { gone: 'not exported' });
    expect(session.book.sheets['Payments seen']).toBeUndefined();
    expect(answer.notes.find(({ code }) => code === 'payments-seen')?.message).toBe(
      '22 invoices last seen open on 2026-11-16 are not in this export and do not count as paid: sheet "Open items seen" keeps them.',
    );
    expect(session.column('Open items seen', 'Invoice')).toHaveLength(30);
    expect(scoreOn(session, 'Wednesday', PART).ask).toBeNull();
    expect(session.book.sheets['Payments seen']).toBeUndefined();
  });

  it('and on Wednesday the whole ledger again: what is missing now was paid since Monday', () => {
    const session = many();
    scoreOn(session, 'Tuesday', PART, { gone: 'not exported' });
    scoreOn(session, 'Wednesday', MANY.slice(0, 29));
    expect(paymentsOn(session)).toEqual([['2026-11-18', '2026-11-16', 'K5-29', 129, 0, null]]);
  });
});

describe('a row that cannot be read', () => {
  it('is not a paid invoice', () => {
    const session = monday();
    session.paste('Aging', madeExport(MONDAY));
    session.book.sheets['Aging']!.cells[4]![6] = 'see Rosa';
    session.today = day(DAYS.Tuesday);
    const answer = session.score({ asOf: day(DAYS.Tuesday) });
    expect(answer.problems).toHaveLength(1);
    expect(session.book.sheets['Payments seen']).toBeUndefined();
    expect(scoreOn(session, 'Wednesday', [A1, A2, A3, C1]).refused).toBeNull();
    expect(paymentsOn(session)).toEqual([['2026-11-18', '2026-11-16', 'B-1', 2500, 0, null]]);
  });
});

describe('the sheets', () => {
  it.each(['Open items seen', 'Payments seen'])('“%s” of the user’s own is never written into', (name) => {
    const session = startSession({ Aging: madeExport(MONDAY), [name]: [['My notes'], ['call Rosa']] }, DAYS.Monday);
    expect(session.score().refused).toMatchObject({ code: 'sheet-taken', message: expect.stringContaining(name) });
    expect(session.book.sheets[name]!.cells).toEqual([['My notes'], ['call Rosa']]);
  });

  it('are known by their headings: columns moved, rows sorted, a title above', () => {
    const session = monday();
    scoreOn(session, 'Tuesday', TUESDAY);
    for (const name of ['Open items seen', 'Payments seen']) {
      const { cells } = session.book.sheets[name]!;
      for (const row of cells) row.reverse();
      cells.splice(1, cells.length, ...cells.slice(1).reverse());
      cells.unshift(['Please do not edit']);
    }
    scoreOn(session, 'Wednesday', [A1, ...TUESDAY.slice(0, -1)]);
    expect(paymentsOn(session)).toEqual([
      ['2026-11-17', '2026-11-16', 'A-2', 1500, 1500, null],
      ['2026-11-17', '2026-11-16', 'A-1', 4000, 0, '2026-11-18'],
      ['2026-11-18', '2026-11-17', 'C-1', 900, 0, null],
    ]);
    expect(session.column('Open items seen', 'Invoice')).toEqual(['A-1', 'A-2', 'A-3', 'B-1']);
  });

  it('a row of Payments seen that cannot be read is named, stays, and counts for nothing', () => {
    const session = monday();
    scoreOn(session, 'Tuesday', TUESDAY);
    const { cells } = session.book.sheets['Payments seen']!;
    cells[1]![cells[0]!.indexOf('Paid')] = 'about half';
    const answer = session.score();
    expect(answer.notes.find(({ code }) => code === 'payments-seen')?.message).toBe(
      'Row 2 of sheet "Payments seen" cannot be read: it counts for nothing, and stays.',
    );
    expect(cells[1]).toContain('about half');
    expect(cardOf(answer, 'A').history).toBeNull();
  });

  it('keep account and invoice numbers as text, whatever they look like', () => {
    const odd = [
      { ...A1, account: '00042', invoice: '=1+1' },
      { ...A2, account: '00042', invoice: '0007' },
      { ...A3, account: '00042', invoice: '2026-11-16' },
    ];
    const session = startSession({ Aging: madeExport(odd) }, DAYS.Monday);
    session.score();
    scoreOn(session, 'Tuesday', odd);
    expect(session.book.sheets['Payments seen']).toBeUndefined();
    scoreOn(session, 'Wednesday', odd.slice(1));
    expect(paymentsOn(session).map(([, , of]) => of)).toEqual(['=1+1']);
  });
});
