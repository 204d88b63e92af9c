/** A letter in the outbox of the workbench, as its page lists it. */
export interface KeptLetter {
  /** Counted from 1 in the order of arrival. */
  readonly id: number;
  /** ISO time that it says, which is of the day of the page that sent it. */
  readonly at: string;
  readonly from: string;
  /** As the letter's own head names them. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Recipients of the envelope that the head does not name. */
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Lines of the head, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly string[];
}

export interface Outbox {
  /** Where mail goes instead, when it is not kept here; else empty. */
  readonly elsewhere: string;
  /** Of the server that keeps it; for whoever else wants to send to it. Empty when there is none. */
  readonly smtp: string;
  readonly letters: readonly KeptLetter[];
}
