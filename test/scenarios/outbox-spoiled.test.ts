import type { Cell } from '../../src/core/cells/cell';
import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import { placeHash } from '../../src/core/outbox/place';
import { morning, NOBODY_TOLD } from '../../src/core/tasks/morning/morning';
import { snapshotOf } from '../support/carry-out';
import { PLACE } from '../support/made-outbox';
import { inDoubt, monday, states, told } from '../support/monday-letters';
import { setPolicy, type Sender } from '../support/sending-session';
import type { Session } from '../support/workbook-session';

type Cells = Cell[][];
const cellsOf = ({ book }: Session, sheet: string): Cells => book.sheets[sheet]!.cells as Cells;
const column = (cells: Cells, heading: string): number => cells[0]!.indexOf(heading);
const rowOf = (cells: Cells, account: string): Cell[] =>
  cells.find((row) => row[column(cells, 'Account')] === account)!;

const whyOf = (sender: Sender, account: string) => sender.letters().without.find((one) => one.account === account)?.why;
const preparedFor = (sender: Sender): readonly string[] => sender.letters().letters.map(({ letter }) => letter.account);

/** Writes a row into the Journal as a person does. */
function writeJournal(session: Session, row: Readonly<Record<string, Cell>>): void {
  const cells = cellsOf(session, 'Journal');
  cells.push(cells[0]!.map((heading) => row[String(heading)] ?? null));
}

describe('a letter in doubt whose row was deleted from the Outbox', () => {
  function deleted(what: 'row' | 'sheet') {
    const around = inDoubt();
    const { book } = around.session;
    const cells = cellsOf(around.session, 'Outbox');
    if (what === 'row') cells.splice(cells.indexOf(rowOf(cells, 'ELM')), 1);
    else delete (book.sheets as Record<string, unknown>)['Outbox'];
    return around;
  }

  it.each(['row', 'sheet'] as const)('(%s) is not prepared again: the Journal remembers it', (what) => {
    const { session, sender, reference } = deleted(what);
    expect(preparedFor(sender)).toEqual([]);
    expect(whyOf(sender, 'ELM')).toMatchObject({ is: 'problem', problem: { code: 'in-doubt', parts: [reference] } });
    const address = `Journal!A${cellsOf(session, 'Journal').indexOf(rowOf(cellsOf(session, 'Journal'), 'ELM')) + 1}`;
    expect(whyOf(sender, 'ELM')).toMatchObject({ problem: { address } });
  });

  it('is not sent by a run that nobody looks at', () => {
    const { session, sender } = deleted('row');
    setPolicy(session, 'Send without a person', 'yes');
    expect(sender.sendUnattended().progress).toMatchObject({ sent: 0 });
    expect(sender.received.map(({ account }) => account)).toEqual(['FIR', 'OAK']);
  });

  it('is not approved by somebody who saw it before, and nothing of it is written', () => {
    const { session, sender, reference } = inDoubt();
    const cells = cellsOf(session, 'Outbox');
    const row = rowOf(cells, 'ELM');
    cells.splice(cells.indexOf(row), 1);
    // Seen while nothing of it was known.
    const journal = cellsOf(session, 'Journal');
    const before = journal.splice(1);
    const seen = sender
      .letters()
      .letters.map(({ letter }) => letter)
      .filter(({ account }) => account === 'ELM');
    journal.push(...before);
    expect(sender.approve({ approved: seen })).toMatchObject({
      planned: [],
      changed: [{ account: 'ELM', why: { is: 'problem', problem: { code: 'in-doubt', parts: [reference] } } }],
    });
    expect(states(sender)).toEqual({ FIR: 'SENT', OAK: 'SENT' });
    expect(told(session, 'ELM')).toEqual(['hold: in-doubt']);
  });

  it('is prepared again once the Journal says that it was not sent', () => {
    const { session, sender, reference } = deleted('row');
    writeJournal(session, {
      Day: '2026-11-16',
      Account: 'ELM',
      Kind: 'hold',
      Outcome: 'not-sent',
      Reference: reference,
    });
    expect(preparedFor(sender)).toEqual(['ELM']);
  });

  it('is not, where that was said before the doubt', () => {
    const { session, sender, reference } = deleted('row');
    writeJournal(session, {
      Day: '2026-11-13',
      Account: 'ELM',
      Kind: 'hold',
      Outcome: 'not-sent',
      Reference: reference,
    });
    expect(preparedFor(sender)).toEqual([]);
  });

  it.each([
    ['with its stage', ({ stage, forDay }: OutboxRow) => ({ Stage: stage, 'For day': forDay })],
    ['with its reference', ({ reference }: OutboxRow) => ({ Reference: reference })],
  ])('is in doubt no more once a contact is logged %s', (_, said) => {
    const { session, sender } = inDoubt();
    const row = sender.outbox().find(({ account }) => account === 'ELM')!;
    const cells = cellsOf(session, 'Outbox');
    cells.splice(cells.indexOf(rowOf(cells, 'ELM')), 1);
    writeJournal(session, {
      ...{ Day: '2026-11-16', Account: 'ELM', Currency: 'USD', Kind: 'contact', Channel: 'email', Outcome: 'sent' },
      ...said(row),
    });
    expect(preparedFor(sender)).toEqual([]);
    expect(whyOf(sender, 'ELM')).not.toMatchObject({ is: 'problem' });
  });

  it('is as its row says, where that stands: one that was taken out may be approved again', () => {
    const { sender, key } = inDoubt();
    sender.settle({ key, as: 'remove' });
    expect(sender.approve().planned.map(({ account }) => account)).toEqual(['ELM']);
    sender.send();
    expect(sender.received.map(({ account }) => account)).toEqual(['FIR', 'OAK', 'ELM']);
  });
});

