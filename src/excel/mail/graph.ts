import { instant } from '../../clock/now';
import { recipientsOf, subjectLine, type Letter } from '../../core/letters/letter';
import type { SendReply, SendResult } from '../../core/outbox/send-step';
import { ask, type Mailbox } from './ask-graph';

type Looked = Extract<SendReply, { is: 'looked' }>['as'];
type Failed = Extract<SendResult, { is: 'failed' }>;

/** A property of our own on the message, which a filter finds at once, unlike a header. */
const KEY_PROPERTY = 'String {5f9d2c1e-8c4b-4e6a-9b07-3d1a6f2e7c58} Name CallsheetKey';

/**
 * Hands a letter over. With drafts the one that already has its key is taken, so that a letter that may have gone out
 * is never made a second time; it goes out as it was approved last.
 */
export async function sendByGraph(letter: Letter, mailbox: Mailbox): Promise<SendResult> {
  if (!mailbox.drafts) {
    // A network that is gone must not leave one letter after the other in doubt.
    const reached = await ask(mailbox, 'GET', '?$select=id');
    if ('failed' in reached) return { ...reached.failed, handedOver: false };
    const message = { ...messageOf(letter), ...headersOf(letter) };
    const sent = await ask(mailbox, 'POST', '/sendMail', { message, saveToSentItems: true });
    return 'failed' in sent ? sent.failed : { is: 'accepted', as: '' };
  }
  const draft = await draftOf(letter, mailbox);
  if ('failed' in draft) return draft.failed;
  if (!draft.isDraft) return alreadySent(draft);
  const sent = await ask(mailbox, 'POST', `/messages/${encodeURIComponent(draft.id)}/send`);
  if (!('failed' in sent)) return { is: 'accepted', as: draft.id };
  const after = await afterRefusal(sent.failed, letter, mailbox);
  return 'failed' in after ? after.failed : alreadySent(after);
}

/** What became of the letter with this key, as far as the mailbox can tell. */
export async function lookInMailbox(key: string, mailbox: Mailbox): Promise<Looked> {
  if (!mailbox.drafts) return 'cannot tell';
  const found = await messageWith(key, mailbox);
  if (!found || 'failed' in found) return 'cannot tell';
  return found.isDraft ? 'not sent' : 'sent';
}

/** Address of the mailbox. */
export async function mailAddress(mailbox: Mailbox): Promise<string> {
  const me = await ask(mailbox, 'GET', '?$select=mail,userPrincipalName');
  if ('failed' in me) return '';
  const { mail, userPrincipalName } = me.answer as { readonly mail?: string; readonly userPrincipalName?: string };
  return mail ?? userPrincipalName ?? '';
}

interface Message {
  readonly id: string;
  readonly isDraft: boolean;
  readonly sentDateTime?: string;
}

const alreadySent = ({ id, sentDateTime }: Message): SendResult => ({
  ...{ is: 'accepted', as: id },
  ...(sentDateTime ? { since: instant(new Date(sentDateTime)) } : {}),
});

/** What is ready to go out, or has gone; of what failed nothing was handed over here. */
async function draftOf(letter: Letter, mailbox: Mailbox): Promise<Message | { readonly failed: Failed }> {
  const notHandedOver = (failed: Failed) => ({ failed: { ...failed, handedOver: false } });
  const found = await messageWith(letter.key, mailbox);
  if (found && 'failed' in found) return notHandedOver(found.failed);
  if (found && !found.isDraft) return found;
  if (found) {
    // It was approved again since, and need not be the same.
    const changed = await ask(mailbox, 'PATCH', `/messages/${encodeURIComponent(found.id)}`, messageOf(letter));
    if (!('failed' in changed)) return found;
    return afterRefusal({ ...changed.failed, handedOver: false }, letter, mailbox);
  }
  const made = await ask(mailbox, 'POST', '/messages', {
    ...messageOf(letter),
    ...headersOf(letter),
    singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: letter.key }],
  });
  return 'failed' in made ? notHandedOver(made.failed) : (made.answer as Message);
}

/**
 * What was refused as a draft may be one no more: an earlier attempt, whose answer was lost, has got through meanwhile. Only what
 * still stands among the drafts was certainly not sent.
 */
async function afterRefusal(
  failed: Failed,
  { key }: Letter,
  mailbox: Mailbox,
): Promise<Message | { readonly failed: Failed }> {
  const { status } = failed;
  const isRefused = status !== null && status >= 400 && status < 500 && status !== 401 && status !== 429;
  if (!isRefused) return { failed };
  const found = await messageWith(key, mailbox);
  if (!found || 'failed' in found) return { failed: { ...failed, handedOver: true, code: 'ErrorItemNotFound' } };
  return found.isDraft ? { failed } : found;
}

async function messageWith(key: string, mailbox: Mailbox): Promise<Message | { readonly failed: Failed } | null> {
  const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq ${quoted(KEY_PROPERTY)} and ep/value eq ${quoted(key)})`;
  const found = await ask(
    mailbox,
    'GET',
    `/messages?$select=id,isDraft,sentDateTime&$filter=${encodeURIComponent(filter)}`,
  );
  if ('failed' in found) return found;
  const { value } = found.answer as { readonly value: readonly Message[] };
  // One that went out tells more than a draft that was left behind.
  return value.find(({ isDraft }) => !isDraft) ?? value[0] ?? null;
}

function messageOf(letter: Letter): object {
  const { html, to, cc, bcc, contact, replyTo } = letter;
  const addressed = (address: string, name?: string) => ({ emailAddress: name ? { address, name } : { address } });
  return {
    subject: subjectLine(letter),
    body: { contentType: 'HTML', content: html },
    toRecipients: recipientsOf(letter).length > 0 ? [addressed(to, contact)] : [],
    ccRecipients: cc.map((address) => addressed(address)),
    bccRecipients: bcc.map((address) => addressed(address)),
    ...(replyTo ? { replyTo: [addressed(replyTo)] } : {}),
  };
}

/** What a draft has from its beginning, and no change of it may name. */
const headersOf = ({ key }: Letter): object =>
  key === '' ? {} : { internetMessageHeaders: [{ name: 'x-callsheet-id', value: key }] };
