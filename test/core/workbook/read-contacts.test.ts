import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { contactsOf, readContacts, type ContactsSeen } from '../../../src/core/workbook/read-contacts';

const HEADINGS = ['Account', 'Contact', 'Role', 'Email', 'Phone', 'Preferred channel', 'Region', 'Do not contact'];

const of = (seen: ContactsSeen, account = 'A') => contactsOf(seen, account)!;

const read = (...rows: Cell[][]) => readContacts([HEADINGS, ...rows])!;

describe('the people of an account', () => {
  it('are as many as it has rows, each with role and channel as the stage table calls them', () => {
    const seen = read(
      ['A', 'Rita', 'Finance director', 'rita@a.test', null, 'phone', 'PT'],
      ['B', 'Bo', 'AP', 'bo@b.test', null, null, null],
      ['A', 'Ana', 'Accounts payable', 'ana@a.test', '555', 'Correo electrónico', 'PT'],
    );
    expect(of(seen).people).toEqual([
      expect.objectContaining({ contact: 'Ana', role: 'clerk', channel: 'email', region: 'PT', row: 4 }),
      expect.objectContaining({ contact: 'Rita', role: 'cfo', channel: 'call', row: 2 }),
    ]);
    expect(of(seen, 'B').people).toHaveLength(1);
  });

  it('are found by the number of the account, whatever its letters, and without the zeros that a sheet takes off', () => {
    const seen = read(
      ['c-7', 'Ana', null, 'ana@c.test'],
      [456, 'Bo', null, 'bo@c.test'],
      ['0x', 'Cy', null, 'cy@c.test'],
    );
    expect(of(seen, 'C-7').people).toHaveLength(1);
    expect(of(seen, '00456').people).toHaveLength(1);
    expect(contactsOf(seen, 'x')).toBeNull();
  });

  it('are none where a row only names the account', () => {
    expect(of(read(['A', null, null, null, null, null, 'PT'])).people).toEqual([]);
  });

  it('may be left alone one by one: the account is, when all of them are', () => {
    const both = read(
      ['A', 'Ana', 'AP', null, '1', null, null, 'yes'],
      ['A', 'Rita', 'CFO', null, '2', null, null, 'x'],
    );
    expect(of(both).facts.doNotContact).toBeDefined();
    const one = read(
      ['A', 'Ana', 'AP', null, '1', null, null, 'yes'],
      ['A', 'Rita', 'CFO', null, '2', null, null, 'no'],
    );
    expect(of(one).people.map(({ doNotContact }) => doNotContact)).toEqual([true, false]);
    expect(of(one).facts).toMatchObject({ contact: 'Rita', phone: '2', doNotContact: 'no' });
  });

  it('are all left alone where a row that names nobody says so', () => {
    const seen = read(['A', 'Ana', 'AP', null, '1'], ['A', null, null, null, null, null, null, 'in court']);
    expect(of(seen).facts.doNotContact).toBe('in court');
  });
});

describe('how to deal with an account', () => {
  it('is told in a column of ours, or in columns of the user’s with their headings', () => {
    const ours = readContacts([
      ['Account', 'Handling', 'Owner'],
      ['A', 'PO on every invoice', 'Marta'],
    ])!;
    expect(of(ours)).toMatchObject({ handling: 'PO on every invoice', owner: 'Marta' });
    const theirs = readContacts([
      ['Código cliente', 'Contacto', 'Portal', 'Corte'],
      ['A', 'Ana', 'Coupa', 'día 25'],
    ])!;
    expect(of(theirs)).toMatchObject({ handling: 'Portal: Coupa; Corte: día 25', owner: '' });
  });
});

it('says the same in whatever order people sort the rows', () => {
  const cell = fc.constantFrom<Cell>('1', '2', 'Ana', 'Rita', null);
  const row = fc.tuple(fc.constantFrom('A', 'B'), cell, fc.constantFrom<Cell>('AP', 'CFO', null), cell, cell);
  const marked = fc
    .tuple(row, fc.constantFrom<Cell>('yes', null))
    .map(([cells, asked]) => [...cells, null, null, asked]);
  const said = (rows: readonly Cell[][]) => {
    const seen = read(...rows);
    return ['A', 'B'].map((account) => {
      const own = contactsOf(seen, account);
      return own && { ...own, people: own.people.map((contact) => ({ ...contact, row: 0 })) };
    });
  };
  fc.assert(
    fc.property(
      fc.array(marked, { maxLength: 6 }),
      fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
      (rows, keys) => {
        const sorted = rows.map((cells, i) => [keys[i]!, cells] as const).sort(([a], [b]) => a - b);
        expect(said(sorted.map(([, cells]) => cells))).toEqual(said(rows));
      },
    ),
  );
});
