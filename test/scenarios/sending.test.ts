import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import type { MadeInvoice } from '../support/made-export';
import { addressAll, senderOf, setPolicy, type Sender } from '../support/sending-session';
import { day, type Session } from '../support/workbook-session';
import { exportedOn, journalled, scoredOn } from '../support/working-days';

const late = (account: string, open: number): MadeInvoice => ({
  ...{ account, invoice: `${account}-1`, due: '2026-11-02', open },
});
/** Three that a person calls, and three that letters are for. */
const BOOK = [late('BIG', 500_000), late('GREAT', 400_000), late('LARGE', 300_000)].concat([
  late('ELM', 900),
  late('FIR', 800),
  late('OAK', 700),
]);

/** Monday 16 November, ten in the morning: everybody has an address, and Policy says who writes and how to pay. */
function monday(): { readonly session: Session; readonly sender: Sender } {
  const session = scoredOn(BOOK);
  setPolicy(session, 'Top N', 3);
  addressAll(session);
  session.score({ asOf: day('2026-11-16') });
  const sender = senderOf(session);
  sender.letters({ letterhead: { creditor: 'Northwind Ltd', paymentMethods: 'Bank transfer' } });
  return { session, sender };
}

const states = (sender: Sender) => Object.fromEntries(sender.outbox().map(({ account, state }) => [account, state]));
const told = (session: Session, account: string) =>
  journalled(session)
    .filter((event) => event.account === account)
    .map(({ kind, outcome }) => `${kind}: ${outcome}`);

describe('letters of a day', () => {
  it('are seen, approved and sent once; a second press on the same day sends nothing', () => {
    const { session, sender } = monday();
    expect(sender.letters().letters.map(({ letter }) => letter.account)).toEqual(['ELM', 'FIR', 'OAK']);
    expect(sender.approve().planned).toHaveLength(3);
    expect(sender.letters().waiting).toHaveLength(3);
    expect(sender.send()).toMatchObject({ refused: null, progress: { sent: 3, left: 0 } });
    expect(sender.received.map(({ to }) => to)).toEqual(['ap@elm.example', 'ap@fir.example', 'ap@oak.example']);
    expect(told(session, 'ELM')).toEqual(['contact: sent']);

    expect(sender.letters().letters).toEqual([]);
    expect(sender.approve().planned).toEqual([]);
    expect(sender.send().progress).toMatchObject({ sent: 0, left: 0 });
    expect(sender.received).toHaveLength(3);
  });

  it('wait in the Outbox until somebody sends them, and are not approved twice', () => {
    const { sender } = monday();
    sender.approve();
    expect(sender.approve()).toMatchObject({ planned: [], changed: [] });
    expect(sender.outbox()).toHaveLength(3);
  });

  it('that are not as they were seen are named, and not approved', () => {
    const { sender } = monday();
    const [elm, fir] = sender.letters().letters.map(({ letter }) => letter);
    const { planned, changed } = sender.approve({ approved: { [elm!.key]: elm!.payload, [fir!.key]: 'other' } });
    expect([planned.map(({ account }) => account), changed]).toEqual([['ELM'], [fir!.key]]);
  });

  it('that a person hands over are not sent as well, and count once the person says that they went out', () => {
    const { session, sender } = monday();
    sender.approve();
    const [elm] = sender.outbox();
    sender.settle({ key: elm!.key, as: 'prepared' });
    expect(sender.letters().finished.map(({ account, state }) => [account, state])).toEqual([['ELM', 'PREPARED']]);
    expect(sender.send().progress).toMatchObject({ sent: 2 });
    expect([sender.received.map(({ account }) => account), told(session, 'ELM')]).toEqual([['FIR', 'OAK'], []]);
    sender.settle({ key: elm!.key, as: 'sent' });
    expect([states(sender)['ELM'], told(session, 'ELM')]).toEqual(['SENT', ['contact: sent']]);
    expect(sender.letters().finished.map(({ state }) => state)).toEqual(['SENT', 'SENT', 'SENT']);
  });

  it('wait as a person changed them, and are read so', () => {
    const { sender } = monday();
    const [first] = sender.letters().letters;
    const edited = { [first!.letter.key]: { subject: 'About ELM-1', text: 'Dear Ann,\n\nplease call us.' } };
    sender.approve({ edited });
    expect(sender.letters().letters[0]?.letter).toMatchObject({ subject: 'About ELM-1', payload: expect.any(String) });
  });

  it('are sent as a person changed them', () => {
    const { sender } = monday();
    const [first] = sender.letters().letters;
    sender.approve({
      edited: { [first!.letter.key]: { subject: 'About ELM-1', text: 'Dear Ann,\n\nplease call us.' } },
    });
    sender.send();
    expect(sender.received[0]).toMatchObject({ subject: 'About ELM-1', text: 'Dear Ann,\n\nplease call us.' });
  });
});

