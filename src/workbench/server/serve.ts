import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { answer } from './answer';
import type { Places } from './answer';
import { isOurs } from './guard';
import { startMail } from './mail/mail';
import { mailRoutes } from './mail/mail-routes';
import type { MailRoutes } from './mail/mail-routes';

export interface Workbench {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Everything the page may load comes from here; Univer draws with inline styles, scripts run in a realm made of text. */
const HEADERS = {
  'content-security-policy': "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  // A browser asks again by itself when a line that it used before breaks: a letter whose answer is lost would go out twice.
  connection: 'close',
};

export interface Options {
  /** Where to listen; any free port when this one is taken, or 0. */
  readonly port: number;
  /** The project's folder: this file is bundled to `dist/workbench/serve.js`. */
  readonly root?: string;
  /** Address of a mail server to send by, such as `smtp://localhost:1025`; without one letters are kept here. */
  readonly smtpUrl?: string | undefined;
}

/** Serves the workbench on the loopback address. */
export async function startWorkbench({
  port,
  root = path.resolve(__dirname, '../..'),
  smtpUrl = process.env['SMTP_URL'],
}: Options): Promise<Workbench> {
  const places: Places = {
    modules: path.join(root, 'node_modules'),
    dist: path.join(root, 'dist'),
    examples: path.join(root, 'examples'),
    root,
  };
  const mail = await startMail(smtpUrl);
  const routes = mailRoutes(mail);
  const server = createServer((request, response) => void respond(places, routes, request, response));
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  const taken = (server.address() as AddressInfo).port;
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await mail.close();
  };
  return { url: `http://localhost:${taken}/`, port: taken, close };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

async function respond(
  places: Places,
  mail: MailRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = (status: number, body: string | Uint8Array, type = 'text/plain; charset=utf-8', more = {}): void =>
    void response.writeHead(status, { ...HEADERS, 'content-type': type, ...more }).end(body);
  try {
    if (!isOurs(request, request.socket.localPort ?? 0)) return send(403, 'Only the workbench page may ask this.');
    const { status, body, type, headers, lost } = await answer(places, mail, request);
    if (lost) response.destroy();
    else send(status, body, type, headers);
  } catch (error) {
    send(422, error instanceof Error ? error.message : String(error));
  }
}
