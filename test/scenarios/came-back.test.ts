import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import type { MadeInvoice } from '../support/made-export';
import { reportSource, type ReportShape } from '../support/report-source';
import { addressAll, senderOf, setPolicy, type Sender } from '../support/sending-session';
import { day, type Session } from '../support/workbook-session';
import { accountOf, exportedOn, journalled, scoredOn } from '../support/working-days';

const late = (account: string, open: number): MadeInvoice => ({
  ...{ account, invoice: `${account}-1`, due: '2026-11-02', open },
});
const BOOK = [late('BIG', 500_000), late('ELM', 900), late('FIR', 800)];

interface Sent {
  readonly session: Session;
  readonly sender: Sender;
  /** The letter to ap@elm.example. */
  readonly letter: OutboxRow;
  readonly report: (shape: ReportShape) => string;
}

/** On Monday 16 November letters went to ELM and FIR, who are two weeks late; on Tuesday the mailbox is looked at, or earlier. */
function tuesday(looked = '2026-11-17'): Sent {
  const session = scoredOn(BOOK);
  setPolicy(session, 'Top N', 1);
  addressAll(session);
  session.score({ asOf: day('2026-11-16') });
  const sender = senderOf(session);
  sender.letters({ letterhead: { creditor: 'Northwind Ltd', paymentMethods: 'Bank transfer' } });
  sender.approve();
  sender.send();
  exportedOn(session, looked, BOOK);
  const letter = sender.outbox().find(({ account }) => account === 'ELM')!;
  const subject = `${letter.subject} [${letter.reference}]`;
  return { session, sender, letter, report: (shape) => reportSource(shape, { key: letter.key, subject }) };
}

const bounces = (session: Session) =>
  journalled(session)
    .filter(({ kind }) => kind === 'bounce')
    .map(({ account, channel, reference, who }) => ({ account, channel, reference, who }));
const BOUNCE = { account: 'ELM', channel: 'email', reference: 'ap@elm.example', who: 'Marta' };
const rowOf = (sender: Sender, key: string) => sender.outbox().find((row) => row.key === key)!;

