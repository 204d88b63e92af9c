import type { Mailbox, Message } from '../../../mail/message';
import { MAILBOX } from '../../mail/mailbox';
import { GraphFailure } from './graph-failure';

interface Recipient {
  readonly emailAddress?: { readonly address?: string; readonly name?: string };
}

interface Named<Value> {
  readonly value?: Value;
}

/** The part of Graph's message resource that a sender writes. */
export interface Draft {
  readonly subject?: string;
  readonly body?: { readonly contentType?: string; readonly content?: string };
  readonly toRecipients?: readonly Recipient[];
  readonly ccRecipients?: readonly Recipient[];
  readonly bccRecipients?: readonly Recipient[];
  readonly replyTo?: readonly Recipient[];
  readonly internetMessageHeaders?: readonly (Named<string> & { readonly name?: string })[];
  readonly singleValueExtendedProperties?: readonly (Named<string> & { readonly id?: string })[];
}

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;

/** The message of a draft; what Graph refuses before it sends anything is refused here. */
export function messageOf(draft: Draft): Message {
  const { subject = '', body, replyTo, internetMessageHeaders = [] } = draft;
  const content = body?.content ?? '';
  const isHtml = body?.contentType?.toLowerCase() === 'html';
  const [to, cc, bcc] = [draft.toRecipients, draft.ccRecipients, draft.bccRecipients].map(mailboxes);
  if (!to || !cc || !bcc || to.length + cc.length + bcc.length === 0)
    throw new GraphFailure(400, 'ErrorInvalidRecipients', "A message can't be sent because it contains no recipients.");
  return {
    from: MAILBOX,
    replyTo: mailboxes(replyTo)[0]?.address ?? '',
    to,
    cc,
    bcc,
    subject,
    text: isHtml ? '' : content,
    html: isHtml ? content : '',
    headers: Object.fromEntries(internetMessageHeaders.map(({ name = '', value = '' }) => [ours(name), value])),
  };
}

function mailboxes(recipients: readonly Recipient[] = []): Mailbox[] {
  return recipients.map(({ emailAddress: { address = '', name = '' } = {} }) => {
    if (!ADDRESS.test(address))
      throw new GraphFailure(
        400,
        'ErrorInvalidRecipients',
        `At least one recipient is not valid., Recipient '${address}' is not resolved. All recipients must be resolved before a message can be submitted.`,
      );
    return { name, address };
  });
}

function ours(name: string): string {
  if (/^x-/i.test(name)) return name;
  throw new GraphFailure(
    400,
    'InvalidInternetMessageHeader',
    `The internet message header name '${name}' should start with 'x-' or 'X-'.`,
  );
}
