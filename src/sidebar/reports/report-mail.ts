import PostalMime from 'postal-mime';
import type { Attachment } from 'postal-mime';
import type { ReportMail } from '../../core/outbox/delivery-report';

const STATUS = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED = ['message/rfc822', 'message/global', 'text/rfc822-headers', 'message/global-headers'];
/** Of a mail as it came over the line, not of what a person reads of it. */
const HEAD = /^(mime-version|received|return-path|message-id|content-type):/im;

/** A mail that was dropped or pasted, whole or only its text. */
export async function reportMail(raw: Uint8Array | string): Promise<ReportMail> {
  const source = typeof raw === 'string' ? raw.replace(/^\s+/, '') : raw;
  if (typeof source === 'string' && !HEAD.test(headOf(source))) return copied(source);
  const mail = await PostalMime.parse(source, { rfc822Attachments: true, forceRfc822Attachments: true });
  const part = (types: readonly string[]): Attachment | undefined =>
    mail.attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()));
  const returned = part(RETURNED);
  const letter = returned && (await PostalMime.parse(textOf(returned)));
  return {
    from: `${mail.from?.name ?? ''} ${mail.from?.address ?? ''}`.trim(),
    subject: mail.subject ?? '',
    text: mail.text ?? (mail.html ?? '').replace(/<[^>]*>/g, ' '),
    failed: mail.headers.find(({ key }) => key === 'x-failed-recipients')?.value ?? '',
    status: textOf(part(STATUS)),
    returned: {
      key: letter?.headers.find(({ key }) => key === 'x-callsheet-id')?.value.trim() ?? '',
      subject: letter?.subject ?? '',
    },
  };
}

const headOf = (source: string): string => source.split(/\r?\n\r?\n/, 1)[0]!;

/** As it stands in a mail program. */
const copied = (text: string): ReportMail => ({
  ...{ from: '', subject: '', text, failed: '', status: '' },
  returned: { key: '', subject: '' },
});

function textOf(part: Attachment | undefined): string {
  const content = part?.content ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
