import type { Cell } from '../../src/core/cells/cell';
import { BOOK, inDoubt, monday, states, told } from '../support/monday-letters';
import { setPolicy } from '../support/sending-session';
import { day } from '../support/workbook-session';
import { exportedOn } from '../support/working-days';

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

  it('are told apart from accounts without one on the day they went out, with what is next', () => {
    const { session, sender } = monday();
    const elm = () => sender.letters().without.find(({ account }) => account === 'ELM')?.why;
    sender.approve();
    sender.send();
    const { reference } = sender.outbox()[0]!;
    expect(elm()).toMatchObject({ is: 'in the outbox', state: 'SENT', reference, next: { code: 'wait' } });
    exportedOn(session, '2026-11-17', BOOK);
    expect(elm()).toMatchObject({ is: 'other action', action: { code: 'wait' } });
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
    const { planned, changed } = sender.approve({ approved: [elm!, { ...fir!, payload: 'other' }] });
    expect(planned.map(({ account }) => account)).toEqual(['ELM']);
    expect(changed).toMatchObject([{ account: 'FIR', why: { is: 'changed', what: [{ of: 'text' }] } }]);
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

  it('keep what a person wrote where they are approved again because something else has changed', () => {
    const { session, sender } = monday();
    const [first] = sender.letters().letters;
    const edited = { [first!.letter.key]: { subject: 'About ELM-1', text: 'Dear Ann,\n\nplease call us.' } };
    sender.approve({ edited });
    setPolicy(session, 'Reply to', 'clerk@harbor.example');
    expect(sender.approve().planned).toHaveLength(3);
    sender.send();
    expect(sender.received[0]).toMatchObject({ subject: 'About ELM-1', replyTo: 'clerk@harbor.example' });
  });

  const OWN = { subject: 'About ELM-1', text: 'Dear Ann,\n\nplease call us.' };
  /** The letter to ELM as a person wrote it, which did not go out. */
  const ownLetter = (state: 'HELD' | 'FAILED') => {
    const { sender } = monday();
    const [first] = sender.letters().letters;
    const { key } = first!.letter;
    sender.approve({ edited: { [key]: OWN } });
    const { minute, deliver } = sender;
    if (state === 'HELD') sender.minute = 23 * 60;
    const refuses = {
      is: 'failed',
      by: 'SMTP',
      handedOver: true,
      status: 550,
      code: '',
      message: 'no such user',
    } as const;
    sender.deliver = () => ({ ...refuses, retryAfter: null });
    sender.send();
    Object.assign(sender, { minute, deliver });
    expect(states(sender)['ELM']).toBe(state);
    return { sender, key, template: first!.letter };
  };

  it.each(['HELD', 'FAILED'] as const)(
    'keep what a person wrote where they are %s: read, approved again and sent so',
    (state) => {
      const { sender } = ownLetter(state);
      expect(sender.letters().letters[0]).toMatchObject({ state, edited: true, letter: OWN });
      sender.approve();
      expect(sender.outbox()[0]).toMatchObject({ state: 'PLANNED', edited: OWN.text });
      sender.send();
      expect(sender.received[0]).toMatchObject(OWN);
    },
  );

  it('that cannot go out for what a person wrote are named with their key, so that the template’s text is one press away', () => {
    const { sender } = monday();
    const [elm] = sender.letters().letters;
    const { key } = elm!.letter;
    const why = (edited: Parameters<typeof sender.letters>[0]) =>
      sender.letters(edited).without.find(({ account }) => account === 'ELM')?.why;
    expect(why({ edited: { [key]: { subject: 'About', text: 'Dear {{x}}' } } })).toMatchObject({
      ...{ is: 'problem', problem: { code: 'placeholder-left' }, edited: key },
    });
    expect(why({ edited: { [key]: null } })).toBeUndefined();
  });

  it('are as their template has them again once the person says so, also where they wait', () => {
    const { sender, key, template } = ownLetter('HELD');
    sender.approve();
    const edited = { [key]: null };
    const { subject, text } = template;
    expect(sender.letters({ edited }).letters[0]).toMatchObject({ edited: false, letter: { subject, text } });
    sender.approve({ edited });
    expect(sender.outbox()[0]).toMatchObject({ state: 'PLANNED', subject, edited: '' });
    sender.send();
    expect(sender.received[0]).toMatchObject({ subject, text });
  });
});

