import PostalMime from 'postal-mime';
import type { Letter } from '../../src/core/letters/letter';
import { smtpTransport, type LetterTransport } from '../../src/mail/smtp-transport';
import { startMail, type Mail } from '../../src/workbench/server/mail/mail';

const letter: Letter = {
  key: 'w1|C-17|EUR|2026-10-01|second|0|email',
  reference: 'CS-7K3Q9M',
  account: 'C-17',
  name: 'Åkerlund & Søn',
  currency: 'EUR',
  purpose: 'second-reminder' as Letter['purpose'],
  stage: 'second',
  forDay: 46_325,
  occurrence: 0,
  channel: 'email',
  language: 'en',
  tone: 'firm' as Letter['tone'],
  contact: 'Öberg, Åsa',
  to: 'asa@customer.example',
  cc: ['boss@customer.example'],
  bcc: ['archive@us.example'],
  replyTo: 'ar@us.example',
  senderName: 'Accounts receivable',
  subject: 'Påminnelse: 3 fakturor',
  text: 'Hej Åsa\n\n12 400,00 EUR',
  html: '<p>Hej Åsa</p><p>12 400,00 EUR</p>',
  amount: 1_240_000,
  invoices: ['INV-1', 'INV-2', 'INV-3'],
  confirms: '',
  folded: [],
  payload: 'hash',
};

describe('a letter sent by a mail server', () => {
  let mail: Mail;
  let transport: LetterTransport;

  beforeEach(async () => {
    mail = await startMail();
    transport = smtpTransport((await mail.outbox()).smtp);
  });
  afterEach(async () => {
    transport.close();
    await mail.close();
  });
  const letters = async () => (await mail.outbox()).letters;

  it('arrives as it was merged, from whoever answers are to go to', async () => {
    expect(await transport.send(letter)).toEqual({ is: 'accepted', as: expect.stringContaining('kept') });
    expect(await letters()).toEqual([
      expect.objectContaining({
        from: 'Accounts receivable <ar@us.example>',
        replyTo: 'ar@us.example',
        to: ['Öberg, Åsa <asa@customer.example>'],
        cc: ['boss@customer.example'],
        subject: 'Påminnelse: 3 fakturor [CS-7K3Q9M]',
        text: expect.stringContaining('12 400,00 EUR'),
        html: expect.stringContaining('<p>Hej Åsa</p>'),
      }),
    ]);
  });

  it('carries its key, by which a report of a failed delivery is matched to it', async () => {
    await transport.send(letter);
    expect((await letters())[0].headers['x-callsheet-id']).toBe(letter.key);
  });

  it('reaches a blind copy that no other recipient can see', async () => {
    await transport.send(letter);
    expect((await letters())[0].bcc).toEqual(['archive@us.example']);
    const { headers } = await PostalMime.parse(mail.source(1)!);
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.source(1)!.toString()).not.toContain('archive@us.example');
  });

  it('is followed by others over the same line, and all arrive in their order', async () => {
    for (let i = 0; i < 20; i++) await transport.send({ ...letter, reference: `CS-${i}` });
    expect((await letters()).map(({ subject }) => subject)).toEqual(
      Array.from({ length: 20 }, (_, i) => expect.stringContaining(`[CS-${i}]`)),
    );
  });

  it('cannot have gone out where the server refuses its recipient, whose reply is told', async () => {
    expect(await transport.send({ ...letter, to: 'bad@customer.example' })).toEqual({
      ...{ is: 'failed', by: 'SMTP', handedOver: false, status: 550, code: 'EENVELOPE', retryAfter: null },
      message: expect.stringContaining('5.1.1'),
    });
    expect(await letters()).toEqual([]);
  });

  it('goes to nobody where one of its recipients is refused', async () => {
    expect(await transport.send({ ...letter, cc: ['bad@customer.example'] })).toMatchObject({
      ...{ is: 'failed', handedOver: false, status: 550 },
    });
    expect(await letters()).toEqual([]);
    expect(await transport.send(letter)).toMatchObject({ is: 'accepted' });
    expect(await letters()).toHaveLength(1);
  });

  it('may be tried again where the server takes no more for now', async () => {
    mail.turn({ trouble: 'busy', after: 1 });
    expect(await transport.send(letter)).toMatchObject({ is: 'accepted' });
    expect(await transport.send(letter)).toMatchObject({ is: 'failed', handedOver: false, status: 451 });
    expect(await transport.send(letter)).toMatchObject({ is: 'accepted' });
    expect(await letters()).toHaveLength(2);
  });

  it('may have gone out where the line broke before the server’s answer, and the next one goes by a new line', async () => {
    expect(await transport.send({ ...letter, to: 'lost@customer.example' })).toMatchObject({
      ...{ is: 'failed', by: 'SMTP', handedOver: true, status: null },
    });
    expect(await letters()).toHaveLength(1);
    expect(await transport.send(letter)).toMatchObject({ is: 'accepted' });
  });

  it('cannot have gone out where no server is reached', async () => {
    await mail.close();
    expect(await smtpTransport('smtp://127.0.0.1:1').send(letter)).toMatchObject({
      ...{ is: 'failed', by: 'SMTP', handedOver: false, status: null },
    });
  });

  it.each([
    ['a list in one cell', 'a@customer.example, b@customer.example'],
    ['a second line', 'a@customer.example\r\nBcc: b@customer.example'],
    ['a name around the address', 'A <a@customer.example>'],
  ])('has one recipient in each address, so that %s is none', async (_, to) => {
    expect(await transport.send({ ...letter, to, cc: [], bcc: [] })).toMatchObject({ is: 'failed', handedOver: false });
    expect(await letters()).toEqual([]);
  });

  it('keeps a subject and a name of several lines in one', async () => {
    const hostile = 'Reminder\r\nBcc: b@customer.example';
    await transport.send({ ...letter, subject: hostile, senderName: hostile, contact: hostile, bcc: [] });
    const [kept] = await letters();
    expect(kept.bcc).toEqual([]);
    expect(kept.headers['bcc']).toBeUndefined();
    expect(kept.subject).toBe('Reminder Bcc: b@customer.example [CS-7K3Q9M]');
  });
});