describe('between the preview and the sending of a letter', () => {
  it('its customer has paid: it is held, and the Journal says HOLD: paid', () => {
    const { session, sender } = monday();
    sender.approve();
    exportedOn(
      session,
      '2026-11-16',
      BOOK.filter(({ account }) => account !== 'ELM'),
    );
    expect(sender.send().progress).toMatchObject({ sent: 2, held: 1, left: 0 });
    expect(states(sender)).toEqual({ ELM: 'HELD', FIR: 'SENT', OAK: 'SENT' });
    expect(sender.outbox()[0]!.reason).toBe('HOLD: paid; nothing is open');
    expect(told(session, 'ELM')).toContain('hold: paid');
  });

  it.each([
    ['disputes all of it', { kind: 'dispute', outcome: 'damaged' }, 'disputed'],
    ['promises to pay', { kind: 'promise', promisedDay: day('2026-11-20') }, 'promise'],
    ['does not want to be contacted', { kind: 'opt out' }, 'opted-out'],
    ['was given to the agency', { kind: 'at agency' }, 'at-agency'],
  ] as const)('its customer %s: it is held', (_, logged, code) => {
    const { session, sender } = monday();
    sender.approve();
    session.log({ account: 'ELM', ...logged });
    expect(sender.send().progress).toMatchObject({ sent: 2, held: 1 });
    expect(told(session, 'ELM')).toContain(`hold: ${code}`);
    expect(sender.received.map(({ account }) => account)).not.toContain('ELM');
  });

  it('it has become too late in the evening: all are held, and may be approved again the next day', () => {
    const { session, sender } = monday();
    sender.approve();
    sender.minute = 20 * 60 + 30;
    expect(sender.send().progress).toMatchObject({ sent: 0, held: 3 });
    expect(told(session, 'OAK')).toEqual(['hold: hours']);

    exportedOn(session, '2026-11-17', BOOK);
    sender.minute = 600;
    expect(sender.approve().planned).toHaveLength(3);
    expect(sender.outbox()).toHaveLength(3);
    expect(sender.send().progress).toMatchObject({ sent: 3 });
  });

  it('a part was paid: the letter is not as it was approved, and is held', () => {
    const { session, sender } = monday();
    sender.approve();
    exportedOn(
      session,
      '2026-11-16',
      BOOK.map((one) => (one.account === 'FIR' ? { ...one, open: 300 } : one)),
    );
    sender.send();
    expect(states(sender)).toEqual({ ELM: 'SENT', FIR: 'HELD', OAK: 'SENT' });
    expect(told(session, 'FIR')).toEqual(['hold: changed']);
  });

  it('its template was changed: it is held', () => {
    const { session, sender } = monday();
    sender.approve();
    for (const row of session.book.sheets['Templates']!.cells) {
      const at = row.findIndex((cell) => typeof cell === 'string' && cell.includes('Kind regards'));
      if (at >= 0) row[at] = String(row[at]).replace('Kind regards', 'Regards');
    }
    expect(sender.send().progress).toMatchObject({ sent: 0, held: 3 });
  });
});

