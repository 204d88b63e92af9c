import type { Cell } from '../cells/cell';
import type { Conventions, LedgerReading, ReadOptions } from '../ledger/ledger';
import { readLedger } from '../ledger/read-ledger';
import type { ConfirmedSheet } from '../policy/policy';

/**
 * Reads a sheet whose columns were confirmed before (null: never). Its decimal mark and day order are those that the
 * cells of today speak for, for the next export may come from another computer; only where they leave one open, it is
 * what it was the last time. What a person answers now is in `options` and wins.
 */
export function readRemembered(
  rows: readonly (readonly Cell[])[],
  options: ReadOptions,
  before: ConfirmedSheet | null,
): LedgerReading {
  if (before === null) return readLedger(rows, options);
  const today = { ...options, columns: { ...before.columns, ...options.columns } };
  const reading = readLedger(rows, today);
  const answers = reading.ledger ? only(before.conventions, reading.ledger.table.undecided) : before.conventions;
  if (Object.keys(answers).length === 0) return reading;
  return readLedger(rows, { ...today, conventions: { ...answers, ...options.conventions } });
}

const only = ({ decimalMark, dayOrder }: Conventions, open: readonly (keyof Conventions)[]): Conventions => ({
  ...(decimalMark && open.includes('decimalMark') ? { decimalMark } : {}),
  ...(dayOrder && open.includes('dayOrder') ? { dayOrder } : {}),
});
