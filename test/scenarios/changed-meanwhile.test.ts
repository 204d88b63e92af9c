import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import { BOOK, late, monday, states, told } from '../support/monday-letters';
import { senderOf, type Sender } from '../support/sending-session';
import { day, type Session } from '../support/workbook-session';
import { exportedOn, journalled } from '../support/working-days';

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
    sender.minute = 18 * 60;
    expect(sender.send().progress).toMatchObject({ sent: 0, held: 3 });
    expect(told(session, 'OAK')).toEqual(['hold: hours']);

    exportedOn(session, '2026-11-17', BOOK);
    sender.minute = 600;
    expect(sender.approve().planned).toHaveLength(3);
    expect(sender.outbox()).toHaveLength(3);
    expect(sender.send().progress).toMatchObject({ sent: 3 });
  });

  it('its mail service asks to wait, and meanwhile it opts out, as does the next: both are held', () => {
    const { session, sender } = monday();
    sender.approve();
    const busy = { is: 'failed', by: 'Graph', handedOver: true, status: 429, code: '', message: '' } as const;
    const accept = sender.deliver;
    sender.deliver = () => {
      sender.deliver = accept;
      for (const account of ['ELM', 'FIR']) session.log({ account, kind: 'opt out', channel: null });
      return { ...busy, retryAfter: 800 };
    };
    expect(sender.send().progress).toMatchObject({ sent: 1, held: 2 });
    expect(told(session, 'ELM')).toEqual(['opt out: ', 'hold: opted-out']);
    expect(sender.received.map(({ account }) => account)).toEqual(['OAK']);
  });

  it('its mail service asks to wait until after six in the evening: it is held', () => {
    const { session, sender } = monday();
    sender.approve();
    sender.minute = 17 * 60 + 50;
    sender.deliver = () => {
      sender.minute = 18 * 60 + 5;
      return { is: 'failed', by: 'Graph', handedOver: true, status: 429, code: '', message: '', retryAfter: 800 };
    };
    expect(sender.send().progress).toMatchObject({ sent: 0, held: 3 });
    expect(told(session, 'ELM')).toEqual(['hold: hours']);
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
    expect(sender.outbox()[1]!.reason).toContain('amount: 800.00 USD → 300.00 USD');
    expect(journalled(session).find(({ account }) => account === 'FIR')!.note).toBe(sender.outbox()[1]!.reason);
  });

  it('a person has taken its account on: it is held, and goes out when that person opens it alone', () => {
    const { session, sender } = monday();
    sender.approve();
    session.log({ account: 'ELM', kind: 'pinned' });
    expect(sender.send().progress).toMatchObject({ sent: 2, held: 1 });
    expect(told(session, 'ELM')).toEqual(['pinned: ', 'hold: personal']);

    const only = sender.letters({ only: 'ELM USD' }).letters[0]!;
    expect(sender.approve({ only: 'ELM USD', approved: [only.letter] }).planned).toMatchObject([{ track: 'personal' }]);
    expect(sender.send().progress).toMatchObject({ sent: 1, held: 0 });
    expect(sender.received.map(({ account }) => account)).toEqual(['FIR', 'OAK', 'ELM']);
  });

  it('the list of whom people call is gone: those of a batch are held, and what a person opened alone goes out', () => {
    const { session, sender } = monday();
    const [elm] = sender.letters().letters;
    sender.approve({ only: 'ELM USD', approved: [elm!.letter] });
    sender.approve();
    const list = session.book.sheets['Call list']!.cells;
    list.splice(0, Infinity);
    expect(sender.send().progress).toMatchObject({ sent: 1, held: 2 });
    expect(states(sender)).toEqual({ ELM: 'SENT', FIR: 'HELD', OAK: 'HELD' });
    expect(told(session, 'FIR')).toEqual(['hold: stale-list']);
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

  it('its template was broken: it is held with what is wrong there, and where', () => {
    const { session, sender } = monday();
    sender.approve();
    const { cells } = session.book.sheets['Templates']!;
    for (const row of cells.slice(1)) row[6] = 'Dear {{nobody}}';
    expect(sender.send().progress).toMatchObject({ sent: 0, held: 3 });
    expect(sender.outbox()[0]!.reason).toMatch(
      /^HOLD: the letter cannot be written now. Templates!G\d+: "nobody" is neither a placeholder/,
    );
    expect(told(session, 'ELM')).toEqual(['hold: no-letter']);
  });
});

