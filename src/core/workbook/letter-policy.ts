import type { Row, Rows } from '../cells/cell';
import { BLOCKS } from '../policy/blocks';
import { defaultRows } from '../policy/policy-rows';
import { missingLabels } from '../policy/read-labels';
import { textOf } from '../policy/policy-cell';
import type { Policy } from '../policy/policy';
import { POLICY_SHEET } from './our-sheets';
import { blockRows, insertBeforeBlanks, replaceBlock } from './policy-lines';

type Terms = Policy['letters'];
type Entry = keyof Terms & string;

const labelOf = (entry: Entry): string => BLOCKS.letters.entries[entry][0];

/** The cell of Policy that a value of the Letters block stands in; the sheet where it stands in none. */
export function termsCell(rows: Rows, entry: Entry): string {
  const row = blockRows(rows, 'letters').find(({ cells }) => textOf(cells[0]).trim() === labelOf(entry));
  return row ? `${POLICY_SHEET}!B${row.at}` : POLICY_SHEET;
}

/** The Policy sheet with what a person said of the company that writes; labels that it lacks are added. */
export function withTerms(rows: Rows, terms: Partial<Readonly<Record<Entry, string>>>): Rows {
  const standing = blockRows(rows, 'letters');
  const lacking = defaultRows('letters', missingLabels(BLOCKS.letters, { rows: [...standing] }));
  const said = new Map(
    (Object.keys(terms) as Entry[]).map((entry): [string, string] => [labelOf(entry), terms[entry] ?? '']),
  );
  const lines = insertBeforeBlanks(
    standing.map(({ cells }) => cells),
    lacking,
  ).map((cells): Row => {
    const value = said.get(textOf(cells[0]).trim());
    return value === undefined ? cells : [cells[0] ?? null, value === '' ? null : value, ...cells.slice(2)];
  });
  return replaceBlock(rows, 'letters', standing, lines);
}
