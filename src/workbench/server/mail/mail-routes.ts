import type { IncomingMessage } from 'node:http';
import type { Answer } from '../http-answer';
import { NOW } from '../../mail/now';
import { account } from './sign-in';
import { graph } from './graph';
import { mailApp } from './mail-app';
import type { MailAppCall } from './mail-app';
import type { Mail } from './mail';

/** A request as the routes of mail see it. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly address: string;
  readonly query: URLSearchParams;
  readonly body: () => Promise<Buffer>;
}

export type MailRoutes = (asked: Asked) => Promise<Answer | null>;

/** A letter is somebody else's page: it may show text and pictures that it brings along, and do nothing. */
const LETTER_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const json = (value: unknown, status = 200): Answer => ({
  status,
  body: JSON.stringify(value),
  type: 'application/json',
});

/** Answers what begins with `/outbox`, `/mail/` or `/graph/`; null for any other address. */
export function mailRoutes(mail: Mail): MailRoutes {
  let askGraph = graph(mail);
  const [google, microsoft] = [mailApp(mail), account(() => mail.knobs)];

  const told = async ({ body }: Asked): Promise<Record<string, unknown>> =>
    JSON.parse((await body()).toString('utf8')) as Record<string, unknown>;

  const posts: Readonly<Record<string, (asked: Asked) => Promise<Answer>>> = {
    '/mail/knobs': async (asked) => {
      mail.turn(await told(asked));
      return json(mail.knobs);
    },
    '/mail/forget': async () => {
      mail.forget();
      askGraph = graph(mail);
      return json(null);
    },
    '/mail/app': async (asked) => json(await google.send((await told(asked)) as unknown as MailAppCall)),
    '/mail/token': async (asked) => {
      const { scopes, window } = await told(asked);
      return json(microsoft.token(scopes as string[], window === true));
    },
  };
  const gets: Readonly<Record<string, (asked: Asked) => Promise<Answer>>> = {
    '/mail/knobs': async () => json(mail.knobs),
    '/mail/quota': async ({ query }) => json(google.quota(query.get('day') ?? '')),
    '/outbox.json': async () => json(await mail.outbox()),
  };

  return async (asked) => {
    const { request, address, query } = asked;
    if (address.startsWith('/graph/v1.0/')) {
      const { status, body, headers, lost } = await askGraph({
        method: request.method ?? 'GET',
        path: address.slice('/graph/v1.0'.length),
        query,
        authorization: request.headers.authorization,
        prefer: String(request.headers['prefer'] ?? ''),
        now: timeIn(request.headers[NOW]),
        body: (await asked.body()).toString('utf8'),
      });
      const isWhole = Buffer.isBuffer(body);
      return {
        status,
        type: isWhole ? 'text/plain' : 'application/json',
        body: isWhole ? body : body === null ? '' : JSON.stringify(body),
        ...(headers && { headers }),
        ...(lost && { lost }),
      };
    }
    const work = request.method === 'POST' ? posts[address] : gets[address];
    if (work) return work(asked);
    const [, id, part] = /^\/outbox\/(\d+)\.(html|eml)$/.exec(address) ?? [];
    return request.method === 'GET' && id ? letter(mail, Number(id), part === 'eml') : null;
  };
}

const timeIn = (text: unknown): Date =>
  typeof text === 'string' && !isNaN(Date.parse(text)) ? new Date(text) : new Date();

async function letter(mail: Mail, id: number, whole: boolean): Promise<Answer | null> {
  const source = mail.source(id);
  const kept = (await mail.outbox()).letters.find((one) => one.id === id);
  if (!source || !kept) return null;
  return whole
    ? {
        status: 200,
        type: 'message/rfc822',
        body: source,
        headers: { 'content-disposition': `attachment; filename="letter-${id}.eml"` },
      }
    : {
        status: 200,
        type: 'text/html; charset=utf-8',
        body: kept.html,
        headers: { 'content-security-policy': LETTER_POLICY },
      };
}
