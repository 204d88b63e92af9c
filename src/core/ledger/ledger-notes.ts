import { isoDay } from '../cells/day';
import type { FactField } from '../cells/field';
import { isBucketField, isMoneyField } from './column-profile';
import { columnsOf } from './columns';
import { conventionNotes } from './convention-notes';
import { isLocal } from './currency-pair';
import type { Entry } from './entry';
import type { Invoice } from './invoice';
import type { ReadOptions, Table } from './ledger';
import { GUESSED } from './money-columns';
import { plural } from './plural';
import { printedAgeNotes } from './printed-ages';
import { isDueless, type ReadBeneath } from './read-beneath';
import type { Note, NoteCode } from './reading';
import { currenciesIn } from './row-currency';

/** Everything there is to say about a sheet that cost no row, in the order of reading. */
export function ledgerNotes(beneath: ReadBeneath, totalNotes: readonly Note[], options: ReadOptions): Note[] {
  const { ledger, read, items, decided, inFile, swapped, dueFromTerms } = beneath;
  const { table, asOf } = ledger;
  const { entries } = read;
  const printedOn = inFile ?? asOf;
  const rowsOf = (among: readonly (readonly Invoice[])[]): number[] => among.flatMap((own) => own[0]?.rows ?? []);
  const bucketAged = items.open.some((own) =>
    own.some(({ due, daysPastDue, open }) => due === null && daysPastDue !== null && open > 0),
  );
  return [
    ...conventionNotes(decided),
    ...guessNotes(table),
    ...currencyNotes(beneath),
    ...(read.flipped > 0
      ? [
          said('convention', `${read.flipped} credit(s) are printed as positive figures; they are read as negative.`, {
            is: 'credits',
            count: read.flipped,
          }),
        ]
      : []),
    ...totalNotes,
    ...about(
      'swapped-dates',
      swapped.repaired,
      (rows) => `Day and month were swapped in ${rows} and are read the right way round; the cells are as they were.`,
    ),
    ...about(
      'swapped-dates',
      swapped.unproved,
      (rows) =>
        `${rows} due before issue: nothing in the row proves which date is wrong, so both are read as they stand.`,
      { is: 'kept' },
    ),
    ...asOfNotes(beneath, options),
    ...about('due-from-terms', dueFromTerms, (rows) => `The due day of ${rows} comes from the terms.`),
    ...printedAgeNotes(entries, columnsOf(table.columns), printedOn),
    ...about(
      'issued-later',
      rowsOf(items['not-yet-issued']),
      (rows) => `${rows} issued after the as-of day: not there yet.`,
    ),
    ...about(
      'no-due-day',
      rowsOf(items.open.filter((own) => own.some(isDueless))),
      (rows) => `${rows} without a due day: in the balance, never past due.`,
    ),
    ...(bucketAged
      ? [said('bucket-ages', 'Ages are those of the buckets: each item counts from the first day of its own.')]
      : []),
    ...about(
      'duplicates',
      table.layout === 'summary' ? [] : duplicates(entries),
      (rows) =>
        `${rows} equal to an earlier row in every cell: counted. Delete those that are no invoices of their own.`,
    ),
    ...splitNotes(ledger.open),
    ...nameNotes(beneath),
  ];
}

const said = (code: NoteCode, message: string, parts?: Note['parts']): Note => ({
  code,
  message,
  ...(parts ? { parts } : {}),
});

/** A note about rows, where there are any. */
const about = (
  code: NoteCode,
  rows: readonly number[],
  say: (rows: string) => string,
  parts?: Note['parts'],
): Note[] => (rows.length > 0 ? [{ ...said(code, say(plural(rows.length, 'row')), parts), rows }] : []);

/** Columns whose age is known by their place among the others only. */
const guessNotes = ({ columns }: Table): Note[] =>
  columns
    .filter(({ field, confidence }) => isBucketField(field) && confidence <= GUESSED)
    .map(({ heading, field }) =>
      said(
        'ambiguous',
        `“${heading}” is taken for the amounts from day ${field.slice(7)} past due by its place; confirm it.`,
        { is: 'bucket', heading, day: field.slice(7) },
      ),
    );

