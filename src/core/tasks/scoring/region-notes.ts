import { fold } from '../../cells/text';
import { textOf } from '../../ledger/blank';
import type { Ledger } from '../../ledger/ledger';
import type { Note } from '../../ledger/reading';
import type { Policy } from '../../policy/policy';
import { columnName } from '../../workbook/column-name';
import { CONTACTS_SHEET, POLICY_SHEET } from '../../workbook/our-sheets';
import type { ContactsSeen } from '../../workbook/read-contacts';

/** Named one by one; a column of sales regions has more than anybody reads. */
const NAMED = 10;

/** Says which regions have no row on Policy, and where they are named: whoever is there is dealt with as in any other. */
export function regionNotes(
  sheet: string,
  { accounts, table }: Pick<Ledger, 'accounts' | 'table'>,
  contacts: ContactsSeen | null,
  { regions }: Policy,
): readonly Note[] {
  const known = new Set(regions.map(({ region }) => fold(region)));
  const found = new Map<string, Note>();
  const tell = (name: string, place: string, cell: string): void => {
    if (name === '' || known.has(fold(name)) || found.has(fold(name))) return;
    const message = `No row of "Regions" on sheet "${POLICY_SHEET}" is "${name}" (sheet "${place}", cell ${cell}): the one of any other, "*", counts. Write a row for it, or correct the name.`;
    found.set(fold(name), { code: 'no-region', message, parts: { region: name, sheet: place, cell } });
  };
  const cellIn = (column: number, row: number): string => `${columnName(column)}${row}`;
  for (const { people } of contacts?.accounts.values() ?? [])
    for (const { region, row } of people)
      tell(region, CONTACTS_SHEET, cellIn(contacts!.columns.get('region') ?? 0, row));
  const column = table.columns.find(({ field }) => field === 'region')?.column;
  if (column !== undefined)
    for (const { facts, rows } of accounts) tell(textOf(facts.region), sheet, cellIn(column, rows[0]!));
  return [...found.values()].slice(0, NAMED);
}