describe('a letter that may have been sent', () => {
  function inDoubt() {
    const { session, sender } = monday();
    sender.approve();
    const { deliver } = sender;
    sender.deliver = (letter) => {
      if (letter.account !== 'ELM') return deliver(letter);
      return {
        is: 'failed',
        by: 'SMTP',
        handedOver: true,
        status: null,
        code: 'ETIMEDOUT',
        message: '',
        retryAfter: null,
      };
    };
    sender.send();
    sender.deliver = deliver;
    const { key } = sender.outbox().find(({ account }) => account === 'ELM')!;
    return { session, sender, key };
  }

  it('is shown until a person says what became of it, and is not prepared again', () => {
    const { session, sender } = inDoubt();
    expect(states(sender)).toEqual({ ELM: 'UNKNOWN', FIR: 'SENT', OAK: 'SENT' });
    expect(told(session, 'ELM')).toEqual(['hold: in-doubt']);
    const { letters, without, unknown } = sender.letters();
    expect([letters, unknown.map(({ account }) => account)]).toEqual([[], ['ELM']]);
    expect(without.find(({ account }) => account === 'ELM')!.why).toMatchObject({
      is: 'in the outbox',
      state: 'UNKNOWN',
    });
  });

  it('was sent, says a person: it counts as a contact', () => {
    const { session, sender, key } = inDoubt();
    expect(sender.settle({ key, as: 'sent' }).rows.map(({ state }) => state)).toEqual(['SENT']);
    expect(told(session, 'ELM')).toEqual(['hold: in-doubt', 'contact: sent']);
    sender.settle({ key, as: 'sent' });
    sender.send();
    expect(told(session, 'ELM')).toHaveLength(2);
  });

  it('was not sent, says a person: it may be approved again, and is then sent', () => {
    const { sender, key } = inDoubt();
    sender.settle({ key, as: 'not sent' });
    expect(states(sender)['ELM']).toBe('FAILED');
    expect(sender.approve().planned.map(({ account }) => account)).toEqual(['ELM']);
    sender.send();
    expect(sender.received.map(({ account }) => account)).toEqual(['FIR', 'OAK', 'ELM']);
  });

  it('shall not go out, says a person: it is taken out; what was sent cannot be', () => {
    const { sender, key } = inDoubt();
    const sent = sender.outbox().find(({ account }) => account === 'OAK')!.key;
    expect(sender.settle({ key, as: 'remove' }, { key: sent, as: 'remove' }).rows.map(({ key: one }) => one)).toEqual([
      key,
    ]);
    expect(states(sender)).toEqual({ ELM: 'REMOVED', FIR: 'SENT', OAK: 'SENT' });
  });
});

describe('a workbook that is not where its letters were approved', () => {
  const AWAY = 'https://files.example/copy of aging.xlsx';

  it('sends nothing until a person says whether it was moved or is a copy', () => {
    const { sender } = monday();
    sender.approve();
    sender.place = AWAY;
    expect(sender.letters().ask).toBe('place');
    expect(sender.approve().refused?.code).toBe('elsewhere');
    expect(sender.send().refused?.code).toBe('elsewhere');
    expect(sender.received).toEqual([]);
  });

  it('was moved: its letters go out from there', () => {
    const { sender } = monday();
    sender.approve();
    sender.place = AWAY;
    expect(sender.letters({ place: 'moved' }).waiting).toHaveLength(3);
    expect(sender.letters().ask).toBeNull();
    expect(sender.send().progress).toMatchObject({ sent: 3 });
  });

  it('is a copy: what waits is left to the original, and it has letters of its own', () => {
    const { sender } = monday();
    sender.approve();
    const original = sender.outbox().map(({ key }) => key);
    sender.place = AWAY;
    expect(sender.letters({ place: 'copy' })).toMatchObject({ ask: null, waiting: [] });
    expect(states(sender)).toEqual({ ELM: 'REMOVED', FIR: 'REMOVED', OAK: 'REMOVED' });
    expect(sender.send().progress).toMatchObject({ sent: 0 });
    const { planned } = sender.approve();
    expect(planned).toHaveLength(3);
    expect(planned.filter(({ key }) => original.includes(key))).toEqual([]);
  });

  it('is saved nowhere: nothing is approved', () => {
    const { sender } = monday();
    sender.place = '';
    expect(sender.approve().refused?.code).toBe('unsaved');
  });
});

