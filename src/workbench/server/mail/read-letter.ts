import PostalMime from 'postal-mime';
import type { Address } from 'postal-mime';
import type { KeptLetter } from '../../mail/kept-letter';
import type { Received } from './post-office';

/** A letter that was received, read as a mail program would. */
export async function readLetter({ id, at, from, recipients, raw }: Received): Promise<KeptLetter> {
  const mail = await PostalMime.parse(raw);
  const [to, cc] = [inWords(mail.to), inWords(mail.cc)];
  const named = new Set([...addressesOf(mail.to), ...addressesOf(mail.cc)]);
  return {
    id,
    at: at.toISOString(),
    from: inWords(mail.from && [mail.from])[0] ?? from,
    to,
    cc,
    bcc: recipients.filter((address) => !named.has(address.toLowerCase())),
    replyTo: inWords(mail.replyTo).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    attachments: mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType),
  };
}

const mailboxes = (addresses: readonly Address[] = []): { name: string; address: string }[] =>
  addresses.flatMap((one) => (one.group === undefined ? [one] : one.group));

const addressesOf = (addresses?: readonly Address[]): string[] =>
  mailboxes(addresses).map(({ address }) => address.toLowerCase());

const inWords = (addresses?: readonly Address[]): string[] =>
  mailboxes(addresses).map(({ name, address }) => (name ? `${name} <${address}>` : address));