describe('a promise that a person wrote into the Journal, without an id', () => {
  it('is confirmed in writing once, like any other, and holds every reminder', () => {
    const { session, sender } = monday();
    const { cells } = session.book.sheets['Journal']!;
    const typed: Record<string, Cell> = {
      ...{ Day: session.today, Account: 'ELM', Kind: 'promise', 'Promised day': day('2026-11-26') },
    };
    const row = cells[0]!.map((heading) => typed[String(heading)] ?? null);
    cells.splice(1, 0, row);
    sender.approve();
    expect(sender.send().progress).toMatchObject({ sent: 3, held: 0 });
    expect(sender.received[0]).toMatchObject({ account: 'ELM', purpose: 'confirm-promise' });
    for (const later of ['2026-11-17', '2026-11-20']) {
      exportedOn(session, later, BOOK);
      expect(sender.letters().without.find(({ account }) => account === 'ELM')?.why).toMatchObject({
        ...{ is: 'hold', hold: { code: 'promise' } },
      });
    }
  });
});

describe('a letter that a person was handed, and of which nobody has said anything yet,', () => {
  it.each([
    ['a due day was corrected', '2026-11-03'],
    ['nothing changed', '2026-11-02'],
  ])('is not prepared again on another day, though %s', (_, due) => {
    const { session, sender } = monday();
    const seen = sender.letters().letters.map(({ letter }) => letter);
    sender.approve();
    const [elm] = sender.outbox();
    sender.settle({ key: elm!.key, as: 'prepared' });
    sender.send();
    exportedOn(
      session,
      '2026-11-17',
      BOOK.map((row) => (row.account === 'ELM' ? { ...row, due } : row)),
    );
    const { letters, without } = sender.letters();
    const why = { is: 'in the outbox', state: 'PREPARED', reference: elm!.reference };
    expect(letters.map(({ letter }) => letter.account)).not.toContain('ELM');
    expect(without.find(({ account }) => account === 'ELM')!.why).toMatchObject(why);
    const again = { ...seen[0]!, key: 'of the corrected day', forDay: day(due) };
    expect(sender.approve({ approved: [again] })).toMatchObject({ planned: [], changed: [{ account: 'ELM', why }] });

    sender.settle({ key: elm!.key, as: 'not sent' });
    expect(sender.letters().letters.map(({ letter }) => letter.account)).toContain('ELM');
  });
});

describe('a letter that may have been sent', () => {
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

  it('is in the way of the letter of its stage also where a due day was corrected since, and the key is another', () => {
    const { session, sender } = inDoubt();
    const corrected = BOOK.map((row) => (row.account === 'ELM' ? { ...row, due: '2026-11-03' } : row));
    exportedOn(session, '2026-11-17', corrected);
    const { letters, without } = sender.letters();
    expect(letters.map(({ letter }) => letter.account)).not.toContain('ELM');
    expect(without.find(({ account }) => account === 'ELM')!.why).toMatchObject({
      ...{ is: 'problem', problem: { code: 'in-doubt' } },
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

  it('was sent, says a person for the second time, as somebody typed over its state: it is one row of the Journal', () => {
    const { session, sender, key } = inDoubt();
    sender.settle({ key, as: 'sent' });
    const { Outbox, Journal } = session.book.sheets;
    Outbox!.cells.find((row) => row.includes(key))![Outbox!.cells[0]!.indexOf('State')] = 'UNKNOWN';
    const before = Journal!.cells.length;
    sender.settle({ key, as: 'sent' });
    expect([states(sender)['ELM'], Journal!.cells.length]).toEqual(['SENT', before]);
  });

  it('was not sent, says a person: it may be approved again, and is then sent', () => {
    const { sender, key } = inDoubt();
    sender.settle({ key, as: 'not sent' });
    expect(states(sender)['ELM']).toBe('FAILED');
    expect(sender.outbox().find((row) => row.key === key)?.reason).toMatch(/^Not sent: it is not among the sent mail/);
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
    const [elm] = sender.outbox();
    expect(sender.settle({ key: elm!.key, as: 'sent' }).refused?.code).toBe('elsewhere');
    expect([sender.received, states(sender)['ELM']]).toEqual([[], 'PLANNED']);
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

describe('letters that nobody looks at', () => {
  it('are sent only where the policy says so', () => {
    const { session, sender } = monday();
    sender.approve();
    expect(sender.send(true).refused?.code).toBe('unattended');
    setPolicy(session, 'Send without a person', 'yes');
    expect(sender.send(true).progress).toMatchObject({ sent: 3 });
  });
});
