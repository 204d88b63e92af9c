import { randomUUID } from 'node:crypto';
import type { Handed } from '../../../mail/smtp';
import { MAILBOX } from '../../mail/mailbox';
import { GraphFailure } from './graph-failure';
import { messageOf } from './graph-message';
import type { Draft } from './graph-message';
import type { Mail } from './mail';
import { scopesIn } from './sign-in';

/** A request to Microsoft Graph. */
export interface GraphRequest {
  readonly method: string;
  /** After the version, such as `/me/sendMail`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly prefer: string | undefined;
  readonly body: string;
  /** What time it is for whoever asks. */
  readonly now: Date;
}

export interface GraphAnswer {
  readonly status: number;
  /** Of a message as it came over the line: its bytes. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection breaks instead. */
  readonly lost?: boolean;
}

/** A message in the mailbox. */
interface Stored {
  readonly number: number;
  draft: Draft;
  sent: Date | null;
}

type Work = (request: GraphRequest, id: string) => GraphAnswer | Promise<GraphAnswer>;
type Route = readonly [method: string, path: RegExp, scope: string, work: Work];

const ITEM = '/me/messages/([^/]+)';
/** Exchange gives reports a class of their own, whatever language they are written in. */
const REPORTS =
  /^receivedDateTime ge (\S+) and singleValueExtendedProperties\/Any\(ep: ep\/id eq 'String 0x001A' and ep\/value eq 'REPORT\.IPM\.Note\.NDR'\)$/;
const PROPERTY = /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '(.*)' and ep\/value eq '(.*)'\)$/;

/** The part of Microsoft Graph that sends mail. Messages are kept in a mailbox of their own, and go out by SMTP. */
export function graph(mail: Mail): (request: GraphRequest) => Promise<GraphAnswer> {
  const mailbox: Stored[] = [];
  const keep = (draft: Draft, sent: Date | null = null): Stored => {
    const stored = { number: mailbox.length + 1, draft, sent };
    mailbox.push(stored);
    return stored;
  };
  const find = (id: string): Stored => {
    const found = mailbox.find((stored) => [idOf(stored, true), idOf(stored, false)].includes(decodeURIComponent(id)));
    if (!found) throw notFound();
    return found;
  };
  const findDraft = (id: string): Stored => {
    const found = find(id);
    if (found.sent) throw new GraphFailure(403, 'ErrorAccessDenied', 'The message has been sent already.');
    return found;
  };

  const send = async (draft: Draft, now: Date, sent: () => void): Promise<GraphAnswer> => {
    const { handed } = await mail.send({ ...messageOf(draft), date: now.toISOString() });
    if (handed.is === 'accepted' || handed.handedOver) sent();
    return answerOf(handed, mail.knobs.retryAfter);
  };

  const routes: readonly Route[] = [
    ['GET', /^\/me$/, 'User.Read', ({ query }) => ({ status: 200, body: selected(ME, query) })],
    [
      'POST',
      /^\/me\/sendMail$/,
      'Mail.Send',
      ({ body, now }) => {
        const { message = {}, saveToSentItems = true } = json<{ message: Draft; saveToSentItems: boolean }>(body);
        return send(message, now, () => void (saveToSentItems && keep(message, now)));
      },
    ],
    [
      'GET',
      /^\/me\/messages$/,
      'Mail.ReadWrite',
      (request) => {
        const [, since] = REPORTS.exec(request.query.get('$filter') ?? '') ?? [];
        const value = since
          ? mail.incoming().flatMap(({ id, at }) => (at >= new Date(since) ? [{ id: `AAkALg-in-${id}` }] : []))
          : mailbox.filter(filterOf(request.query)).map((stored) => resourceOf(stored, request));
        return { status: 200, body: { value } };
      },
    ],
    [
      'GET',
      new RegExp(`^${ITEM}/\\$value$`),
      'Mail.ReadWrite',
      (_, id) => {
        const source = mail.source(Number(/^AAkALg-in-(\d+)$/.exec(id)?.[1]));
        if (!source) throw notFound();
        return { status: 200, body: source };
      },
    ],
    [
      'POST',
      /^\/me\/messages$/,
      'Mail.ReadWrite',
      (request) => ({ status: 201, body: resourceOf(keep(json<Draft>(request.body)), request) }),
    ],
    [
      'GET',
      new RegExp(`^${ITEM}$`),
      'Mail.ReadWrite',
      (request, id) => ({ status: 200, body: resourceOf(find(id), request) }),
    ],
    [
      'PATCH',
      new RegExp(`^${ITEM}$`),
      'Mail.ReadWrite',
      (request, id) => {
        const stored = findDraft(id);
        stored.draft = { ...stored.draft, ...json<Draft>(request.body) };
        return { status: 200, body: resourceOf(stored, request) };
      },
    ],
    [
      'POST',
      new RegExp(`^${ITEM}/send$`),
      'Mail.Send',
      ({ now }, id) => {
        const stored = findDraft(id);
        return send(stored.draft, now, () => void (stored.sent = now));
      },
    ],
  ];

  return async (request) => {
    try {
      const route = routes.find(([method, path]) => method === request.method && path.test(request.path));
      if (!route) throw new GraphFailure(400, 'BadRequest', `Resource not found for the segment '${request.path}'.`);
      const [, path, scope, work] = route;
      const scopes = scopesIn(request.authorization);
      if (!scopes) throw new GraphFailure(401, 'InvalidAuthenticationToken', 'Access token is empty.');
      if (!scopes.includes(scope))
        throw new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
      return await work(request, path.exec(request.path)?.[1] ?? '');
    } catch (error) {
      if (error instanceof GraphFailure) return failed(error);
      throw error;
    }
  };
}

