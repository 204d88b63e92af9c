import type { Cell } from '../../src/core/cells/cell';
import { addressAll, senderOf, setPolicy, type Sender } from '../support/sending-session';
import { day, type Session } from '../support/workbook-session';
import { journalled, scoredOn } from '../support/working-days';

const BOOK = ['BIG', 'ELM'].map((account, i) => ({
  ...{ account, invoice: `${account}-1`, due: '2026-11-02', open: i === 0 ? 500_000 : 900 },
}));

function put({ book }: Session, account: string, heading: string, value: Cell): void {
  const { cells } = book.sheets['Contacts']!;
  cells.find((row) => row[0] === account)![cells[0]!.indexOf(heading)] = value;
}

/** ELM is two weeks late on Monday 16 November, and wants letters on paper. */
function monday(address: Cell): { readonly session: Session; readonly sender: Sender } {
  const session = scoredOn(BOOK);
  setPolicy(session, 'Top N', 1);
  addressAll(session);
  put(session, 'ELM', 'Preferred channel', 'letter');
  put(session, 'ELM', 'Address', address);
  session.score({ asOf: day('2026-11-16') });
  const sender = senderOf(session);
  sender.letters({ letterhead: { creditor: 'Northwind Ltd', paymentMethods: 'Bank transfer' } });
  return { session, sender };
}

const letterToElm = ({ sender }: { readonly sender: Sender }) =>
  sender.letters().letters.find(({ letter }) => letter.account === 'ELM')?.letter;

describe('a letter on paper', () => {
  it('goes to the address that Contacts has, in its lines', () => {
    const letter = letterToElm(monday('4 Mill Lane\nFloor 2\n08003 Barcelona'));
    expect(letter).toMatchObject({
      channel: 'letter',
      to: 'Ann of ELM\nELM Trading\n4 Mill Lane\nFloor 2\n08003 Barcelona',
    });
  });

  it('puts what a window cannot show beneath one another on one line', () => {
    const { to } = letterToElm(monday('Building 4\nFloor 2\n4 Mill Lane\n08003 Barcelona\nSpain'))!;
    expect(to.split('\n').slice(-2)).toEqual(['4 Mill Lane', '08003 Barcelona, Spain']);
  });

  it('is not made without an address, and says in which cell of Contacts to write it', () => {
    const { session, sender } = monday(null);
    const { cells } = session.book.sheets['Contacts']!;
    const [row, column] = [cells.findIndex(([account]) => account === 'ELM'), cells[0]!.indexOf('Address')];
    const cell = `Contacts!${String.fromCharCode(65 + column)}${row + 1}`;
    const elm = sender.letters().without.find(({ account }) => account === 'ELM');
    expect(elm?.why).toMatchObject({
      is: 'problem',
      problem: { address: cell, message: `${cell}: Contacts has no address for ELM Trading.` },
    });
  });

  it('that did not go out is not looked for among the sent mail: its reason says who said so', () => {
    const { sender } = monday('4 Mill Lane');
    sender.approve();
    const { key } = sender.outbox().find(({ account }) => account === 'ELM')!;
    sender.settle({ key, as: 'prepared' });
    sender.settle({ key, as: 'not sent' });
    expect(sender.outbox().find((row) => row.key === key)).toMatchObject({
      state: 'FAILED',
      reason: 'Not sent: somebody says that it did not go out. It may be approved again.',
    });
  });

  it('that comes back is escalated at once, and nothing more goes there until the address is good', () => {
    const { session, sender } = monday('4 Mill Lane');
    session.log({ account: 'ELM', kind: 'returned post' });
    session.score({ asOf: day('2026-11-16') });
    const elm = sender.letters().without.find(({ account }) => account === 'ELM');
    expect(elm?.why.is).toBe('other action');
    expect(journalled(session).map(({ kind }) => kind)).toContain('returned post');
    session.log({ account: 'ELM', kind: 'address good', channel: 'letter' });
    expect(letterToElm({ sender })?.channel).toBe('letter');
  });
});
