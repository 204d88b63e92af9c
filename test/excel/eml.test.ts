import PostalMime from 'postal-mime';
import type { Letter } from '../../src/core/letters/letter';
import { emlOf } from '../../src/excel/mail/eml';
import { saveLetter } from '../../src/excel/mail/save-letter';

const letter = {
  ...{ key: 'k1', reference: 'CS-7K3Q9M', channel: 'email', contact: 'Åsa Öberg', to: 'ap@birch.example' },
  ...{ cc: ['boss@birch.example'], bcc: [], replyTo: 'ar@us.example', subject: 'Påminnelse: faktura 1042 – 31 dagar' },
  ...{ text: 'Hej Åsa,\n\n1.200,00 €', html: '<p>Hej Åsa,</p><p>1.200,00 €</p>' },
} as unknown as Letter;

describe('a letter as a file to send by hand', () => {
  it('arrives in a mail program as it was written, whatever its letters and signs', async () => {
    const mail = await PostalMime.parse(emlOf(letter));
    expect(mail.subject).toBe('Påminnelse: faktura 1042 – 31 dagar [CS-7K3Q9M]');
    expect(mail.to).toMatchObject([{ address: 'ap@birch.example', name: 'Åsa Öberg' }]);
    expect(mail.cc).toMatchObject([{ address: 'boss@birch.example' }]);
    expect(mail.text?.trim()).toBe('Hej Åsa,\n\n1.200,00 €');
    expect(mail.html?.trim()).toBe('<p>Hej Åsa,</p><p>1.200,00 €</p>');
  });

  it('is a draft without a sender, and carries the key that its bounce will have', async () => {
    const raw = emlOf(letter);
    expect(raw).toMatch(/^X-Unsent: 1\r?$/m);
    expect(raw).not.toMatch(/^(From|Date):/m);
    const mail = await PostalMime.parse(raw);
    expect(mail.headers.find(({ key }) => key === 'x-callsheet-id')?.value).toBe('k1');
  });

  it('is handed over, not sent: nobody knows whether it goes out', () => {
    const link = { click: jest.fn(), href: '', download: '' };
    Object.assign(globalThis, { document: { createElement: () => link } });
    jest.useFakeTimers();
    expect(saveLetter(letter)).toEqual({ is: 'prepared' });
    jest.runAllTimers();
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'document');
    expect([link.click.mock.calls.length, link.download]).toEqual([1, 'CS-7K3Q9M.eml']);
  });

  it('lets no cell add a header or a recipient', async () => {
    const hostile = { ...letter, contact: 'A"\r\nBcc: thief@evil.example', subject: 'x\r\nBcc: thief@evil.example' };
    const mail = await PostalMime.parse(emlOf(hostile));
    expect(mail.bcc).toBeUndefined();
    expect(mail.to).toMatchObject([{ address: 'ap@birch.example' }]);
  });
});