describe('when letters have gone out', () => {
  it('the call list, the ledger and the pane say so without another Score, of those that were written to alone', () => {
    const { session, sender } = monday();
    const action = () => session.byAccount('Call list', 'Next action');
    const before = action();
    sender.approve();
    sender.send();
    expect(action()).toEqual(before);
    const { listed } = sender.refresh('ELM', 'FIR');
    expect(listed.map(({ account, action: { code } }) => [account, code])).toEqual([
      ['ELM', 'wait'],
      ['FIR', 'wait'],
    ]);
    expect(action()).toMatchObject({ ELM: listed[0]!.action.sentence, OAK: before['OAK'], BIG: before['BIG'] });
    expect(session.byAccount('Aging', 'Callsheet next action')['FIR']).toBe(listed[1]!.action.sentence);
    session.score({ asOf: day('2026-11-16') });
    expect(action()).toMatchObject({ ELM: listed[0]!.action.sentence, FIR: listed[1]!.action.sentence });
  });
});

describe('letters that are looked at', () => {
  it('after six in the evening are all there, each said to be held now and until when; at ten none is', () => {
    const { sender } = monday();
    expect(sender.letters().held).toEqual({});
    sender.minute = 18 * 60 + 28;
    const { letters, held } = sender.letters();
    expect(letters.map(({ letter }) => held[letter.key]?.reason)).toEqual(
      letters.map(() => 'HOLD: it is 18:28, allowed is 08:00-18:00 (pack B2B); wait until 2026-11-17'),
    );
    expect(letters).toHaveLength(3);
    // What is said is what the approval would find.
    expect(sender.approve().changed.map(({ key, why }) => [key, why])).toEqual(
      letters.map(({ letter: { key } }) => [key, { is: 'held', ...held[key] }]),
    );
    expect(Object.keys(sender.letters().held)).toHaveLength(3);
  });

  it('are told beside one approved before that a promise holds since, though the promise is to be confirmed', () => {
    const { session, sender } = monday();
    const [elm] = sender.approve().planned.filter(({ account }) => account === 'ELM');
    session.log({ account: 'ELM', kind: 'promise', promisedDay: day('2026-11-20') });
    const { held, letters } = sender.letters();
    expect(letters.find(({ letter }) => letter.account === 'ELM')?.letter.stage).toBe('');
    expect(held).toMatchObject({ [elm!.key]: { code: 'promise' } });
    expect(Object.keys(held)).toEqual([elm!.key]);
  });
});

