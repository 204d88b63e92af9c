import { refuseSent } from './refuse-sent';

/** What the sidebar sent as JSON. */
export function parsed(json: unknown): unknown {
  try {
    return JSON.parse(json as string);
  } catch {
    return refuseSent();
  }
}
