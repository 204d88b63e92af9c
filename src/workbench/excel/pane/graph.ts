import { NOW } from '../../mail/now';
import type { HostEnd } from '../line';

const GRAPH = 'https://graph.microsoft.com/';

/** Requests to Microsoft Graph go to the workbench's server, which plays it; every other request goes where it goes. */
export function answersGraph(real: typeof fetch, { graphAsked }: HostEnd): typeof fetch {
  return async (asked, init) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    if (!address.startsWith(GRAPH)) return real(asked, init);
    const local = `/graph/${address.slice(GRAPH.length)}`;
    const method = init?.method ?? (asked instanceof Request ? asked.method : 'GET');
    const headers = new Headers(init?.headers ?? (asked instanceof Request ? asked.headers : {}));
    headers.set(NOW, new Date().toISOString());
    const started = performance.now();
    let status: number | null = null;
    try {
      const response = await real(asked instanceof Request ? new Request(local, asked) : local, { ...init, headers });
      ({ status } = response);
      return response;
    } finally {
      graphAsked(`${method} ${new URL(address).pathname}`, performance.now() - started, status);
    }
  };
}
