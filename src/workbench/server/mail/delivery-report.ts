import { randomUUID } from 'node:crypto';
import { dateOf } from './date-of';

/** What a mail server writes to the sender of a letter that it could not deliver in the end (RFC 3464). */
export function deliveryReport(sender: string, recipients: readonly string[], letter: Buffer): Buffer {
  const boundary = randomUUID();
  const [head = ''] = letter.toString('latin1').split(/\r?\n\r?\n/, 1);
  const lines = [
    'From: Mail Delivery System <mailer-daemon@workbench.example>',
    `To: ${sender}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${dateOf(letter).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@workbench.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Your letter could not be delivered:',
    '',
    ...recipients.map((address) => `<${address}>: 550 5.1.1 There is no such mailbox any more.`),
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; workbench.example',
    ...recipients.flatMap((address) => [
      '',
      `Final-Recipient: rfc822; ${address}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 There is no such mailbox any more.',
    ]),
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    head,
    '',
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
