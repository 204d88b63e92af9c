import type { Account } from './account';
import type { Invoice } from './invoice';
import type { LedgerFigures } from './ledger';

/** The open items of an account. */
export const openItems = ({ items }: Account, { open }: LedgerFigures): readonly Invoice[] =>
  items.map((index) => open[index]!);
