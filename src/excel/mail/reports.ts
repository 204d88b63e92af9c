import { ask, type Mailbox } from './ask-graph';
import { signIn } from './sign-in';

/** Servers give up after some days; whoever looks seldom still finds what came back since. */
const DAYS = 30;
/** Exchange gives reports this class, whatever language and server they come from. */
const CLASS = "singleValueExtendedProperties/Any(ep: ep/id eq 'String 0x001A' and ep/value eq 'REPORT.IPM.Note.NDR')";

/** Reports in the mailbox that letters came back, as they came over the line. */
export async function reports(): Promise<readonly string[]> {
  const mailbox = await signIn({ ask: true });
  if (!mailbox?.drafts) throw new Error('Callsheet may not read this mailbox. Drop the reports here instead.');
  return reportsIn(mailbox, new Date());
}

export async function reportsIn(mailbox: Mailbox, now: Date): Promise<readonly string[]> {
  const since = new Date(now.getTime() - DAYS * 86_400_000).toISOString();
  const found: string[] = [];
  let next = `/messages?$select=id&$top=100&$filter=${encodeURIComponent(`receivedDateTime ge ${since} and ${CLASS}`)}`;
  while (next !== '') {
    const page = (await answerTo(mailbox, next)) as Page | null;
    for (const { id } of page?.value ?? []) {
      const source = await answerTo(mailbox, `/messages/${encodeURIComponent(id)}/$value`);
      if (source !== null) found.push(String(source));
    }
    next = page?.['@odata.nextLink']?.replace(/^.*?\/me(?=\/)/, '') ?? '';
  }
  return found;
}

interface Page {
  readonly value: readonly { readonly id: string }[];
  readonly '@odata.nextLink'?: string;
}

/** Null for what is not there any more. */
async function answerTo(mailbox: Mailbox, path: string): Promise<unknown> {
  const asked = await ask(mailbox, 'GET', path);
  if ('failed' in asked && asked.failed.status === 404) return null;
  if ('failed' in asked) throw new Error(refusalOf(asked.failed.message));
  return asked.answer;
}

const refusalOf = (message: string): string =>
  message === ''
    ? 'Microsoft did not answer, so the mailbox was not read. Look at the connection, then try again.'
    : `The mailbox could not be read. (${message})`;
