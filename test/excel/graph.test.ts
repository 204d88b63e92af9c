import type { Mailbox } from '../../src/excel/mail/ask-graph';
import { lookInMailbox, sendByGraph } from '../../src/excel/mail/graph';
import { failureOf } from '../../src/core/outbox/failure';
import type { SendResult } from '../../src/core/outbox/send-step';
import type { Letter } from '../../src/core/letters/letter';

interface Kept {
  id: string;
  key: string;
  isDraft: boolean;
  message: Record<string, unknown>;
}
type Answer = { status: number; body?: unknown; headers?: Record<string, string> } | 'no answer';

/** A mailbox as Graph keeps it. `trouble` answers instead of it; an answer that never comes has done its work. */
function playGraph(trouble: (method: string, path: string) => Answer | null = () => null) {
  const kept: Kept[] = [];
  const keep = (message: Record<string, unknown>, isDraft: boolean): Kept => {
    const [property] = (message['singleValueExtendedProperties'] ?? []) as { value: string }[];
    const one = { id: `id-${kept.length + 1}`, key: property?.value ?? '', isDraft, message };
    kept.push(one);
    return one;
  };
  const serve = (method: string, path: string, body: Record<string, unknown>): Answer => {
    if (path.startsWith('/sendMail')) {
      keep(body['message'] as Record<string, unknown>, false);
      return { status: 202 };
    }
    if (method === 'GET') {
      const value = kept.filter(({ key }) =>
        decodeURIComponent(path).includes(`ep/value eq '${key.replace(/'/g, "''")}'`),
      );
      return { status: 200, body: { value } };
    }
    const changed = method === 'PATCH' ? kept.find(({ id, isDraft }) => path === `/messages/${id}` && isDraft) : null;
    if (changed) return { status: 200, body: Object.assign(changed, { message: { ...changed.message, ...body } }) };
    const [, id] = /^\/messages\/([^/]+)\/send$/.exec(path) ?? [];
    if (id === undefined) return { status: 201, body: keep(body, true) };
    const draft = kept.find((one) => one.id === id && one.isDraft);
    if (!draft) return { status: 404, body: { error: { code: 'ErrorItemNotFound', message: 'Gone.' } } };
    draft.isDraft = false;
    return { status: 202 };
  };
  globalThis.fetch = (url, init) => {
    const path = String(url).replace('https://graph.microsoft.com/v1.0/me', '');
    const method = init?.method ?? 'GET';
    const instead = trouble(method, path);
    const lost = instead === 'no answer';
    const answer = instead !== null && !lost ? instead : serve(method, path, JSON.parse(String(init?.body ?? '{}')));
    if (lost || answer === 'no answer') return Promise.reject(new TypeError('Failed to fetch'));
    const { status, body, headers = {} } = answer;
    return Promise.resolve(new Response(body === undefined ? null : JSON.stringify(body), { status, headers }));
  };
  return { kept, sent: () => kept.filter(({ isDraft }) => !isDraft) };
}

const letter = {
  ...{ key: "k'1", reference: 'CS-7K3Q9M', channel: 'email', contact: 'Accounts payable', to: 'ap@birch.example' },
  ...{ cc: [], bcc: ['copy@us.example'], replyTo: 'ar@us.example', subject: 'Invoice 1042', html: '<p>Dear ...</p>' },
} as unknown as Letter;
const mailbox = (drafts: boolean): Mailbox => ({ drafts, token: () => Promise.resolve('token') });

