import type { JournalEvent } from './event';
import { said } from './in-order';

/**
 * Id of a row that Score writes: two FNV-1a hashes of what it says, so that the same thing said again on the same day
 * has the same id and is not written twice. It begins with a letter: no program takes it for a number.
 */
export function eventId(event: Omit<JournalEvent, 'id' | 'row'>): string {
  const text = JSON.stringify(said(event));
  return `s${hash(text, 0x811c9dc5)}${hash(text, 0x9e3779b9)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}
