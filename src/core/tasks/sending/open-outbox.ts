import type { JournalEvent } from '../../journal/event';
import type { Refusal } from '../../ledger/reading';
import { ask, type Steps } from '../../outbox/ask';
import { isInHand } from '../../outbox/in-hand';
import { markStep, inState } from '../../outbox/marks';
import type { Instant, OutboxRow } from '../../outbox/outbox-row';
import type { OutboxSeen } from '../../outbox/read-outbox';
import { leftBehind } from '../../outbox/sweep';
import { appendJournalEdits } from '../../workbook/journal-edits';
import { JOURNAL_SHEET, OUTBOX_SHEET, TEMPLATES_SHEET } from '../../workbook/our-sheets';
import type { Edit } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import { bookSheets } from '../book/book';
import type { SendInput } from '../letters/letters-task';
import type { LettersNow } from '../letters/letters-now';
import { outboxStanding, type OutboxStanding } from './outbox-standing';
import { protectedRefusal } from '../protected-sheet';
import { ownEntry } from '../book/read-sheet';

/** The workbook as a sending run read it last. */
export interface OpenOutbox {
  readonly seen: OutboxSeen;
  /** Rows of this workbook. */
  readonly own: readonly OutboxRow[];
  /** Another run has letters in hand. */
  readonly elsewhere: boolean;
  readonly now: LettersNow;
  readonly at: Instant;
  /** What writes rows into the Journal. */
  readonly write: (events: readonly JournalEvent[]) => readonly Edit[];
}

export type ReadNow = (snapshot: Snapshot, input: SendInput, outbox: OutboxStanding) => LettersNow | Refused;

interface Refused {
  readonly refused: Refusal;
}

/** Reads the workbook; a Journal that is missing is made first. */
export function* openOutbox(input: SendInput, readNow: ReadNow): Steps<OpenOutbox | Refused> {
  for (;;) {
    const { snapshot, at } = yield* ask({ do: 'read', sheets: sheetsToSend(input.sheet) }, 'read');
    const outbox = outboxStanding(snapshot, undefined, 'en');
    if (outbox.refused) return { refused: outbox.refused };
    const { seen, rows: own } = outbox;
    if (!seen) return { refused: NOTHING };
    const shut = [OUTBOX_SHEET, JOURNAL_SHEET].find((name) => ownEntry(snapshot.sheets, name)?.protected);
    if (shut) return { refused: protectedRefusal(shut) };
    if (outbox.place === '') return { refused: UNSAVED };
    if (outbox.ask) return { refused: ELSEWHERE };

    const now = readNow(snapshot, input, outbox);
    if (now.refused) return now;
    const { baseCurrency, today } = now;
    let journal = now.journal;
    if (journal === null || journal.lastRow === 0) {
      yield* ask(markStep(seen, [], inState(), appendJournalEdits(null, [], baseCurrency)), 'marked');
      continue;
    }
    const write = (events: readonly JournalEvent[]): readonly Edit[] => {
      // Where the ledger is of a day that the clock has not come to, nobody would count as written to otherwise.
      const ofToday = events.map((event) => ({ ...event, day: Math.max(event.day, today) }));
      const edits = appendJournalEdits(journal, ofToday, baseCurrency);
      journal = journal && { ...journal, lastRow: journal.lastRow + events.length };
      return edits;
    };
    const left = leftBehind(own, over(input), at);
    const others = own.filter(isInHand).length - left.claimed.length - left.sending.length;
    return { seen, own, elsewhere: others > 0, now: now as LettersNow, at, write };
  }
}

/** Runs whose letters are nobody's: this one has only just begun. */
export const over = ({ run, broken = [] }: SendInput): readonly string[] => [run, ...broken];

/** All that letters are made of, and what became of them. */
export const sheetsToSend = (sheet: string): readonly string[] => [...bookSheets(sheet), TEMPLATES_SHEET, OUTBOX_SHEET];

const NOTHING: Refusal = {
  code: 'outbox',
  message: `There is no sheet "${OUTBOX_SHEET}" yet. Look at the letters and approve them first.`,
};

export const UNSAVED: Refusal = {
  code: 'unsaved',
  message:
    'This workbook is not saved anywhere yet, so a copy of it could not be told from it. Save it first: nothing was sent.',
};

export const ELSEWHERE: Refusal = {
  code: 'elsewhere',
  message:
    'The letters of this workbook were approved where it stood before. Prepare them again and say whether it was moved or ' +
    'is a copy: nothing was sent.',
};