const notFound = (): GraphFailure =>
  new GraphFailure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

const ME = {
  displayName: MAILBOX.name,
  mail: MAILBOX.address,
  userPrincipalName: MAILBOX.address,
  id: '00000000-0000-0000-0000-000000000001',
};

const failed = ({ status, code, message, headers }: GraphFailure): GraphAnswer => ({
  status,
  headers,
  body: { error: { code, message, innerError: { date: new Date().toISOString(), 'request-id': randomUUID() } } },
});

function answerOf(handed: Handed, retryAfter: number): GraphAnswer {
  if (handed.is === 'accepted') return { status: 202, body: null };
  const { status, handedOver, message } = handed;
  if (status === null && handedOver) return { status: 0, body: null, lost: true };
  if (status === null) return failed(new GraphFailure(503, 'serviceNotAvailable', 'The service is unavailable.'));
  if (status >= 500) return failed(new GraphFailure(400, 'ErrorInvalidRecipients', message));
  const wait = { 'retry-after': String(retryAfter) };
  return failed(new GraphFailure(429, 'ApplicationThrottled', 'Application is over its limit of messages.', wait));
}

function json<Body>(text: string): Partial<Body> & Body {
  try {
    return JSON.parse(text) as Partial<Body> & Body;
  } catch {
    throw new GraphFailure(400, 'BadRequest', 'Unable to read JSON request payload.');
  }
}

/** Without `IdType="ImmutableId"` the id of a message is another one in another folder. */
const idOf = ({ number, sent }: Stored, immutable: boolean): string =>
  immutable ? `AAkALg-${number}` : `AAMkAG-${number}-${sent ? 'sentitems' : 'drafts'}`;

function resourceOf(stored: Stored, { prefer = '', query }: GraphRequest): object {
  const { draft, sent } = stored;
  return selected(
    {
      id: idOf(stored, /IdType\s*=\s*"ImmutableId"/i.test(prefer)),
      isDraft: sent === null,
      parentFolderId: sent ? 'sentitems' : 'drafts',
      from: { emailAddress: MAILBOX },
      ...draft,
      ...(sent ? { sentDateTime: sent.toISOString() } : {}),
    },
    query,
  );
}

function selected(resource: object, query: URLSearchParams): object {
  const fields = query.get('$select')?.split(',');
  return fields ? Object.fromEntries(Object.entries(resource).filter(([name]) => fields.includes(name))) : resource;
}

/** Of all that `$filter` can ask, whether a message has an extended property of that value. */
function filterOf(query: URLSearchParams): (stored: Stored) => boolean {
  const filter = query.get('$filter');
  if (filter === null) return () => true;
  const [, id, value] = (PROPERTY.exec(filter) ?? []).map((text) => text.replace(/''/g, "'"));
  if (id === undefined) throw new GraphFailure(400, 'ErrorInvalidUrlQueryFilter', 'The query filter is not supported.');
  return ({ draft }) => (draft.singleValueExtendedProperties ?? []).some((one) => one.id === id && one.value === value);
}
