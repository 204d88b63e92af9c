import { holds } from '../../../src/core/action/gate';
import { readBook, standingOf } from '../../../src/core/tasks/book/book';
import { tasks } from '../../../src/core/tasks/tasks';
import { snapshotOf } from '../../support/carry-out';
import { madeExport } from '../../support/made-export';
import { accountOf } from '../../support/working-days';
import { startSession, type Session } from '../../support/workbook-session';

/** OAK is eight days late, and its payables clerk is in Contacts. */
function scored(): Session {
  const aging = madeExport([{ account: 'OAK', invoice: 'OAK-1', due: '2026-11-08', open: 300 }]);
  const contacts = [
    ['Account', 'Name', 'Contact', 'Role', 'Email', 'Phone'],
    ['OAK', 'OAK Trading', 'Payables', 'clerk', 'payables@oak.example', '+1 555 0100'],
  ];
  const session = startSession({ Aging: aging, Contacts: contacts }, '2026-11-16');
  session.score();
  return session;
}

function emailTo(session: Session, address: string) {
  const input = { sheet: 'Aging' };
  const book = readBook(
    snapshotOf(session.book, tasks.score.reads(input), { now: { day: session.today, minute: 600 } }),
    input,
  );
  if (!('ledger' in book)) throw new Error('refused');
  const [oak] = standingOf(book).entries;
  const asked = { channel: 'email', address, automatic: false, personal: false, class: oak!.class } as const;
  return holds(oak!.situation, book.policy, { ...asked, moment: null, listDay: null }).map(({ code }) => code);
}

describe('who is not a listed contact of the customer', () => {
  it('gets no letter: the gate refuses the address', () => {
    const session = scored();
    expect(emailTo(session, 'payables@oak.example')).toEqual([]);
    expect(emailTo(session, 'director@elm.example')).toEqual(['not-a-contact']);
  });
});

describe('an email that came back', () => {
  it('makes the next action a call for a new address, and no email goes there', () => {
    const session = scored();
    const before = accountOf(session.score(), 'OAK');
    expect(before.action.channel).toBe('email');
    session.log({ account: 'OAK', kind: 'bounce', channel: 'email', reference: 'payables@oak.example' });
    const { action } = accountOf(session.score(), 'OAK');
    expect(action.sentence).toContain('CALL clerk: email to them came back on 2026-11-16; ask for a new address');
    expect(emailTo(session, 'payables@oak.example')).toEqual(['bounced']);
  });

  it('until the address is good again', () => {
    const session = scored();
    session.log({ account: 'OAK', kind: 'bounce', channel: 'email', reference: 'payables@oak.example' });
    session.log({ account: 'OAK', kind: 'address good', channel: 'email', reference: 'payables@oak.example' });
    expect(emailTo(session, 'payables@oak.example')).toEqual([]);
    expect(accountOf(session.score(), 'OAK').action.channel).toBe('email');
  });
});
