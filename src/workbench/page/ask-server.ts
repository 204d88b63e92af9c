import { USUAL } from '../mail/knobs';
import type { Knobs } from '../mail/knobs';

/** Asks the workbench's server and waits, as a script waits for Google's: nothing else happens in the page meanwhile. */
export function askServer(method: 'GET' | 'POST', address: string, message: unknown = null): unknown {
  const request = new XMLHttpRequest();
  request.open(method, address, false);
  request.send(method === 'GET' ? null : JSON.stringify(message));
  if (request.status !== 200) throw new Error(request.responseText || 'The server of the workbench does not answer.');
  return JSON.parse(request.responseText) as unknown;
}

/** The page goes on without its server as far as it can. */
export function askKnobs(): Knobs {
  try {
    return askServer('GET', '/mail/knobs') as Knobs;
  } catch {
    return USUAL;
  }
}
