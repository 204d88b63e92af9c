import { shortHash } from '../cells/short-hash';
import type { JournalEvent } from './event';
import { said } from './in-order';

/**
 * Id of a row that Score writes: a hash of what it says, so that the same thing said again on the same day has the same
 * id and is not written twice. It begins with a letter: no program takes it for a number.
 */
export const eventId = (event: Omit<JournalEvent, 'id' | 'row'>): string =>
  `s${shortHash(JSON.stringify(said(event)))}`;
