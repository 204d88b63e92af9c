import type { JournalEvent } from '../../journal/event';
import type { Refusal } from '../../ledger/reading';
import { readReport, type Failure, type ReportSeen } from '../../outbox/delivery-report';
import { bounceEvent, sentEvents, sentId } from '../../outbox/letter-event';
import { changedRows, FREE, type Changed } from '../../outbox/marks';
import type { Instant, OutboxRow } from '../../outbox/outbox-row';
import { reasonText } from '../../outbox/reason-text';
import { mayBecome } from '../../outbox/transitions';
import type { Language } from '../../policy/words';
import { OUTBOX_SHEET } from '../../workbook/our-sheets';
import { bookSheets, readBook, whyNone } from '../book/book';
import type { BouncedInput, FoundReport } from './bounced-task';
import { journalled } from '../journalled';
import { secondAfter } from '../logged-events';
import { ELSEWHERE } from './open-outbox';
import { outboxStanding } from './outbox-standing';
import { refusedAsProtected } from '../protected-sheet';
import type { BouncedAnswer, Task } from '../task';

/** What a report comes to: what is said of it, and where it is new, what is written. */
interface Told {
  readonly found: FoundReport;
  readonly row?: OutboxRow;
  readonly failure?: Failure;
}

/**
 * Writes down which letters came back: the Journal has a bounce of the address, so that nothing goes there any more and the next
 * action is a call; the letter stays sent, and says what came of it. A report that was seen before changes nothing.
 */
export const bounced: Task<BouncedInput, BouncedAnswer> = {
  reads: ({ sheet }) => [...bookSheets(sheet), OUTBOX_SHEET],
  run: (snapshot, input) => {
    const book = readBook(snapshot, input);
    if (!('ledger' in book)) return stopped(whyNone(book, 'outbox'));
    const { language } = book.policy;
    const standing = outboxStanding(snapshot, undefined, language);
    if (standing.refused) return stopped(standing.refused);
    if (standing.ask) return stopped(ELSEWHERE);

    const before = book.journal?.events ?? [];
    const written = new Set(before.map(({ id }) => id));
    const { day } = snapshot.now;
    let second = secondAfter(before, snapshot.now);
    const events: JournalEvent[] = [];
    const changes = new Map<OutboxRow, Changed>();
    const found = input.reports.flatMap((mail): FoundReport[] => {
      const report = readReport(mail);
      return toldBy(report, standing.rows, mail.subject).map(({ found: told, row, failure }) => {
        if (!row || !failure) return told;
        const at: Instant = { day, second };
        const event = bounceEvent(row, told.address, failure.said, input.who, at);
        if (written.has(event.id)) return { ...told, is: 'known' };
        const change = changeOf(row, report, told, at, language);
        const sent =
          change.state === 'SENT' && !written.has(sentId(row)) ? sentEvents(row, input.who, row.sending ?? at) : [];
        events.push(...sent, { ...event, second: second + 1 });
        written.add(event.id).add(sentId(row));
        changes.set(row, change);
        second += 2;
        return told;
      });
    });
    if (!standing.seen || events.length === 0)
      return { plan: { edits: [] }, answer: { refused: null, found, listed: [] } };

    const { edits, listed } = journalled(snapshot, book, events, new Set(events.map(({ account }) => account)));
    const plan = { edits: [...changedRows(standing.seen, [...changes]), ...edits] };
    const refused = refusedAsProtected(plan, snapshot);
    return refused ? stopped(refused) : { plan, answer: { refused: null, found, listed } };
  },
};

function toldBy(report: ReportSeen, rows: readonly OutboxRow[], subject: string): readonly Told[] {
  const { certain, references } = report;
  const row = letterOf(report, rows);
  const letter = {
    account: row?.account ?? '',
    name: row?.name ?? '',
    reference: row?.reference ?? references[0] ?? '',
  };
  const told = (is: FoundReport['is'], address = '', said = ''): FoundReport => {
    return { is, certain, subject, ...letter, address, said };
  };
  if (report.is === 'no report') return [{ found: told('no report') }];
  if (!row) return [{ found: told('no letter', report.failures[0]?.addresses[0], report.failures[0]?.said) }];
  if (report.is === 'late') return [{ found: told('late', row.to) }];
  return report.failures.map((failure): Told => {
    const address = addressOf(failure, row);
    if (address === null) return { found: told('other address', failure.addresses[0], failure.said) };
    return { found: told('came back', address, failure.said), row, failure };
  });
}

/** By its key, else by the first reference that is one of ours. */
const letterOf = ({ key, references }: ReportSeen, rows: readonly OutboxRow[]): OutboxRow | undefined =>
  rows.find((row) => key !== '' && row.key === key) ??
  references.flatMap((reference) => rows.find((row) => row.reference === reference) ?? [])[0];

/** The address as the letter has it. What was forwarded to another one came back from the only one it was written to. */
function addressOf({ addresses }: Failure, { to, cc, bcc }: OutboxRow): string | null {
  const own = [to, ...cc, ...bcc];
  const named = addresses.map((address) => address.toLowerCase());
  return own.find((address) => named.includes(address.toLowerCase())) ?? (own.length === 1 ? to : null);
}

/** What came back did go out, whatever was known of it before. */
function changeOf(
  { state }: OutboxRow,
  { certain }: ReportSeen,
  { address, said }: FoundReport,
  at: Instant,
  language: Language,
): Changed {
  const reason = reasonText(
    { code: certain ? 'came-back' : 'may-have-come-back', said: `${address}: ${said}` },
    language,
  );
  return mayBecome(state, 'SENT', 'person') ? { state: 'SENT', reason, done: at, ...FREE } : { state, reason };
}

const stopped = (refused: Refusal) => ({ plan: { edits: [] }, answer: { refused, found: [], listed: [] } });
