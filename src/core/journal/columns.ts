import type { Cell, Rows } from '../cells/cell';
import { once } from '../cells/remember';
import { fold } from '../cells/text';

/** Columns of a new Journal. */
export const JOURNAL_HEADINGS = {
  day: 'Day',
  second: 'Time',
  who: 'Who',
  account: 'Account',
  currency: 'Currency',
  kind: 'Kind',
  channel: 'Channel',
  outcome: 'Outcome',
  stage: 'Stage',
  forDay: 'For day',
  promisedDay: 'Promised day',
  amount: 'Amount',
  reference: 'Reference',
  note: 'Note',
  id: 'Id',
} as const;

export type JournalField = keyof typeof JOURNAL_HEADINGS;

export const JOURNAL_FIELDS = Object.keys(JOURNAL_HEADINGS) as readonly JournalField[];

/** A row is not read without them. */
const NEEDED: readonly JournalField[] = ['day', 'account', 'kind'];

/** What people call the columns, without accents. */
const SYNONYMS: Readonly<Partial<Record<JournalField, string>>> = {
  day: 'date,fecha,dia,data',
  second: 'hora',
  who: 'by,user,quien,quem,usuario',
  account: 'customer,account number,customer number,cuenta,cliente,conta',
  currency: 'moneda,moeda',
  kind: 'type,event,action,tipo,evento',
  channel: 'canal',
  outcome: 'result,resultado',
  stage: 'etapa',
  promisedDay: 'promised date,promise date,promised for,fecha prometida,data prometida',
  amount: 'importe,monto,valor',
  reference: 'ref,invoice,invoices,referencia,factura,fatura',
  note: 'notes,comment,comments,nota,notas',
};

const fieldsBy = (headings: (field: JournalField) => readonly string[]): (() => ReadonlyMap<string, JournalField>) =>
  once(() => new Map(JOURNAL_FIELDS.flatMap((field) => headings(field).map((heading) => [heading, field]))));

const ours = fieldsBy((field) => [fold(JOURNAL_HEADINGS[field])]);
const theirs = fieldsBy((field) => SYNONYMS[field]?.split(',') ?? []);

/** Where the Journal's columns stand: 1-based heading row, 0-based columns. */
export interface JournalColumns {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<JournalField, number>;
  /** Columns of the sheet, those of the user's among them. */
  readonly width: number;
}

const HEADING_WITHIN = 20;

/**
 * Finds the headings in any order, between columns of the user's own; null where day, account and kind are not named. A
 * heading of ours is meant before what others call it.
 */
export function findJournal(rows: Rows): JournalColumns | null {
  for (let index = 0; index < Math.min(rows.length, HEADING_WITHIN); index += 1) {
    const columns = new Map<JournalField, number>();
    for (const known of [ours(), theirs()]) {
      rows[index]!.forEach((cell: Cell, column) => {
        const field = typeof cell === 'string' ? known.get(fold(cell)) : undefined;
        if (field && !columns.has(field)) columns.set(field, column);
      });
    }
    if (NEEDED.every((field) => columns.has(field)))
      return { headingRow: index + 1, columns, width: rows[index]!.length };
  }
  return null;
}