describe('between the look at a letter and its approval', () => {
  /** Seen at ten; `then` happens; at the press of the button the person approves what they saw. */
  function approvedAfter(then: (session: Session, sender: Sender) => void) {
    const { session, sender } = monday();
    const approved = sender.letters().letters.map(({ letter }) => letter);
    then(session, sender);
    return { session, sender, ...sender.approve({ approved }) };
  }
  const without = (account: string) => BOOK.filter((one) => one.account !== account);

  it('its customer has paid: it is named and held, the Journal says why, and the others go out', () => {
    const { session, sender, planned, changed } = approvedAfter((book) =>
      exportedOn(book, '2026-11-16', without('ELM')),
    );
    const reason = 'HOLD: paid; nothing is open';
    expect(planned.map(({ account }) => account)).toEqual(['FIR', 'OAK']);
    expect(changed).toMatchObject([{ account: 'ELM', why: { is: 'held', code: 'paid', reason } }]);
    expect(sender.letters().finished).toMatchObject([{ account: 'ELM', state: 'HELD', reason }]);
    expect(journalled(session)).toMatchObject([{ account: 'ELM', kind: 'hold', outcome: 'paid', note: reason }]);
    expect(sender.send().progress).toMatchObject({ total: 2, sent: 2, held: 0 });
    expect(sender.received.map(({ account }) => account)).toEqual(['FIR', 'OAK']);
  });

  it('its customer disputes all of it: it is named and held, and the Journal says why', () => {
    const { session, sender, planned, changed } = approvedAfter((book) =>
      book.log({ account: 'FIR', kind: 'dispute', outcome: 'damaged' }),
    );
    expect(planned.map(({ account }) => account)).toEqual(['ELM', 'OAK']);
    expect(changed).toMatchObject([{ account: 'FIR', why: { is: 'held', code: 'disputed' } }]);
    expect(states(sender)).toEqual({ ELM: 'PLANNED', OAK: 'PLANNED', FIR: 'HELD' });
    expect(told(session, 'FIR')).toEqual(['dispute: damaged', 'hold: disputed']);
    sender.send();
    expect(sender.received.map(({ account }) => account)).toEqual(['ELM', 'OAK']);
  });

  it('it has become six in the evening: all are named and held until a person approves them the next day', () => {
    const { session, sender, planned, changed } = approvedAfter((_, person) => (person.minute = 18 * 60));
    expect([planned, changed.map(({ account, why }) => [account, why.is])]).toEqual([
      [],
      [
        ['ELM', 'held'],
        ['FIR', 'held'],
        ['OAK', 'held'],
      ],
    ]);
    expect(sender.outbox()[0]!.reason).toMatch(/^HOLD: .*18:00/);
    expect(told(session, 'OAK')).toEqual(['hold: hours']);
    expect(sender.send().progress).toMatchObject({ total: 0, sent: 0 });

    exportedOn(session, '2026-11-17', BOOK);
    sender.minute = 600;
    expect(sender.approve()).toMatchObject({ planned: [{}, {}, {}], changed: [] });
    expect(sender.outbox()).toHaveLength(3);
    expect(sender.send().progress).toMatchObject({ sent: 3 });
  });

  it('a part of it was paid and its address was changed: what is different is named, and nothing is written', () => {
    const { session, sender, planned, changed } = approvedAfter((book) => {
      const { cells } = book.book.sheets['Contacts']!;
      for (const row of cells)
        row.forEach((cell, column) => cell === 'ap@elm.example' && (row[column] = 'pay@elm.example'));
      const more = late('ELM', 250);
      exportedOn(book, '2026-11-16', [...without('ELM'), { ...more, invoice: 'ELM-2' }, { ...more, open: 300 }]);
    });
    expect(planned.map(({ account }) => account)).toEqual(['FIR', 'OAK']);
    expect(changed).toMatchObject([
      {
        account: 'ELM',
        why: {
          is: 'changed',
          what: [
            { of: 'amount', before: '900.00 USD', after: '550.00 USD' },
            { of: 'invoices', before: '', after: 'ELM-2' },
            { of: 'to', before: 'ap@elm.example', after: 'pay@elm.example' },
            { of: 'subject' },
          ],
        },
      },
    ]);
    expect([states(sender), journalled(session)]).toEqual([{ FIR: 'PLANNED', OAK: 'PLANNED' }, []]);
  });

  it('it waits since yesterday and reads otherwise today: it is approved as it reads today, in its own row, and sent', () => {
    const { session, sender } = monday();
    sender.approve();
    const before = sender.outbox();
    exportedOn(session, '2026-11-17', BOOK);
    const now = sender.letters().letters.map(({ letter }) => letter);
    expect(now.map(({ key, payload }) => [key, before.find((row) => row.key === key)!.payload === payload])).toEqual(
      before.map(({ key }) => [key, false]),
    );
    expect(sender.approve({ approved: now })).toMatchObject({ planned: [{}, {}, {}], changed: [] });
    expect(sender.outbox().map(({ key, payload }) => [key, payload])).toEqual(
      now.map(({ key, payload }) => [key, payload]),
    );
    expect(sender.send().progress).toMatchObject({ total: 3, sent: 3, held: 0 });
  });

  it('a colleague has sent it: that is named, and it is not approved again', () => {
    const { sender, planned, changed } = approvedAfter((session) => {
      const colleague = senderOf(session);
      const [elm] = colleague.letters().letters;
      colleague.approve({ approved: [elm!.letter] });
      colleague.send();
    });
    expect(planned.map(({ account }) => account)).toEqual(['FIR', 'OAK']);
    expect(changed).toMatchObject([{ account: 'ELM', why: { is: 'in the outbox', state: 'SENT' } }]);
    expect(sender.outbox()).toHaveLength(3);
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

  it.each([
    ['', true],
    [', also where it is the first of the workbook', false],
  ])('a letter that a colleague approves at the same moment stands there once%s', (_, isBegun) => {
    const { session, sender } = monday();
    const colleague = senderOf(session);
    const [elm] = sender.letters().letters;
    if (isBegun) sender.approve({ approved: [elm!.letter] });
    sender.meanwhile = () => void colleague.approve();
    expect(() => sender.approve()).toThrow('nothing was written');
    expect(sender.outbox().map(({ account }) => account)).toEqual(['ELM', 'FIR', 'OAK']);
  });
});
