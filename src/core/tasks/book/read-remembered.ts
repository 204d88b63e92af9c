import type { Cell } from '../../cells/cell';
import type { LedgerReading, ReadOptions } from '../../ledger/ledger';
import { readLedger } from '../../ledger/read-ledger';
import type { ConfirmedSheet } from '../../policy/policy';
import { asBefore } from './as-before';

/** Reads a sheet, as it was confirmed before (null: never). */
export function readRemembered(
  rows: readonly (readonly Cell[])[],
  options: ReadOptions,
  before: ConfirmedSheet | null,
): LedgerReading {
  const read = (today: ReadOptions): LedgerReading => readLedger(rows, today);
  return before === null ? read(options) : asBefore(read, options, before);
}
