import type { Kept } from '../../sidebar/host';
import { KEPT_NAMES } from '../../sidebar/kept-names';
import { refuseSent } from './refuse-sent';

const LONGEST = 200;

/** Keeps for whoever has the sidebar open what the browser forgets with each sidebar. */
export function keep(what: unknown, text: unknown): void {
  const name = Object.entries(KEPT_NAMES).find(([known]) => known === what)?.[1];
  if (name === undefined || typeof text !== 'string' || text.length > LONGEST) return refuseSent();
  PropertiesService.getUserProperties().setProperty(name, text);
}

/** Nothing where Google does not say: that is no reason to show no sidebar. */
export function kept(): Kept {
  try {
    const all = PropertiesService.getUserProperties().getProperties();
    const known = Object.entries(KEPT_NAMES).map(([what, name]) => [what, all[name]]);
    return Object.fromEntries(known.filter(([, text]) => text !== undefined)) as Kept;
  } catch {
    return {};
  }
}
