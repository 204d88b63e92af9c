import type { Cell } from '../cells/cell';
import { debitCreditSign, isCreditType, statusOf, yesNo, type Status } from '../cells/labels';
import { isBlank, textOf } from './blank';

export type Standing = Status | null;

/**
 * What a status cell says: a word, or yes and no, which mean "settled" under a heading such as `Paid` and "open" under
 * any other, such as `isOpen`. Null where it says neither.
 */
export function standingOf(cell: Cell | undefined, heading: string): Standing {
  if (isBlank(cell)) return null;
  const yes = yesNo(textOf(cell));
  if (yes !== null) return yes === (statusOf(heading) === 'settled') ? 'settled' : 'open';
  return statusOf(textOf(cell));
}

/** Anything but blank and no: the column may hold the reason of the dispute. */
export function isDisputed(cell: Cell | undefined): boolean {
  return !isBlank(cell) && yesNo(textOf(cell)) !== false && !/^[-–—]+$/.test(textOf(cell));
}

/** A document type that lowers what is owed. */
export function isCreditDocument(cell: Cell | undefined): boolean {
  return !isBlank(cell) && isCreditType(textOf(cell));
}

/** The credit side of a debit and credit flag (S/H, D/C, Dr/Cr). */
export function isCreditFlag(cell: Cell | undefined): boolean {
  return !isBlank(cell) && debitCreditSign(textOf(cell)) === -1;
}
