import type { Rows } from '../cells/cell';
import { fold } from '../cells/text';
import { addressIn } from '../letters/addresses';
import { lineText } from '../letters/field-text';
import { letterProblem } from '../letters/letter-problem';
import type { LetterItem, SheetColumn } from '../letters/letter-facts';
import type { LetterProblem, WrittenChannel } from '../letters/template';
import { columnName } from '../workbook/column-name';
import { CONTACTS_SHEET } from '../workbook/our-sheets';
import type { RankedEntry } from '../workbook/ranked-entry';
import { contactsOf, type ContactsSeen } from '../workbook/read-contacts';

type Addressed =
  { readonly to: string; readonly doubts: readonly LetterProblem[] } | { readonly problem: LetterProblem };

/** Where a letter goes: the one address that the next action names, as it stands in Contacts. */
export function letterAddress(
  { account, action }: RankedEntry,
  channel: WrittenChannel,
  contacts: ContactsSeen | null,
  postal: readonly string[],
): Addressed {
  const { contact } = action;
  if (channel === 'letter') {
    const to = [contact?.contact ?? '', account.name, ...postal].map(lineText).filter((line) => line !== '');
    return {
      to: [...new Set(to)].join('\n'),
      doubts: postal.length > 0 ? [] : [letterProblem('no-address', '', account.name)],
    };
  }
  const field = channel === 'email' ? 'email' : 'phone';
  const text = contact?.[field] ?? '';
  const row = contact && contactsOf(contacts, account.account) ? contact.row : 0;
  const column = contacts?.columns.get(field);
  const cell = row > 0 && column !== undefined ? `${CONTACTS_SHEET}!${columnName(column)}${row}` : '';
  if (text === '') return { problem: letterProblem('no-address', cell, account.name) };
  const read = addressIn(text, channel, cell);
  return 'to' in read ? { to: read.to, doubts: [] } : read;
}

const POSTAL =
  /^((postal|billing|mailing|invoice) )?(address|street|city|town|zip( code)?|post ?code|postal code|state|province|country|direccion|calle|ciudad|poblacion|codigo postal|cp|provincia|pais|endereco|morada|rua|bairro|cidade|cep|uf|estado)( line)? ?\d?$/;

/** Lines of a postal address as the columns of a sheet have them, in their order. */
export const postalLines = (columns: readonly SheetColumn[], item: LetterItem | undefined): readonly string[] =>
  columns.flatMap(({ heading }, at) => {
    const line = POSTAL.test(fold(heading)) ? lineText(String(item?.cells[at] ?? '')) : '';
    return line === '' ? [] : [line];
  });

/** The same from a row of Contacts. */
export function contactsPostal(rows: Rows, row: number): readonly string[] {
  const headings = rows.slice(0, 20).find((one) => one.some((cell) => POSTAL.test(fold(String(cell ?? '')))));
  if (!headings || row < 1) return [];
  const columns = headings.map((cell): SheetColumn => ({ heading: String(cell ?? ''), is: 'other' }));
  return columns.flatMap(({ heading }, at) => {
    const line = POSTAL.test(fold(heading)) ? lineText(String(rows[row - 1]?.[at] ?? '')) : '';
    return line === '' ? [] : [line];
  });
}
