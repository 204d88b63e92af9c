import type { Letter } from '../letters/letter';
import type { Edit, KeyedRow } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import type { Instant, OutboxState } from './outbox-row';

/**
 * What a sending run asks of its host, one step at a time, as data: it is a generator, which the pane drives with
 * promises, Apps Script and the command line without, and a test one step at a time, dying wherever it likes.
 * Every reply tells the time.
 */
export type SendStep =
  /** Reads these sheets. */
  | { readonly do: 'read'; readonly sheets: readonly string[] }
  /** What the mail service can do now. */
  | { readonly do: 'mail' }
  /**
   * In each row of `sheet` whose cell in `keyColumn` is `key`, and whose cell in `expect.column` is one of `expect.among`, writes
   * `cells`; then carries out `then`, all in one batch. Where the row went, or its state, nobody may assume: the reply names the keys
   * whose rows were written. `then` is left out where rows were given and none was written. Sheets does it under the document lock;
   * Excel reads again what it wrote.
   */
  | {
      readonly do: 'mark';
      readonly sheet: string;
      readonly keyColumn: number;
      readonly rows: readonly KeyedRow[];
      readonly then: readonly Edit[];
    }
  /** Looks in the mailbox for what became of a letter that may have gone out; only where the mail service `looks`. */
  | { readonly do: 'look'; readonly key: string; readonly reference: string }
  /** Hands the letter to the mail service, once. */
  | { readonly do: 'send'; readonly letter: Letter }
  /** Waits. */
  | { readonly do: 'wait'; readonly seconds: number }
  /** Tells how far it is, and asks whether to go on. */
  | { readonly do: 'tell'; readonly progress: SendProgress };

export type SendReply = { readonly at: Instant } & (
  | { readonly is: 'read'; readonly snapshot: Snapshot }
  | { readonly is: 'mail'; readonly mail: MailSeen }
  | { readonly is: 'marked'; readonly keys: readonly string[] }
  | { readonly is: 'sent'; readonly result: SendResult }
  /** `cannot tell` leaves it to a person. */
  | { readonly is: 'looked'; readonly as: 'sent' | 'not sent' | 'cannot tell' }
  | { readonly is: 'waited' }
  /** `stop`: at this letter's boundary, and what is claimed is given back. */
  | { readonly is: 'told'; readonly go: 'on' | 'stop' }
);

/** What a host can send with. */
export interface MailSeen {
  readonly by: 'MailApp' | 'Graph' | 'SMTP' | 'files';
  /** The mailbox that letters go out from; empty where the service does not say. */
  readonly from: string;
  /** Recipients that it still takes today; null where it does not say. */
  readonly quota: number | null;
  /** Seconds between letters at least. */
  readonly pause: number;
  /** It can tell by a letter's key whether it went out. */
  readonly looks: boolean;
}

/** What came of handing a letter over, as the service said it; `failureOf` tells what it means. */
export type SendResult =
  /** `since`: when it went out, where it stood among the sent mail before it was handed over now. */
  | { readonly is: 'accepted'; readonly as: string; readonly since?: Instant }
  /** It was put into a file, not sent. */
  | { readonly is: 'prepared' }
  | {
      readonly is: 'failed';
      readonly by: MailSeen['by'];
      /** False: it failed before the letter was handed over, which so cannot have gone out. */
      readonly handedOver: boolean;
      /** HTTP status or SMTP reply code; null for none. */
      readonly status: number | null;
      /** Name of the error; empty for none. */
      readonly code: string;
      readonly message: string;
      /** Seconds; null where it was not told. */
      readonly retryAfter: number | null;
    };

/** BEFORE: it was sent before it was approved now, so not by this run. */
export type EndedState = OutboxState | 'BEFORE';

export interface SendProgress {
  readonly total: number;
  readonly sent: number;
  /** Found among the sent mail: an earlier run, or another copy of the workbook, had sent them. */
  readonly found: number;
  readonly failed: number;
  readonly held: number;
  readonly unknown: number;
  /** Handed over as a file, a page or a text. */
  readonly prepared: number;
  readonly left: number;
  /** Letters that the run is done with, in their order. */
  readonly ended: readonly { readonly key: string; readonly state: EndedState }[];
  /** Key of the letter that is next; empty at the end. */
  readonly next: string;
  /** Why it waits, or stopped; null while it goes on. */
  readonly because: 'quota' | 'busy' | 'failures' | 'another-run' | null;
}

export type SendCounts = Omit<SendProgress, 'ended' | 'left' | 'next' | 'because'>;

export const NO_COUNTS: SendCounts = { total: 0, sent: 0, found: 0, failed: 0, held: 0, unknown: 0, prepared: 0 };

/** Of a run that has not begun. */
export const NO_PROGRESS: SendProgress = { ...NO_COUNTS, ended: [], left: 0, next: '', because: null };
