import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { startWorkbench, type Workbench } from '../../../src/workbench/server/serve';

interface Reply {
  readonly status: number;
  readonly body: string;
}

describe('the server of the workbench', () => {
  let root: string;
  let workbench: Workbench;

  beforeAll(async () => {
    root = mkdtempSync(path.join(os.tmpdir(), 'workbench-'));
    for (const folder of ['dist/workbench', 'dist/excel', 'examples'])
      mkdirSync(path.join(root, folder), { recursive: true });
    writeFileSync(path.join(root, 'secret.txt'), 'secret');
    writeFileSync(path.join(root, 'dist/workbench/index.html'), 'the page');
    writeFileSync(
      path.join(root, 'dist/excel/taskpane.html'),
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    );
    workbench = await startWorkbench({ port: 0, root });
  });
  afterAll(async () => {
    await workbench.close();
    rmSync(root, { recursive: true });
  });

  /** As a browser never would: the path goes out as it is written. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: workbench.port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      });
      asked.on('error', reject);
      asked.end(body);
    });

  it('serves the page', async () => {
    expect(await ask('/')).toEqual({ status: 200, body: 'the page' });
  });

  it('hands out the built pane with Office.js answered from here', async () => {
    expect(await ask('/excel/taskpane.html')).toEqual({
      status: 200,
      body: '<script src="/office/office.js"></script>',
    });
  });

  it.each([
    '/../secret.txt',
    '/excel/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/examples/..%2fsecret.txt',
    '/excel/..%2f..%2fsecret.txt',
    '/excel//etc/passwd',
  ])('does not leave its folders for %s', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  it('refuses a page that reaches it by another name', async () => {
    expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
  });

  it('takes files from its own page only', async () => {
    const host = `localhost:${workbench.port}`;
    const post = (origin: Record<string, string>): Promise<Reply> =>
      ask('/open?name=a.csv', { host, ...origin }, 'POST', 'Account,Balance\nA,10');
    expect((await post({})).status).toBe(403);
    expect((await post({ origin: 'http://evil.example' })).status).toBe(403);
    const { status, body } = await post({ origin: `http://${host}` });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      sheets: [
        {
          name: 'a',
          rows: [
            ['Account', 'Balance'],
            ['A', 10],
          ],
        },
      ],
    });
  });

  it('says in a sentence why a file cannot be opened', async () => {
    const host = `localhost:${workbench.port}`;
    const reply = await ask(
      '/open?name=broken.xlsx',
      { host, origin: `http://${host}` },
      'POST',
      'PK\u0003\u0004 and no more',
    );
    expect(reply.status).toBe(422);
    expect(reply.body).toMatch(/^broken\.xlsx cannot be opened/);
  });

  it('takes another port when the one asked for is taken', async () => {
    const second = await startWorkbench({ port: workbench.port, root });
    expect(second.port).not.toBe(workbench.port);
    await second.close();
  });
});