describe('sending by Microsoft Graph', () => {
  const real = globalThis.fetch;
  afterEach(() => void (globalThis.fetch = real));

  it.each([true, false])(
    'hands the letter over once, with the reference in its subject (drafts: %s)',
    async (drafts) => {
      const graph = playGraph();
      expect(await sendByGraph(letter, mailbox(drafts))).toMatchObject({ is: 'accepted' });
      expect(graph.sent()).toHaveLength(1);
      expect(graph.sent()[0].message).toMatchObject({
        subject: 'Invoice 1042 [CS-7K3Q9M]',
        toRecipients: [{ emailAddress: { address: 'ap@birch.example', name: 'Accounts payable' } }],
        bccRecipients: [{ emailAddress: { address: 'copy@us.example' } }],
        replyTo: [{ emailAddress: { address: 'ar@us.example' } }],
        internetMessageHeaders: [{ name: 'x-callsheet-id', value: "k'1" }],
      });
    },
  );

  it('says that a letter may have gone out when the answer is lost, and finds it in the mailbox afterwards', async () => {
    let lose = true;
    const graph = playGraph((_, path) => (lose && path.endsWith('/send') ? 'no answer' : null));
    const result = await sendByGraph(letter, mailbox(true));
    expect(result).toMatchObject({ is: 'failed', handedOver: true, code: 'Network', message: '' });
    lose = false;
    expect(await lookInMailbox(letter.key, mailbox(true))).toBe('sent');
    expect(graph.sent()).toHaveLength(1);
  });

  it('sends the draft that is left of a broken attempt, not a second one', async () => {
    let refuse = true;
    const busy = { status: 503, body: { error: { code: 'ServiceUnavailable', message: 'Later.' } } };
    const graph = playGraph((_, path) => (refuse && path.endsWith('/send') ? busy : null));
    await sendByGraph(letter, mailbox(true));
    expect(await lookInMailbox(letter.key, mailbox(true))).toBe('not sent');
    refuse = false;
    await sendByGraph(letter, mailbox(true));
    await sendByGraph(letter, mailbox(true));
    expect(graph.kept).toHaveLength(1);
    expect(graph.sent()).toHaveLength(1);
  });

  it('goes by the message that went out, where a draft of the same letter was left behind', async () => {
    const graph = playGraph();
    await sendByGraph(letter, mailbox(true));
    graph.kept.unshift({ ...graph.kept[0], id: 'id-0', isDraft: true });
    expect(await lookInMailbox(letter.key, mailbox(true))).toBe('sent');
    expect(await sendByGraph(letter, mailbox(true))).toEqual({ is: 'accepted', as: 'id-1' });
    expect(graph.sent()).toHaveLength(1);
  });

  it('tells since when a letter stands among the sent mail that an earlier copy of the workbook sent', async () => {
    const graph = playGraph();
    expect(await sendByGraph(letter, mailbox(true))).toEqual({ is: 'accepted', as: 'id-1' });
    Object.assign(graph.kept[0], { sentDateTime: new Date(2026, 10, 16, 10, 33, 20).toISOString() });
    expect(await sendByGraph({ ...letter, html: '<p>Edited</p>' }, mailbox(true))).toEqual({
      ...{ is: 'accepted', as: 'id-1' },
      since: { day: 46_342, second: 38_000 },
    });
    expect(graph.sent()).toHaveLength(1);
  });

  it('sends a draft that is left of a broken attempt as the letter was approved since', async () => {
    let refuse = true;
    const busy = { status: 503, body: { error: { code: 'ServiceUnavailable', message: 'Later.' } } };
    const graph = playGraph((_, path) => (refuse && path.endsWith('/send') ? busy : null));
    await sendByGraph(letter, mailbox(true));
    refuse = false;
    await sendByGraph({ ...letter, subject: 'Invoices 1042 and 1043' }, mailbox(true));
    expect(graph.sent().map(({ message }) => message['subject'])).toEqual(['Invoices 1042 and 1043 [CS-7K3Q9M]']);
  });

  const refused = (status: number, code: string): Answer => ({
    status,
    body: { error: { code, message: 'Refused.' } },
  });
  const REFUSALS = [
    refused(400, 'ErrorInvalidOperation'),
    refused(403, 'ErrorAccessDenied'),
    refused(404, 'ErrorItemNotFound'),
  ].flatMap((answer) => ['PATCH', 'send'].map((step) => ({ step, answer })));
  const isStep = (step: string, method: string, path: string): boolean => method === step || path.endsWith(`/${step}`);

  describe.each(REFUSALS)('whose draft is refused ($step: $answer.status)', ({ step, answer }) => {
    /** The answer to the first attempt was lost, and the second is refused; `after` is done meanwhile. */
    const secondAttempt = async (after: (kept: Kept[]) => void, look: Answer | null = null) => {
      let [attempt, looks] = [1, 0];
      const graph = playGraph((method, path) => {
        if (attempt === 1) return path.endsWith('/send') ? refused(503, 'ServiceUnavailable') : null;
        if (method === 'GET') return ++looks === 1 ? null : look;
        if (!isStep(step, method, path)) return null;
        after(graph.kept);
        return answer;
      });
      await sendByGraph(letter, mailbox(true));
      attempt = 2;
      return sendByGraph(letter, mailbox(true));
    };
    const meaning = (result: SendResult) => (result.is === 'failed' ? failureOf(result).is : result.is);

    it('is sent where the first attempt has got through meanwhile', async () => {
      expect(await secondAttempt((kept) => void (kept[0].isDraft = false))).toEqual({ is: 'accepted', as: 'id-1' });
    });

    it('is in doubt where it stands in the mailbox no more', async () => {
      expect(meaning(await secondAttempt((kept) => void kept.pop()))).toBe('unknown');
    });

    it.each<Answer>(['no answer', refused(401, 'SignedOut')])(
      'is in doubt where the mailbox does not tell (%j)',
      async (look) => {
        expect(meaning(await secondAttempt(() => undefined, look))).toBe('unknown');
      },
    );

    it('was not sent where it is still a draft', async () => {
      const code = answer === 'no answer' ? '' : (answer.body as { error: { code: string } }).error.code;
      const expected = code === 'ErrorItemNotFound' ? 'unknown' : 'failed';
      expect(meaning(await secondAttempt(() => undefined))).toBe(expected);
    });
  });

  it.each([true, false])('hands nothing over where Microsoft cannot be reached (drafts: %s)', async (drafts) => {
    playGraph(() => 'no answer');
    expect(await sendByGraph(letter, mailbox(drafts))).toMatchObject({ is: 'failed', handedOver: false });
  });

  it('knows that nothing went out when not even the draft could be made', async () => {
    playGraph((method) => (method === 'POST' ? 'no answer' : null));
    expect(await sendByGraph(letter, mailbox(true))).toMatchObject({ is: 'failed', handedOver: false });
  });

  it('tells for how long it is to wait when Microsoft has enough for now', async () => {
    const enough = { status: 429, headers: { 'retry-after': '30' }, body: { error: { code: 'TooMany', message: '' } } };
    playGraph(() => enough);
    expect(await sendByGraph(letter, mailbox(false))).toMatchObject({ status: 429, retryAfter: 30, code: 'TooMany' });
  });

  it('leaves a letter in doubt to a person where the mailbox may not be read', async () => {
    playGraph();
    expect(await lookInMailbox(letter.key, mailbox(false))).toBe('cannot tell');
  });
});