/** Amounts in the currency of the books beside currencies of the documents. */
function currencyNotes({ ledger, body }: ReadBeneath): Note[] {
  const { columns } = ledger.table;
  const stating = columns.find(({ field }) => field === 'currency');
  const local = columns.find((column) => isMoneyField(column.field) && isLocal(column));
  if (!stating || !local || isLocal(stating)) return [];
  if (currenciesIn(body, stating.column).size < 2) return [];
  const message = `Each amount of “${local.heading}” counts in the currency that “${stating.heading}” names in its row; confirm these columns.`;
  return [said('ambiguous', message, { is: 'currencies', amounts: local.heading, currencies: stating.heading })];
}

function asOfNotes({ ledger: { asOf }, above, inRows, inFile }: ReadBeneath, options: ReadOptions): Note[] {
  if (inFile === null) return [];
  if (inFile !== asOf) {
    const message = `The sheet is as of ${isoDay(inFile)}; it is read as of ${isoDay(asOf)}.`;
    return [said('as-of-differs', message, { day: inFile, asOf })];
  }
  if ((options.asOf ?? null) !== null) return [];
  const source =
    above.labeled !== null
      ? 'the lines above the headings'
      : inRows !== null
        ? 'due days and days past due'
        : 'a date above the headings';
  return [said('as-of-found', `The as-of day ${isoDay(inFile)} comes from ${source}.`, { day: inFile })];
}

function splitNotes(open: readonly Invoice[]): Note[] {
  const split = open.filter(({ rows }) => rows.length > 1);
  if (split.length === 0) return [];
  const message = `${plural(split.length, 'document')} over several rows: the rows are added up before aging.`;
  const rows = split.flatMap((document) => document.rows).sort((a, b) => a - b);
  return [{ code: 'split-document', message, rows, parts: { count: split.length } }];
}

/** Accounts named in one note. */
const NAMED = 5;

function nameNotes({ customers, ledger: { table } }: ReadBeneath): Note[] {
  const several = Array.from(customers.values()).filter(({ names }) => names.size > 1).length;
  const notes: Note[] = [];
  if (several > 0) {
    const message = `${plural(several, 'account number')} under several names: grouped by number, shown with the most frequent name.`;
    notes.push(said('names', message, { count: several }));
  }
  for (const { field, heading } of table.columns) {
    const differing = Array.from(customers).filter(([, { contradicted }]) => contradicted.has(field as FactField));
    if (differing.length === 0) continue;
    const accounts = differing
      .slice(0, NAMED)
      .map(([account]) => account)
      .join(', ');
    const is = field === 'doNotContact' ? 'yes' : 'newest';
    const counts = is === 'yes' ? 'one yes is enough' : 'that of the newest invoice counts';
    const message = `“${heading}” differs within ${plural(differing.length, 'account')}: ${counts}. Correct the rows of ${accounts}.`;
    notes.push(said('facts-differ', message, { is, heading, count: differing.length, accounts }));
  }
  if (!table.columns.some(({ field }) => field === 'account')) {
    const message = 'The sheet has no account numbers: rows are grouped by the name as written.';
    notes.push(said('grouped-by-name', message));
  }
  return notes;
}

/** Rows whose every cell equals that of an earlier row: they count, and are reported. */
function duplicates(entries: readonly Entry[]): number[] {
  const first = new Map<string, Entry>();
  const seen = new Set<string>();
  const rows: number[] = [];
  for (const entry of entries) {
    const key = entry.invoice !== '' ? entry.invoice : `${entry.account}\t${entry.open}\t${entry.due ?? ''}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      continue;
    }
    seen.add(allCells(earlier));
    const own = allCells(entry);
    if (seen.has(own)) rows.push(entry.row);
    else seen.add(own);
  }
  return rows;
}

const allCells = ({ cells }: Entry): string => cells.map((cell) => `${typeof cell} ${cell}`).join('\t');
