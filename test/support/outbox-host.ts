import type { Cell } from '../../src/core/cells/cell';
import type { Letter } from '../../src/core/letters/letter';
import { later } from '../../src/core/outbox/instant';
import type { Instant, OutboxRow } from '../../src/core/outbox/outbox-row';
import { readOutbox } from '../../src/core/outbox/read-outbox';
import type { MailSeen, SendReply, SendResult, SendStep } from '../../src/core/outbox/send-step';
import { readJournalSheet } from '../../src/core/tasks/read-journal-sheet';
import type { SendInput } from '../../src/core/tasks/letters/letters-task';
import type { ReadNow } from '../../src/core/tasks/sending/open-outbox';
import { sending } from '../../src/core/tasks/sending/sending';
import { placedEdits } from '../../src/core/workbook/keyed-rows';
import type { Edit, KeyedRow } from '../../src/core/workbook/plan';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { madeOutboxRow, outboxSheet, PLACE } from './made-outbox';

type Mark = Extract<SendStep, { do: 'mark' }>;
type Answered = SendReply extends infer Reply ? (Reply extends unknown ? Omit<Reply, 'at'> : never) : never;

/** A workbook that a run works in, as cells; and a clock. */
export interface OutboxHost {
  readonly sheets: Record<string, Cell[][]>;
  readonly place: string;
  now: Instant;
  /** How many seconds the clock goes on with a step. */
  takes: (done: SendReply['is']) => number;
  mail: MailSeen;
  /** What becomes of a letter that is handed over. */
  deliver: (letter: Letter) => SendResult | Promise<SendResult>;
  go: 'on' | 'stop';
  /** What the mailbox says of a letter, by its key. */
  look: (key: string) => 'sent' | 'not sent' | 'cannot tell';
  readonly waited: number[];
  readonly told: Extract<SendStep, { do: 'tell' }>['progress'][];
}

export const ACCEPTED: SendResult = { is: 'accepted', as: '' };

export const openHost = (rows: readonly OutboxRow[], more: Partial<OutboxHost> = {}): OutboxHost => ({
  sheets: { Outbox: outboxSheet(rows) },
  place: PLACE,
  now: { day: 46_342, second: 36_000 },
  takes: () => 1,
  mail: { by: 'SMTP', from: 'ar@us.example', quota: null, pause: 0, looks: false },
  deliver: () => ACCEPTED,
  go: 'on',
  look: () => 'cannot tell',
  waited: [],
  told: [],
  ...more,
});

/** Letters to as many accounts, each approved. */
export const approved = (count: number, given: Partial<OutboxRow> = {}): readonly OutboxRow[] =>
  Array.from({ length: count }, (_, i) =>
    madeOutboxRow({
      ...{ key: `k${i}`, reference: `CS-${i}`, account: `A${i}`, to: `ap@a${i}.example`, payload: `p${i}` },
      ...given,
    }),
  );

export const letterOf = (row: OutboxRow): Letter => {
  const { key, reference, account, name, currency, stage, forDay, occurrence, channel, language, to, cc, bcc } = row;
  return {
    ...{ key, reference, account, name, currency, stage, forDay, occurrence, channel, language, to, cc, bcc },
    ...{
      subject: row.subject,
      amount: row.amount,
      invoices: row.invoices,
      folded: row.folded,
      confirms: row.confirms,
      payload: row.payload,
    },
    ...{ purpose: 'remind', tone: 'friendly', contact: '', replyTo: 'ar@us.example', senderName: 'Receivables' },
    ...{ text: `${reference} ${row.subject}`, html: `<p>${row.subject}</p>` },
  };
};

/** Letters as they were approved, whatever the ledger says. */
export const asApproved: ReadNow = (snapshot) => ({
  ...{ refused: null, language: 'en', baseCurrency: 'USD', stopAfter: 3, at: letterOf, today: snapshot.now.day },
  journal: readJournalSheet(snapshot, 'USD'),
});

export const rowsOf = ({ sheets }: Pick<OutboxHost, 'sheets'>): readonly OutboxRow[] =>
  readOutbox(sheets['Outbox']!)!.rows;
export const stateOf = (host: OutboxHost, key: string) => rowsOf(host).find((row) => row.key === key)?.state;
/** Letters by state, in the order of the sheet. */
export const statesOf = (host: OutboxHost): readonly string[] => rowsOf(host).map(({ state }) => state);

/** The rows of the Journal as they stand, copies and all. */
export function journalOf({ sheets }: Pick<OutboxHost, 'sheets'>): readonly Record<string, Cell>[] {
  const [headings = [], ...rows] = sheets['Journal'] ?? [];
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i] ?? null])));
}

