import { shortHash } from '../cells/short-hash';
import { letterKey, type LetterIdentity } from '../letters/identity';
import type { OutboxRow } from './outbox-row';

/** Which workbook an outbox is of, and whether it stands where it was written. */
export interface PlaceSeen {
  /** Its own id: the place where its outbox was begun. Empty while the workbook was never saved; null where no row tells it any more. */
  readonly workbook: string | null;
  /** Hash of where it stands now; empty while it was never saved. */
  readonly place: string;
  /** Its outbox was written at another place: it was moved, or this is a copy. */
  readonly elsewhere: boolean;
}

type Placed = LetterIdentity & Pick<OutboxRow, 'key' | 'place'>;

/**
 * Rows without a place were left behind by a copy: they belong to the workbook that this one was copied from, and tell
 * nothing of this one.
 */
export function placeSeen(rows: readonly Placed[], now: string | undefined): PlaceSeen {
  const place = now ? placeHash(now) : '';
  const own = rows.filter((row) => row.place !== '').reverse();
  return { workbook: workbookOf(own, place), place, elsewhere: own.some((row) => row.place !== place) };
}

/**
 * As the rows name it, the last first. Where somebody typed over that, the key of the letter tells: it was made of the name.
 * That of a promise without an id, or of a row that was changed, tells nothing; then they all have to name the same.
 */
function workbookOf(rows: readonly Placed[], place: string): string | null {
  const isMadeOf = (row: Placed, workbook: string): boolean => letterKey({ ...row, workbook }) === row.key;
  const sure = rows.find((row) => isMadeOf(row, row.workbook))?.workbook;
  const isHere = rows.length === 0 || rows.some((row) => row.workbook === place || isMadeOf(row, place));
  const [named = '', ...others] = new Set(rows.map(({ workbook }) => workbook));
  return sure ?? (isHere ? place : others.length === 0 && A_HASH.test(named) ? named : null);
}

const A_HASH = /^[\da-z]{14,}$/;

export const placeHash = (place: string): string => shortHash(`place ${place}`);
