import type { Mailbox } from '../../src/excel/mail/ask-graph';
import { reportsIn } from '../../src/excel/mail/reports';

const mailbox: Mailbox = { drafts: true, token: () => Promise.resolve('token') };
const NOW = new Date('2026-11-17T09:00:00Z');
const SERVICE = 'https://graph.microsoft.com/v1.0/me';

/** Answers each address; `asked` keeps them in order. */
function playGraph(answer: (path: string) => Response): string[] {
  const asked: string[] = [];
  globalThis.fetch = (url) => {
    const path = decodeURIComponent(String(url).slice(SERVICE.length));
    asked.push(path);
    return Promise.resolve(answer(path));
  };
  return asked;
}
const json = (body: object, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const source = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/plain' } });

describe('reports in a Microsoft mailbox', () => {
  const real = globalThis.fetch;
  afterEach(() => void (globalThis.fetch = real));

  it('of the last thirty days are found by their class, page after page, and read as they came', async () => {
    const asked = playGraph((path) => {
      if (path.endsWith('/$value')) return source(`source of ${path.split('/')[2]}`);
      if (path.includes('$skip')) return json({ value: [{ id: 'c' }] });
      return json({ value: [{ id: 'a' }, { id: 'b' }], '@odata.nextLink': `${SERVICE}/messages?$skip=2` });
    });
    expect(await reportsIn(mailbox, NOW)).toEqual(['source of a', 'source of b', 'source of c']);
    expect(asked[0]).toContain('receivedDateTime ge 2026-10-18T09:00:00.000Z and');
    expect(asked[0]).toContain("ep/value eq 'REPORT.IPM.Note.NDR'");
  });

  it('leave out one that is deleted meanwhile', async () => {
    playGraph((path) => {
      if (path.startsWith('/messages/a')) return json({ error: { code: 'ErrorItemNotFound', message: 'Gone.' } }, 404);
      return path.endsWith('/$value') ? source('b') : json({ value: [{ id: 'a' }, { id: 'b' }] });
    });
    expect(await reportsIn(mailbox, NOW)).toEqual(['b']);
  });

  it('that cannot be read are told of in a sentence', async () => {
    playGraph(() => json({ error: { code: 'ErrorAccessDenied', message: 'Access is denied.' } }, 403));
    await expect(reportsIn(mailbox, NOW)).rejects.toThrow('The mailbox could not be read. (Access is denied.)');
    playGraph(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(reportsIn(mailbox, NOW)).rejects.toThrow(/^Microsoft did not answer, [^()]*try again\.$/);
  });
});