describe('a letter that came back', () => {
  it.each(['postfix', 'exchange', 'gmail'] as const)('by a report of %s: the address is marked', async (shape) => {
    const { session, sender, letter, report } = tuesday();
    const { found } = await sender.bounced(report(shape));
    expect(found).toMatchObject([
      { is: 'came back', certain: true, account: 'ELM', reference: letter.reference, address: 'ap@elm.example' },
    ]);
    expect(bounces(session)).toEqual([BOUNCE]);
  });

  it('makes the next action a call at once, on the call list as well, and email is withheld from then on', async () => {
    const { session, sender, report } = tuesday();
    const { listed } = await sender.bounced(report('postfix'));
    expect(listed.map(({ account, action }) => [account, action.channel])).toEqual([['ELM', 'call']]);
    expect(listed[0]!.action.sentence).toBe('CALL clerk: email to them came back on 2026-11-17; ask for a new address');
    const { action } = accountOf(session.score({ asOf: day('2026-11-17') }), 'ELM');
    expect(action.code).toBe('find-address');
    expect(sender.letters().letters.map(({ letter }) => letter.account)).not.toContain('ELM');
  });

  it('on the day on which it went out makes the next action a call that day, and after a call the next', async () => {
    const { session, sender, letter } = tuesday('2026-11-16');
    const { listed } = await sender.bounced(reportSource('postfix', { key: letter.key, subject: '' }));
    expect(listed[0]!.action.sentence).toBe('CALL clerk: email to them came back on 2026-11-16; ask for a new address');
    session.log({ account: 'ELM', kind: 'contact', channel: 'call', outcome: 'no answer' });
    const { action } = accountOf(session.score({ asOf: day('2026-11-16') }), 'ELM');
    expect([action.code, action.until]).toEqual(['wait', day('2026-11-17')]);
  });

  it('stays SENT, as it did go out, and its row says that it came back and why', async () => {
    const { sender, letter, report } = tuesday();
    await sender.bounced(report('postfix'));
    const { state, reason } = rowOf(sender, letter.key);
    expect(state).toBe('SENT');
    expect(reason).toBe(
      'Sent, and came back: ask for the address by phone, then correct it in Contacts. (ap@elm.example: 550 5.1.1 ' +
        '<ap@elm.example>: Recipient address rejected: User unknown in virtual mailbox table)',
    );
  });

  it('is written down once, however often its report is dropped', async () => {
    const { session, sender, report } = tuesday();
    await sender.bounced(report('postfix'), report('postfix'));
    expect((await sender.bounced(report('postfix'))).found).toMatchObject([{ is: 'known', account: 'ELM' }]);
    expect(bounces(session)).toEqual([BOUNCE]);
  });

  it('in a mail without a part for programs: its words count, and are said to be no more than that', async () => {
    const { session, sender, letter, report } = tuesday();
    const { found } = await sender.bounced(report('qmail'));
    expect(found).toMatchObject([{ is: 'came back', certain: false, account: 'ELM' }]);
    expect(rowOf(sender, letter.key).reason).toMatch(/^Sent, and seems to have come back/);
    expect(bounces(session)).toEqual([BOUNCE]);
  });

  it('and that nobody knew of whether it was sent, was: it is SENT, and a contact', async () => {
    const { session, sender } = tuesday();
    sender.deliver = () => ({
      ...{ is: 'failed', by: 'SMTP', handedOver: true, status: null, code: 'ECONNECTION' },
      ...{ message: 'the line broke', retryAfter: null },
    });
    exportedOn(session, '2026-12-03', [late('BIG', 500_000), late('ELM', 900)]);
    sender.approve();
    sender.send();
    const doubt = sender.outbox().find(({ state }) => state === 'UNKNOWN')!;
    await sender.bounced(reportSource('postfix', { key: doubt.key, subject: '' }));
    expect(rowOf(sender, doubt.key).state).toBe('SENT');
    const rows = journalled(session).filter(({ account, day: on }) => account === 'ELM' && on === day('2026-12-03'));
    expect(rows.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(['hold in-doubt', 'contact sent', 'bounce ']);
  });

  it('once its address was corrected, is written again as a second one, when the cap allows it', async () => {
    const { session, sender, report } = tuesday();
    await sender.bounced(report('postfix'));
    const { cells } = session.book.sheets['Contacts']!;
    const row = cells.find((one) => one.includes('ap@elm.example'))!;
    row[row.indexOf('ap@elm.example')] = 'payables@elm.example';
    exportedOn(session, '2026-11-19', BOOK);
    const again = sender.letters().letters.find(({ letter }) => letter.account === 'ELM')!.letter;
    expect([again.to, again.occurrence]).toEqual(['payables@elm.example', 2]);
  });
});

describe('what changes nothing, and is told', () => {
  it('is a letter that the server still tries to deliver', async () => {
    const { session, sender, letter, report } = tuesday();
    expect((await sender.bounced(report('delayed'))).found).toMatchObject([{ is: 'late', account: 'ELM' }]);
    expect([bounces(session), rowOf(sender, letter.key).reason]).toEqual([[], '']);
  });

  it('is a report about a letter of somebody else', async () => {
    const { session, sender } = tuesday();
    const other = reportSource('postfix', { key: 'other', subject: 'Minutes of Monday [CS-2222222]' });
    expect((await sender.bounced(other)).found).toMatchObject([
      { is: 'no letter', account: '', reference: 'CS-2222222', subject: 'Undelivered Mail Returned to Sender' },
    ]);
    expect(bounces(session)).toEqual([]);
  });

  it('is some other mail', async () => {
    const { session, sender } = tuesday();
    expect((await sender.bounced('See you on Friday.')).found).toMatchObject([{ is: 'no report' }]);
    expect(bounces(session)).toEqual([]);
  });

  it('is an address that a letter to several people did not go to', async () => {
    const { session, sender, letter, report } = tuesday();
    const { cells } = session.book.sheets['Outbox']!;
    const cc = cells[0]!.indexOf('Cc');
    cells.find((row) => row.includes(letter.key))![cc] = 'boss@elm.example';
    const source = report('postfix').replaceAll('ap@elm.example', 'old@elm.example');
    expect((await sender.bounced(source)).found).toMatchObject([{ is: 'other address', address: 'old@elm.example' }]);
    expect(bounces(session)).toEqual([]);
  });
});

describe('where a letter may not be written about', () => {
  it('a workbook that was moved is asked about first, and nothing is written', async () => {
    const { session, sender, report } = tuesday();
    sender.place = 'https://files.example/elsewhere.xlsx';
    expect((await sender.bounced(report('postfix'))).refused?.code).toBe('elsewhere');
    expect(bounces(session)).toEqual([]);
  });
});