function snapshotOf({ sheets, now, place }: OutboxHost, reads: readonly string[]): Snapshot {
  const seen = Object.entries(sheets).filter(([name]) => reads.includes(name));
  return {
    ...{ host: 'excel', names: Object.keys(sheets), active: 'Outbox', place, locale: 'en-US' },
    ...{
      timeZone: 'Europe/Lisbon',
      argumentSeparator: ',',
      now: { day: now.day, minute: Math.floor(now.second / 60) },
    },
    sheets: Object.fromEntries(
      seen.map(([name, rows]) => [
        name,
        { rows: rows.map((row) => [...row]), hidden: [], protected: false, rules: [] },
      ]),
    ),
  };
}

/** What changes cells, of all that a plan can do. */
function apply({ sheets }: OutboxHost, edits: readonly Edit[]): void {
  const columnsNow = (sheet: string) => (column: number) => (sheets[sheet] ?? []).map((row) => row[column] ?? null);
  for (const edit of placedEdits(edits, columnsNow)) {
    const cells = (sheets[edit.sheet] ??= []);
    if (edit.kind !== 'values' && edit.kind !== 'append') continue;
    const first = edit.kind === 'append' ? cells.length : edit.row - 1;
    edit.values.forEach((row, i) => {
      const target = (cells[first + i] ??= []);
      row.forEach((cell, column) => (target[edit.column + column] = cell));
    });
  }
}

/** The parts of a batch: a host that is killed may have come to the end of any of them. */
export interface Batch {
  /** Rows that are what was expected. */
  find(): readonly (readonly [KeyedRow, Cell[]])[];
  write(found: ReturnType<Batch['find']>): void;
  then(found: ReturnType<Batch['find']>): void;
}

export function batchOf(host: OutboxHost, { sheet, keyColumn, rows, then }: Mark): Batch {
  return {
    find: () => {
      const all = host.sheets[sheet]!;
      const byKey = rows.length > 1 ? new Map(all.map((cells) => [cells[keyColumn], cells])) : null;
      return rows.flatMap((row): (readonly [KeyedRow, Cell[]])[] => {
        const cells = byKey ? byKey.get(row.key) : all.find((one) => one[keyColumn] === row.key);
        return cells && row.expect.among.includes(cells[row.expect.column] ?? null) ? [[row, cells]] : [];
      });
    },
    write: (found) => {
      for (const [{ cells }, target] of found) for (const { column, value } of cells) target[column] = value;
    },
    then: (found) => {
      if (found.length > 0 || rows.length === 0) apply(host, then);
    },
  };
}

export const keysOf = (found: ReturnType<Batch['find']>): readonly string[] => found.map(([{ key }]) => key);

/** Answers every step but `mark` and `send`. */
export function answered(host: OutboxHost, step: SendStep): Answered {
  switch (step.do) {
    case 'read':
      return { is: 'read', snapshot: snapshotOf(host, step.sheets) };
    case 'mail':
      return { is: 'mail', mail: host.mail };
    case 'look':
      return { is: 'looked', as: host.look(step.key) };
    case 'wait':
      host.waited.push(step.seconds);
      host.now = later(host.now, step.seconds);
      return { is: 'waited' };
    case 'tell':
      host.told.push(step.progress);
      return { is: 'told', go: host.go };
    default:
      throw new Error(`not here: ${step.do}`);
  }
}

export const atNow = (host: OutboxHost, reply: Answered): SendReply => {
  host.now = later(host.now, host.takes(reply.is));
  return { ...reply, at: host.now } as SendReply;
};

/** Takes a run to its end, marks being atomic. */
export async function driven<Answer>(run: Generator<SendStep, Answer, SendReply>, host: OutboxHost): Promise<Answer> {
  let next = run.next();
  while (!next.done) next = run.next(atNow(host, await done(host, next.value)));
  return next.value;
}

/** A run over what was approved. */
export const runOf = ({ readNow = asApproved, ...given }: Partial<SendInput> & { readonly readNow?: ReadNow } = {}) =>
  sending({ sheet: 'Aging', who: 'Marta', run: 'run 1', unattended: false, ...given }, readNow);

export const send = (host: OutboxHost, given: Parameters<typeof runOf>[0] = {}) => driven(runOf(given), host);

export async function done(host: OutboxHost, step: SendStep): Promise<Answered> {
  if (step.do === 'send') return { is: 'sent', result: await host.deliver(step.letter) };
  if (step.do !== 'mark') return answered(host, step);
  const batch = batchOf(host, step);
  const found = batch.find();
  batch.write(found);
  batch.then(found);
  return { is: 'marked', keys: keysOf(found) };
}
