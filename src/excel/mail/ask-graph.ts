import type { SendResult } from '../../core/outbox/send-step';

/** What Microsoft Graph may do with the mailbox of whoever is signed in. */
export interface Mailbox {
  /** A fresh token; rejects where the person must sign in again. */
  token(): Promise<string>;
  /** Mail.ReadWrite is granted: a letter is a draft first, by which its fate can be told afterwards. */
  readonly drafts: boolean;
}

type Failed = Extract<SendResult, { is: 'failed' }>;

const SERVICE = 'https://graph.microsoft.com/v1.0/me';
/** Graph's own longest answer is a minute and a half. */
const LONGEST_WAIT = 100_000;

type Asked = { readonly answer: unknown } | { readonly failed: Failed };

/** One request, whose answer is JSON, or the source of a message: once it is on its way, nobody knows without an answer what it did. */
export async function ask(
  mailbox: Mailbox,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<Asked> {
  const failed = (why: Partial<Failed>): Asked => ({
    failed: {
      is: 'failed',
      by: 'Graph',
      handedOver: true,
      status: null,
      code: '',
      message: '',
      retryAfter: null,
      ...why,
    },
  });
  let token: string;
  try {
    token = await mailbox.token();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed({ handedOver: false, status: 401, code: 'SignIn', message });
  }
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), LONGEST_WAIT);
  try {
    const response = await fetch(SERVICE + path, {
      method,
      signal: stop.signal,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        prefer: 'IdType="ImmutableId"',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (response.ok && path.endsWith('/$value')) return { answer: text };
    if (response.ok) return { answer: text === '' ? null : (JSON.parse(text) as unknown) };
    const { code = '', message = text } = errorIn(text);
    const seconds = Number(response.headers.get('retry-after') ?? NaN);
    return failed({ status: response.status, code, message, retryAfter: Number.isNaN(seconds) ? null : seconds });
  } catch {
    // What the browser says of it helps nobody.
    return failed({ code: stop.signal.aborted ? 'Timeout' : 'Network' });
  } finally {
    clearTimeout(clock);
  }
}

function errorIn(text: string): { readonly code?: string; readonly message?: string } {
  try {
    return (JSON.parse(text) as { error?: { code?: string; message?: string } }).error ?? {};
  } catch {
    return {};
  }
}
