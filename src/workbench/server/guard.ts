import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the workbench's own page. The server listens on the loopback address only; a page from
 * elsewhere could still aim at it by a name of its own, or post to it.
 */
export function isOurs(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) return false;
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  return origin !== undefined && hosts.some((name) => origin === `http://${name}`);
}
