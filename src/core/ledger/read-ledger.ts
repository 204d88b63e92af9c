import { isoDay, type Day } from '../cells/day';
import { accountsOf } from './accounts';
import { asOfInFile, foundSentence } from './as-of';
import { isBucketField } from './column-profile';
import { columnsOf } from './columns';
import { duplicateNotes, joinDocuments } from './documents';
import { completeDueDays } from './due-days';
import { findTable } from './find-table';
import type { Invoice } from './invoice';
import type { Ledger, LedgerReading, ReadLedger, Table } from './ledger';
import { GUESSED } from './money-columns';
import { namesOf } from './names';
import { plural } from './plural';
import { readPreamble } from './preamble';
import { printedAgeNotes } from './printed-ages';
import { readRows, type RowsRead } from './read-rows';
import type { Note, Problem, Refusal } from './reading';
import { itemsOf, standingOn } from './settle';
import { repairSwappedDates } from './swapped-dates';

/**
 * Reads a sheet as people have it: finds the table and its conventions, accounts for every row, recomputes totals and
 * ages, and says in notes and problems what it repaired, decided or could not use. `counts.problems` counts rows that
 * are in no total; an item whose due day is missing or unreadable is counted with the invoices and listed in `problems`.
 * A sheet that is no ledger is refused with the reason.
 */
export const readLedger: ReadLedger = (sheet, options = {}) => {
  const { found, refused } = findTable(sheet, options);
  if (refused) return { refused };

  const { rows, table, decided } = found;
  const columns = columnsOf(table.columns);
  const preamble = readPreamble(rows.slice(0, table.headingRows[0] - 1), decided.conventions.dayOrder);
  const read = readRows(found, preamble, options);
  const unusable = refusalFor(read);
  if (unusable) return { refused: unusable };

  const notes: Note[] = [...decided.notes, ...guessNotes(table), ...read.notes];
  notes.push(...repairSwappedDates(read.entries, columns, decided.mixedOrders));
  const inFile = asOfInFile(preamble, read.entries);
  const asOf = options.asOf ?? inFile?.day ?? null;
  if (asOf === null) {
    return refuse('no-as-of', 'The sheet does not say as of which day it is; give the as-of day.');
  }
  const printedOn = inFile?.day ?? asOf;
  if (inFile && printedOn !== asOf) {
    notes.push({
      code: 'as-of-differs',
      message: `The sheet is as of ${isoDay(printedOn)}; it is read as of ${isoDay(asOf)}.`,
      parts: { day: printedOn, asOf },
    });
  } else if (inFile && (options.asOf ?? null) === null)
    notes.push({ code: 'as-of-found', message: foundSentence(inFile), parts: { day: inFile.day } });
  notes.push(
    ...completeDueDays(read.entries, columns, printedOn),
    ...printedAgeNotes(read.entries, columns, printedOn),
  );
  return { ledger: ledgerOf(table, read, asOf, inFile?.day ?? null, notes) };
};

function ledgerOf(table: Table, read: RowsRead, asOf: Day, asOfStated: Day | null, notes: Note[]): Ledger {
  const counts = {
    rows: 0,
    invoices: 0,
    credits: 0,
    settled: 0,
    ignored: read.ignored.length,
    problems: read.lost.size,
  };
  const problems: Problem[] = [...read.problems];
  const ignored = [...read.ignored];
  const openItems: Invoice[] = [];
  const settledItems: Invoice[] = [];
  const later: number[] = [];
  const dueless: number[] = [];
  const dueColumn = columnsOf(table.columns).index.due ?? null;
  const summary = table.layout === 'summary';
  for (const entry of read.entries) {
    const standing = standingOn(entry, asOf);
    if (standing === 'not-yet-issued') {
      ignored.push({ row: entry.row, reason: 'not-yet-issued' });
      later.push(entry.row);
      counts.ignored++;
      continue;
    }
    const items = itemsOf(entry, asOf, standing);
    if (standing === 'settled') {
      counts.settled++;
      settledItems.push(...items);
      continue;
    }
    openItems.push(...items);
    if (items.reduce((all, { open }) => all + open, 0) < 0) counts.credits++;
    else counts.invoices++;
    if (!items.some(({ open, daysPastDue }) => open > 0 && daysPastDue === null)) continue;
    dueless.push(entry.row);
    if (!summary && !entry.dueUnread) {
      const message = 'No due day and no terms that give one: in the balance, never past due.';
      problems.push({ row: entry.row, column: dueColumn, kind: 'no-due-day', message });
    }
  }
  counts.rows = counts.invoices + counts.credits + counts.settled + counts.ignored + counts.problems;

  const open = joinDocuments(openItems);
  const settled = joinDocuments(settledItems);
  const names = namesOf(read.memory.names, table);
  const totals: Record<string, number> = {};
  for (const item of open.items) totals[item.currency] = (totals[item.currency] ?? 0) + item.open;
  if (later.length > 0) {
    notes.push({
      code: 'issued-later',
      message: `${plural(later.length, 'row')} issued after the as-of day: not there yet.`,
      rows: later,
    });
  }
  if (dueless.length > 0) {
    notes.push({
      code: 'no-due-day',
      message: `${plural(dueless.length, 'row')} without a due day: in the balance, never past due.`,
      rows: dueless,
    });
  }
  if (openItems.some(({ due, daysPastDue, open: left }) => due === null && daysPastDue !== null && left > 0)) {
    notes.push({
      code: 'bucket-ages',
      message: 'Ages are those of the buckets: each item counts from the first day of its own.',
    });
  }
  notes.push(...(summary ? [] : duplicateNotes(read.entries)), ...open.notes, ...names.notes);
  return {
    asOf,
    asOfInFile: asOfStated,
    table: read.grouping === 'headings' && !summary ? { ...table, layout: 'grouped' } : table,
    open: open.items,
    settled: settled.items,
    accounts: accountsOf(open.items, settled.items, names.chosen, read.memory.facts),
    totals,
    counts,
    problems: problems.sort((a, b) => a.row - b.row),
    ignored: ignored.sort((a, b) => a.row - b.row),
    notes,
  };
}

/** Columns whose age is known by their place among the others only. */
function guessNotes({ columns }: Table): Note[] {
  return columns
    .filter(({ field, confidence }) => isBucketField(field) && confidence <= GUESSED)
    .map(({ heading, field }) => ({
      code: 'ambiguous',
      message: `“${heading}” is taken for the amounts from day ${field.slice(7)} past due by its place; confirm it.`,
      parts: { is: 'bucket', heading, day: field.slice(7) },
    }));
}

/** A table in which next to nothing belongs to anyone, or nothing is an amount, is no ledger. */
function refusalFor({ entries, ignored, lost, problems }: RowsRead): Refusal | null {
  if (entries.length + lost.size === 0 && !ignored.some(({ reason }) => reason === 'nothing-owed'))
    return { code: 'empty', message: 'There are headings and no items beneath them.' };
  const lostTo = (kind: Problem['kind']): number => problems.filter((problem) => problem.kind === kind).length;
  if (lost.size <= entries.length) return null;
  if (lostTo('account') > lost.size / 2) {
    return {
      code: 'no-accounts',
      message: 'The amounts belong to no customer: name the column that holds the account or the customer.',
    };
  }
  if (entries.length === 0 && lostTo('amount') > lost.size / 2) {
    return {
      code: 'no-amounts',
      message: 'No row has an amount that can be read: name the column that holds what is owed.',
    };
  }
  return null;
}

function refuse(code: Refusal['code'], message: string): LedgerReading {
  return { refused: { code, message } };
}