describe('somebody works in the Outbox while it is being written', () => {
  /** Turns the rows of the Outbox around, with one of their own above them. */
  const sorted = ({ book }: Session) => {
    const [headings, ...rows] = book.sheets['Outbox']!.cells;
    book.sheets['Outbox']!.cells.splice(0, Infinity, headings!, [null, null, 'my own note'], ...rows.reverse());
  };
  const rowsBut = (sender: Sender, account: string) => sender.outbox().filter((row) => row.account !== account);
  const unmoved = (rows: readonly OutboxRow[]) =>
    rows.map((row) => ({ ...row, row: 0 })).sort((one, other) => one.account.localeCompare(other.account));

  it('what a person says of a letter stands beside that letter, and no other is changed', () => {
    const { session, sender } = monday();
    sender.approve();
    const before = unmoved(rowsBut(sender, 'ELM'));
    const { key } = sender.outbox().find(({ account }) => account === 'ELM')!;
    sender.meanwhile = () => sorted(session);
    sender.settle({ key, as: 'remove' });
    expect(states(sender)).toEqual({ ELM: 'REMOVED', FIR: 'PLANNED', OAK: 'PLANNED' });
    expect(unmoved(rowsBut(sender, 'ELM'))).toEqual(before);
  });

  it('a letter that is approved again takes its own row', () => {
    const { session, sender } = monday();
    sender.approve();
    const { key } = sender.outbox().find(({ account }) => account === 'ELM')!;
    sender.settle({ key, as: 'remove' });
    const before = unmoved(rowsBut(sender, 'ELM'));
    sender.meanwhile = () => sorted(session);
    expect(sender.approve().planned.map(({ account }) => account)).toEqual(['ELM']);
    expect(sender.outbox()).toHaveLength(3);
    expect(states(sender)).toEqual({ ELM: 'PLANNED', FIR: 'PLANNED', OAK: 'PLANNED' });
    expect(unmoved(rowsBut(sender, 'ELM'))).toEqual(before);
  });

  it('a workbook that was moved has all of its letters with it', () => {
    const { session, sender } = monday();
    sender.approve();
    sender.place = 'https://files.example/moved.xlsx';
    sender.meanwhile = () => sorted(session);
    sender.letters({ place: 'moved' });
    expect(sender.letters().waiting).toHaveLength(3);
    expect(new Set(sender.outbox().map(({ place }) => place)).size).toBe(1);
  });

  it('a letter that a run has taken meanwhile is not taken out any more: it is said, and nothing is written', () => {
    const { session, sender } = monday();
    sender.approve();
    const [elm, fir] = sender.outbox();
    sender.meanwhile = () => {
      const { cells } = session.book.sheets['Outbox']!;
      cells[1]![cells[0]!.indexOf('State')] = 'SENDING';
    };
    expect(() => sender.settle({ key: elm!.key, as: 'remove' }, { key: fir!.key, as: 'remove' })).toThrow(
      'Somebody changed the sheet "Outbox" meanwhile, so nothing was written. Look at it again.',
    );
    expect(states(sender)).toEqual({ ELM: 'SENDING', FIR: 'PLANNED', OAK: 'PLANNED' });
  });

  it('a letter that a colleague approves at the same moment stands there once', () => {
    const { session, sender } = monday();
    const colleague = senderOf(session);
    const [elm] = sender.letters().letters;
    sender.approve({ approved: { [elm!.letter.key]: elm!.letter.payload } });
    sender.meanwhile = () => void colleague.approve();
    expect(() => sender.approve()).toThrow('nothing was written');
    expect(sender.outbox().map(({ account }) => account)).toEqual(['ELM', 'FIR', 'OAK']);
  });
});

describe('letters that nobody looks at', () => {
  it('are sent only where the policy says so', () => {
    const { session, sender } = monday();
    sender.approve();
    expect(sender.send(true).refused?.code).toBe('unattended');
    setPolicy(session, 'Send without a person', 'yes');
    expect(sender.send(true).progress).toMatchObject({ sent: 3 });
  });
});