it('an Outbox that is protected is not written: nothing is approved, settled or sent, and each says so', () => {
  const { session, sender } = monday();
  setPolicy(session, 'Send without a person', 'yes');
  const [elm] = sender.letters().letters.map(({ letter }) => letter);
  sender.approve({ approved: [elm!] });
  const { key } = elm!;
  session.book.sheets['Outbox']!.protected = true;
  const before = JSON.stringify(session.book.sheets);
  const refused = { code: 'protected' };
  expect(sender.approve()).toMatchObject({ refused, planned: [] });
  expect(sender.settle({ key, as: 'remove' })).toMatchObject({ refused, rows: [] });
  expect(sender.send()).toMatchObject({ refused, progress: { sent: 0 } });
  expect(sender.sendUnattended()).toMatchObject({ refused, progress: { sent: 0 } });
  expect(JSON.stringify(session.book.sheets)).toBe(before);
});

describe('a row of the Outbox that was spoiled', () => {
  const SPOILED: readonly (readonly [string, (cells: Cells) => void])[] = [
    ['a state that is none', (cells) => void (rowOf(cells, 'ELM')[column(cells, 'State')] = 'Unknown')],
    ['its key cleared', (cells) => void (rowOf(cells, 'ELM')[column(cells, 'Key')] = null)],
    ['copied and pasted', (cells) => void cells.push([...rowOf(cells, 'ELM')])],
  ];

  it.each(SPOILED)('(%s) stops its own letter, and no other', (_, spoil) => {
    const { session, sender } = monday();
    const elm = sender
      .letters()
      .letters.map(({ letter }) => letter)
      .filter(({ account }) => account === 'ELM');
    sender.approve({ approved: elm });
    const cells = cellsOf(session, 'Outbox');
    const row = cells.indexOf(rowOf(cells, 'ELM')) + 1;
    spoil(cells);
    expect(preparedFor(sender)).toEqual(['FIR', 'OAK']);
    const problem = { code: 'outbox-row', address: `Outbox!A${row}`, parts: [elm[0]!.reference, row] };
    expect(whyOf(sender, 'ELM')).toMatchObject({ is: 'problem', problem });
    expect(sender.letters().problems.map((one) => one.row)).toEqual([row]);

    // Also where somebody saw it before.
    const approved = sender
      .letters()
      .letters.map(({ letter }) => letter)
      .concat(elm);
    const answer = sender.approve({ approved });
    expect(answer.planned.map(({ account }) => account)).toEqual(['FIR', 'OAK']);
    expect(answer.changed).toMatchObject([{ account: 'ELM', why: { is: 'problem', problem } }]);
    expect(answer.problems).toHaveLength(1);
    expect(sender.send().progress).toMatchObject({ sent: 2 });
    expect(sender.received.map(({ account }) => account)).toEqual(['FIR', 'OAK']);
  });

  it.each(SPOILED)('(%s) does not stop a run that nobody looks at, and is told by it', (_, spoil) => {
    const { session, sender } = monday();
    setPolicy(session, 'Send without a person', 'yes');
    const elm = sender
      .letters()
      .letters.map(({ letter }) => letter)
      .filter(({ account }) => account === 'ELM');
    sender.approve({ approved: elm });
    spoil(cellsOf(session, 'Outbox'));
    const { progress, problems } = sender.sendUnattended();
    expect([progress.sent, problems.length]).toEqual([2, 1]);
  });

  it('(its place cleared, as of a workbook that it was copied from) stops its own letter, and no other', () => {
    const { session, sender } = monday();
    sender.approve();
    const cells = cellsOf(session, 'Outbox');
    rowOf(cells, 'ELM')[column(cells, 'Place')] = null;
    expect(preparedFor(sender)).toEqual(['FIR', 'OAK']);
    expect(whyOf(sender, 'ELM')).toMatchObject({ is: 'problem', problem: { code: 'outbox-row' } });
    setPolicy(session, 'Send without a person', 'yes');
    expect(sender.sendUnattended().progress).toMatchObject({ sent: 2 });
  });

  it.each([
    ['of the last row', (rows: Cells) => rows.slice(-1)],
    ['of every row', (rows: Cells) => rows],
  ])('(the name of its workbook %s typed over) keeps its letter from going out under another key', (_, chosen) => {
    const { session, sender } = monday();
    sender.approve();
    const cells = cellsOf(session, 'Outbox');
    const spoiled = chosen(cells.slice(1));
    for (const row of spoiled) row[column(cells, 'Workbook')] = 'ours';
    const accounts = spoiled.map((row) => String(row[column(cells, 'Account')]));
    for (const account of accounts)
      expect(whyOf(sender, account)).toMatchObject({ is: 'problem', problem: { code: 'outbox-row' } });
    setPolicy(session, 'Send without a person', 'yes');
    expect(sender.sendUnattended().progress).toMatchObject({ sent: 3 - accounts.length });
    for (const row of spoiled) row[column(cells, 'Workbook')] = placeHash(PLACE);
    expect(sender.sendUnattended().progress).toMatchObject({ sent: accounts.length });
    expect(sender.received.map(({ account }) => account).sort()).toEqual(['ELM', 'FIR', 'OAK']);
  });

  it('(the name of its workbook of every row typed over, after the workbook was moved) stops everything', () => {
    const { session, sender } = monday();
    sender.approve();
    const cells = cellsOf(session, 'Outbox');
    for (const row of cells.slice(1)) {
      row[column(cells, 'Workbook')] = 'ours';
      row[column(cells, 'Key')] = `made of another place: ${String(row[column(cells, 'Key')])}`;
    }
    const before = JSON.stringify(cells);
    setPolicy(session, 'Send without a person', 'yes');
    const refused = { code: 'workbook-lost' };
    expect(sender.letters()).toMatchObject({ refused, letters: [] });
    expect(sender.letters({ place: 'moved' })).toMatchObject({ refused, letters: [] });
    expect(sender.send()).toMatchObject({ refused, progress: { sent: 0 } });
    expect(sender.sendUnattended()).toMatchObject({ refused, progress: { sent: 0 } });
    expect([sender.received, JSON.stringify(cells)]).toEqual([[], before]);
  });

  it('is told in the mail of the morning', () => {
    const { session, sender } = monday();
    sender.approve();
    SPOILED[0]![1](cellsOf(session, 'Outbox'));
    setPolicy(session, 'Schedule', 'daily');
    const input = { sheet: 'Aging', who: 'marta@us.example', told: NOBODY_TOLD, book: { name: 'AR', link: '' } };
    const around = { place: PLACE, now: { day: session.today, minute: 480 } };
    const { mails } = morning.run(snapshotOf(session.book, morning.reads(input), around), input).answer;
    expect(mails[0]!.mail.text).toContain('Rows of the Outbox that cannot be read');
    expect(mails[0]!.mail.text).toContain('"Unknown" is no state');
  });
});
