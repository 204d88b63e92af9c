import type { Rows } from '../../cells/cell';
import { cleanName } from '../../cells/text';
import { accountAlike } from '../../ledger/account-key';
import { isBlank, textOf } from '../../ledger/blank';
import { columnName } from '../../workbook/column-name';
import { CONTACTS_SHEET } from '../../workbook/our-sheets';
import type { ContactsSeen } from '../../workbook/read-contacts';

/**
 * The cell of Contacts where something is said of an account, or is to be; that of its number where there is no such column, and
 * empty where it has no row. Of its rows the one asked for, else the one that says it, else the first.
 */
export function contactsCell(
  contacts: ContactsSeen | null,
  rows: Rows,
  account: string,
  column: number | undefined,
  asked = 0,
): string {
  const named = contacts?.columns.get('account');
  if (named === undefined) return '';
  const at = column ?? named;
  const own = rows.flatMap((row, i) =>
    accountAlike(cleanName(textOf(row[named]))) === accountAlike(account) ? [i + 1] : [],
  );
  const says = own.find((row) => !isBlank(rows[row - 1]?.[at]));
  const row = own.includes(asked) ? asked : (says ?? own[0]);
  return row === undefined ? '' : `${CONTACTS_SHEET}!${columnName(at)}${row}`;
}
