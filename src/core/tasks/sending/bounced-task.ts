import type { ReportMail } from '../../outbox/delivery-report';
import type { InspectInput } from '../inspect-task';

/** Mails that may tell that letters came back. */
export interface BouncedInput extends InspectInput {
  /** Whoever has the pane open. */
  readonly who: string;
  readonly reports: readonly ReportMail[];
}

/** What was found in one of them; of a letter to several people, of each whom it did not reach. */
export interface FoundReport {
  readonly is:
    | 'came back'
    /** It is in the Journal already. */
    | 'known'
    /** The server still tries. */
    | 'late'
    /** It is about no letter of this workbook. */
    | 'no letter'
    /** The letter went to several, and to nobody at this address. */
    | 'other address'
    | 'no report';
  /** False: by the words of the mail alone. */
  readonly certain: boolean;
  /** Of the mail; empty where it has none. */
  readonly subject: string;
  /** Of the letter, each empty where there is none. */
  readonly account: string;
  readonly name: string;
  readonly reference: string;
  readonly address: string;
  /** What the mail server said. */
  readonly said: string;
}
