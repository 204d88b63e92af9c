import type { JournalEvent } from '../../journal/event';
import type { Refusal } from '../../ledger/reading';
import { heldEvent, sentEvents, sentId } from '../../outbox/letter-event';
import { changedRows, FREE, type Changed } from '../../outbox/marks';
import type { Instant, OutboxRow, OutboxState } from '../../outbox/outbox-row';
import { reasonText } from '../../outbox/reason-text';
import { mayBecome } from '../../outbox/transitions';
import { appendJournalEdits } from '../../workbook/journal-edits';
import { OUTBOX_SHEET } from '../../workbook/our-sheets';
import { bookSheets, readBook, whyNone, type Book } from '../book/book';
import type { SettleAnswer, SettleInput } from '../letters/letters-task';
import { ELSEWHERE } from './open-outbox';
import { outboxStanding } from './outbox-standing';
import { refusedAsProtected } from '../protected-sheet';
import type { Task } from '../task';

type Settled = SettleInput['settled'][number]['as'];

const BECOMES: Readonly<Record<Settled, OutboxState>> = {
  sent: 'SENT',
  'not sent': 'FAILED',
  remove: 'REMOVED',
  prepared: 'PREPARED',
};

/**
 * Writes down what a person knows of letters: that one in doubt, or handed over as a file, was sent or was not, and that one
 * shall not go out, or was printed. What that letter cannot become any more is left as it stands.
 */
export const settle: Task<SettleInput, SettleAnswer> = {
  reads: ({ sheet }) => [...bookSheets(sheet), OUTBOX_SHEET],
  run: (snapshot, input) => {
    const book = readBook(snapshot, input);
    if (!('ledger' in book)) return stopped(whyNone(book, 'outbox'));
    const standing = outboxStanding(snapshot, undefined, book.policy.language);
    if (standing.refused) return stopped(standing.refused);
    const { seen } = standing;
    if (standing.ask || !seen) return stopped(ELSEWHERE);

    const at: Instant = { day: book.today, second: snapshot.now.minute * 60 };
    const asked = new Map(input.settled.map(({ key, as }) => [key, as]));
    const changes = standing.rows.flatMap((row): (readonly [OutboxRow, Changed])[] => {
      const as = asked.get(row.key);
      return as && mayBecome(row.state, BECOMES[as], 'person') ? [[row, changeTo(row, as, at, book)]] : [];
    });
    const rows = changes.map(([row, change]) => ({ ...row, ...change }));
    const plan = {
      edits: [
        ...changedRows(seen, changes),
        ...appendJournalEdits(book.journal, eventsOf(rows, book, input.who, at), book.policy.baseCurrency),
      ],
    };
    const refused = refusedAsProtected(plan, snapshot);
    return refused ? stopped(refused) : { plan, answer: { refused: null, rows } };
  },
};

function changeTo({ channel }: OutboxRow, as: Settled, at: Instant, { policy }: Book): Changed {
  const notSent = channel === 'email' ? 'not-among-sent' : 'said-not-sent';
  const code = as === 'remove' ? 'by-hand' : notSent;
  const reason = as === 'sent' || as === 'prepared' ? '' : reasonText({ code, said: '' }, policy.language);
  return { state: BECOMES[as], reason, done: at, ...FREE };
}

/** What was sent is a contact; that it was not is told once. Nothing is said of what was only taken out. */
function eventsOf(rows: readonly OutboxRow[], { journal }: Book, who: string, at: Instant): readonly JournalEvent[] {
  const written = new Set(journal?.events.map(({ id }) => id));
  return rows.flatMap((row) => {
    if (row.state === 'SENT') return written.has(sentId(row)) ? [] : sentEvents(row, who, row.sending ?? at);
    return row.state === 'FAILED' ? [heldEvent(row, 'not-sent', at)] : [];
  });
}

const stopped = (refused: Refusal) => ({ plan: { edits: [] }, answer: { refused, rows: [] } });
