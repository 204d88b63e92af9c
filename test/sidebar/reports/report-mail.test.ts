import { readReport, type ReportSeen } from '../../../src/core/outbox/delivery-report';
import { reportMail } from '../../../src/sidebar/reports/report-mail';
import { reportSource, type ReportShape } from '../../support/report-source';

const LETTER = { key: '1k2j3h4g', subject: 'Recordatorio: 3 facturas vencidas [CS-7K3Q9M4]' };

const seen = async (raw: Uint8Array | string): Promise<ReportSeen> => readReport(await reportMail(raw));
const dropped = (shape: ReportShape): Promise<ReportSeen> =>
  seen(new TextEncoder().encode(reportSource(shape, LETTER)));

describe('a report that a letter came back', () => {
  it.each([
    [
      'postfix',
      LETTER.key,
      '550 5.1.1 <ap@elm.example>: Recipient address rejected: User unknown in virtual mailbox table',
    ],
    ['exchange', LETTER.key, '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
    // Letters from Google Sheets go out without a header of ours.
    ['gmail', '', '550 5.1.1 The email account that you tried to reach does not exist.'],
  ] as const)('of %s names the letter, the address and what the server said', async (shape, key, said) => {
    const report = await dropped(shape);
    expect(report).toMatchObject({ is: 'came back', certain: true, key, references: ['CS-7K3Q9M4'] });
    expect(report.failures).toHaveLength(1);
    expect(report.failures[0]!.addresses).toContain('ap@elm.example');
    expect(report.failures[0]!.said).toBe(said);
  });

  it('without a part for programs is known by its words and the reference in them, and is not certain', async () => {
    const report = await dropped('qmail');
    expect(report).toMatchObject({ is: 'came back', certain: false, key: '', references: ['CS-7K3Q9M4'] });
    expect(report.failures[0]!.addresses).toContain('ap@elm.example');
    expect(report.failures[0]!.said).toBe('Remote host said: 550 No such user here');
  });

  it.each([
    ['English', `Undeliverable: ${LETTER.subject}\n\nYour message to ap@elm.example couldn't be delivered.`],
    ['Spanish', `No se ha podido entregar a ap@elm.example: ${LETTER.subject}`],
    ['Portuguese', `Não foi possível entregar a mensagem\n\nap@elm.example\nAssunto: ${LETTER.subject}`],
  ])('may be pasted as it is read in a mail program, in %s', async (_, text) => {
    expect(await seen(text)).toMatchObject({ is: 'came back', certain: false, references: ['CS-7K3Q9M4'] });
    expect((await seen(text)).failures[0]!.addresses).toContain('ap@elm.example');
  });

  it('may be pasted with its head, and is read as if it were dropped', async () => {
    expect(await seen(`\n\n${reportSource('postfix', LETTER)}`)).toEqual(await dropped('postfix'));
  });

  it('is read with the line ends of Windows', async () => {
    const source = reportSource('exchange', LETTER).replaceAll('\n', '\r\n');
    expect(await seen(new TextEncoder().encode(source))).toEqual(await dropped('exchange'));
  });

  it('after days of trying has failed for good, though its status begins with 4', async () => {
    const source = reportSource('delayed', LETTER).replace('Action: delayed', 'Action: failed');
    expect(await seen(source)).toMatchObject({ is: 'came back', certain: true });
  });

  it('of two recipients names only the one whom it did not reach', async () => {
    const also = 'Final-Recipient: rfc822; boss@elm.example\nAction: delivered\nStatus: 2.0.0\n\n';
    const source = reportSource('postfix', LETTER).replace('Final-Recipient:', `${also}Final-Recipient:`);
    const { failures } = await seen(source);
    expect(failures.map(({ addresses }) => addresses[0])).toEqual(['ap@elm.example']);
  });
});

describe('what is no letter that came back', () => {
  it('is one that the server still tries to deliver', async () => {
    expect(await dropped('delayed')).toMatchObject({ is: 'late', certain: true, key: LETTER.key, failures: [] });
    expect(await seen(`Delivery is delayed, we will keep trying: ${LETTER.subject}`)).toMatchObject({ is: 'late' });
  });

  it('is a report that it arrived', async () => {
    const source = reportSource('postfix', LETTER).replace('Action: failed', 'Action: delivered');
    expect(await seen(source)).toMatchObject({ is: 'no report', certain: true, failures: [] });
  });

  it('is an answer of the customer, whatever words it quotes', async () => {
    const answer = [
      'From: Ann <ap@elm.example>',
      'Message-ID: <1@elm.example>',
      `Subject: Re: ${LETTER.subject}`,
      '',
      'The goods were undeliverable, see clause 5.1.1.',
    ];
    expect(await seen(answer.join('\n'))).toMatchObject({ is: 'no report', failures: [] });
  });

  it.each(['', 'Hello', 'Content-Type: multipart/report; boundary="x"\n\n--x'])('is %j', async (text) => {
    expect(await seen(text)).toMatchObject({ is: 'no report', key: '', references: [], failures: [] });
  });
});
