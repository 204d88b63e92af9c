import { shortHash } from '../cells/short-hash';
import type { OutboxRow } from './outbox-row';

/** Which workbook an outbox is of, and whether it stands where it was written. */
export interface PlaceSeen {
  /** Its own id: the place where its outbox was begun. Empty while the workbook was never saved. */
  readonly workbook: string;
  /** Hash of where it stands now; empty while it was never saved. */
  readonly place: string;
  /** Its outbox was written at another place: it was moved, or this is a copy. */
  readonly elsewhere: boolean;
}

type Placed = Pick<OutboxRow, 'workbook' | 'place'>;

/**
 * Rows without a place were left behind by a copy: they belong to the workbook that this one was copied from, and tell
 * nothing of this one.
 */
export function placeSeen(rows: readonly Placed[], now: string | undefined): PlaceSeen {
  const place = now ? placeHash(now) : '';
  const own = rows.filter((row) => row.place !== '');
  const last = own[own.length - 1];
  return { workbook: last?.workbook ?? place, place, elsewhere: own.some((row) => row.place !== place) };
}

export const placeHash = (place: string): string => shortHash(`place ${place}`);
