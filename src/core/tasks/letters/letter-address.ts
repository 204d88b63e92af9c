import type { Cell, Row, Rows } from '../../cells/cell';
import { fold } from '../../cells/text';
import { addressIn } from '../../letters/addresses';
import { lineText, linesText } from '../../letters/field-text';
import { letterProblem } from '../../letters/letter-problem';
import type { LetterItem, SheetColumn } from '../../letters/letter-facts';
import type { LetterProblem, WrittenChannel } from '../../letters/template';
import { columnName } from '../../workbook/column-name';
import { CONTACTS_SHEET } from '../../workbook/our-sheets';
import type { RankedEntry } from '../../workbook/ranked-entry';
import { contactsOf, type ContactsSeen } from '../../workbook/read-contacts';
import { contactsCell } from './contacts-cell';

/** `cell` of Contacts; empty where it does not stand there. */
type Addressed = { readonly to: string; readonly cell: string } | { readonly problem: LetterProblem };

/** Where a letter goes: the one address that the next action names, as it stands in Contacts. */
export function letterAddress(
  { account, action }: RankedEntry,
  channel: WrittenChannel,
  contacts: ContactsSeen | null,
  rows: Rows,
  postal: readonly string[],
): Addressed {
  const { contact } = action;
  const none = (wanted: number | undefined): Addressed => {
    const cell = contactsCell(contacts, rows, account.account, wanted, contact?.row);
    return { problem: letterProblem('no-address', cell, account.name) };
  };
  if (channel === 'letter') {
    if (postal.length === 0) return none(postalColumn(rows));
    const to = [contact?.contact ?? '', account.name, ...postal].map(lineText).filter((line) => line !== '');
    return { to: inWindow([...new Set(to)]).join('\n'), cell: '' };
  }
  const field = channel === 'email' ? 'email' : 'phone';
  const text = contact?.[field] ?? '';
  const row = contact && contactsOf(contacts, account.account) ? contact.row : 0;
  const column = contacts?.columns.get(field);
  const cell = row > 0 && column !== undefined ? `${CONTACTS_SHEET}!${columnName(column)}${row}` : '';
  if (text === '') return none(column);
  const read = addressIn(text, channel, cell);
  return 'to' in read ? { to: read.to, cell } : read;
}

/** As many lines as the window of an envelope shows: what is more goes on in the last one. */
const LINES = 6;
const inWindow = (lines: readonly string[]): readonly string[] =>
  lines.length <= LINES ? lines : [...lines.slice(0, LINES - 1), lines.slice(LINES - 1).join(', ')];

const POSTAL =
  /^((postal|billing|mailing|invoice) )?(address|street|city|town|zip( code)?|post ?code|postal code|state|province|country|direccion|calle|ciudad|poblacion|codigo postal|cp|provincia|pais|endereco|morada|rua|bairro|cidade|cep|uf|estado)( line)? ?\d?$/;

/** Lines of a postal address as the columns of a sheet have them, in their order; a cell may hold several. */
export const postalLines = (
  columns: readonly Pick<SheetColumn, 'heading'>[],
  item: Pick<LetterItem, 'cells'> | undefined,
) =>
  columns.flatMap(({ heading }, at): readonly string[] =>
    POSTAL.test(fold(heading))
      ? linesText(String(item?.cells[at] ?? ''))
          .split('\n')
          .filter(Boolean)
      : [],
  );

/** The same from a row of Contacts. */
export function contactsPostal(rows: Rows, row: number): readonly string[] {
  const headings = headingsIn(rows);
  if (!headings || row < 1) return [];
  const columns = headings.map((cell) => ({ heading: String(cell ?? '') }));
  return postalLines(columns, { cells: rows[row - 1] ?? [] });
}

const isPostal = (cell: Cell | undefined): boolean => POSTAL.test(fold(String(cell ?? '')));
const headingsIn = (rows: Rows): Row | undefined => rows.slice(0, 20).find((row) => row.some(isPostal));

/** Where Contacts has postal addresses, from the first of their columns on. */
const postalColumn = (rows: Rows): number | undefined => headingsIn(rows)?.findIndex(isPostal);
