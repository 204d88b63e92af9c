import fc from 'fast-check';
import { late, monday } from '../support/monday-letters';
import type { MadeInvoice } from '../support/made-export';
import type { Sender } from '../support/sending-session';
import { day, type Session } from '../support/workbook-session';

const large = ['BIG', 'GREAT', 'LARGE'].map((account) => late(account, 500_000));
const inCurrency = (account: string, currency: string, open: number): MadeInvoice => ({
  ...late(account, open),
  ...{ invoice: `${account}-${currency}`, currency },
});

/** Monday at ten; three that a person calls, and those of the book. */
const written = (book: readonly MadeInvoice[]) => monday([...large, ...book]);
const ELM = [inCurrency('ELM', 'USD', 900), inCurrency('ELM', 'EUR', 700)];

/** Caps of the pack; null for none. */
function allow({ book }: Session, emailEvery: number | null, contacts: number | null): void {
  const { cells } = book.sheets['Policy']!;
  const heading = cells.findIndex(([first]) => first === 'Compliance packs');
  const pack = cells.slice(heading).find(([first]) => first === 'B2B')!;
  pack[cells[heading]!.indexOf('Email every')] = emailEvery;
  pack[cells[heading]!.indexOf('Contacts a week')] = contacts;
}

/** Currencies in which there is a letter, and the codes of what holds the others. */
function seen(sender: Sender) {
  const { letters, without } = sender.letters();
  return {
    letters: letters.map(({ letter }) => letter.currency),
    held: without.flatMap(({ account, currency, why }) =>
      account === 'ELM' ? [[currency, why.is === 'hold' ? why.hold.code : why.is]] : [],
    ),
  };
}

describe('a customer who is late in two currencies', () => {
  it('is written to in the first, and the other waits as the cap says: as it will when they are sent', () => {
    const { sender } = written(ELM);
    expect(seen(sender)).toEqual({ letters: ['USD'], held: [['EUR', 'email-cap']] });
    sender.approve();
    expect(sender.send().progress).toMatchObject({ sent: 1, held: 0 });
  });

  it('waits until tomorrow for the other where no cap says so: nobody is asked for money twice a day', () => {
    const { session, sender } = written(ELM);
    allow(session, null, 3);
    expect(seen(sender)).toEqual({ letters: ['USD'], held: [['EUR', 'other action']] });
    sender.approve();
    expect(sender.send().progress).toMatchObject({ sent: 1, held: 0 });
  });

  it('has its promise in the other confirmed on the same day, where the caps allow both', () => {
    const { session, sender } = written(ELM);
    const promise = { account: 'ELM', currency: 'EUR', kind: 'promise', promisedDay: day('2026-11-20') } as const;
    session.log(promise);
    expect(seen(sender)).toEqual({ letters: ['USD'], held: [['EUR', 'email-cap']] });
    allow(session, null, 3);
    expect(seen(sender)).toEqual({ letters: ['USD', 'EUR'], held: [] });
    sender.approve();
    expect(sender.send().progress).toMatchObject({ sent: 2, held: 0 });
  });

  it('is written to as often as contacts of a week are left', () => {
    const { session, sender } = written(ELM);
    allow(session, null, 1);
    expect(seen(sender)).toEqual({ letters: ['USD'], held: [['EUR', 'contact-cap']] });
  });

  it('gets first what was approved before', () => {
    const { sender } = written(ELM);
    const euro = sender.letters().without.find(({ account, currency }) => account === 'ELM' && currency === 'EUR')!;
    const approved = sender.letters({ only: euro.key }).letters.map(({ letter }) => letter);
    expect(sender.approve({ approved }).planned.map(({ currency }) => currency)).toEqual(['EUR']);
    expect(seen(sender)).toEqual({ letters: ['EUR'], held: [['USD', 'email-cap']] });
    expect(sender.send().progress).toMatchObject({ sent: 1, held: 0 });
    expect(sender.received.map(({ currency }) => currency)).toEqual(['EUR']);
  });
});

it('law: what is seen and approved goes out in one run, whoever owes in which currencies and whatever the caps', () => {
  const cap = fc.constantFrom(null, null, 1, 2);
  const customers = fc.array(fc.subarray(['USD', 'EUR', 'GBP'], { minLength: 1 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(customers, cap, cap, (all, emailEvery, contacts) => {
      const book = all.flatMap((currencies, i) =>
        currencies.map((currency, n) => inCurrency(`C${i}`, currency, 500 + n)),
      );
      const { session, sender } = written(book);
      allow(session, emailEvery, contacts);
      const { letters } = sender.letters();
      sender.approve();
      expect(sender.send().progress).toMatchObject({ sent: letters.length, held: 0, left: 0 });
      expect(new Set(sender.received.map(({ account }) => account)).size).toBe(all.length);
    }),
    { numRuns: 12 },
  );
});
