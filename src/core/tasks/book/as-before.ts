import type { LedgerFigures, Reading, ReadOptions } from '../../ledger/ledger';
import type { ConfirmedSheet } from '../../policy/policy';

/**
 * Reads a table whose columns were confirmed before. Its decimal mark and day order are those that the cells of today
 * speak for, for the next export may come from another computer; only where they leave one open, it is what it was the
 * last time. What a person answers now is in `options` and wins.
 */
export function asBefore<Read extends Pick<Reading<LedgerFigures>, 'ledger' | 'refused'>>(
  read: (options: ReadOptions) => Read,
  options: ReadOptions,
  before: ConfirmedSheet,
): Read {
  const today = { ...options, columns: { ...before.columns, ...options.columns } };
  const reading = read(today);
  const { ledger } = reading;
  const undecided: readonly string[] | undefined = ledger && ledger.table.undecided;
  const answers = Object.entries(before.conventions).filter(([kind]) => !undecided || undecided.includes(kind));
  if (answers.length === 0) return reading;
  return read({ ...today, conventions: { ...Object.fromEntries(answers), ...options.conventions } });
}
