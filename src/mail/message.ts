export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A message as it goes out. Every address is one: nothing is parsed out of a text that may hold several. */
export interface Message {
  readonly from: Mailbox;
  readonly replyTo: string;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  /** Either may be empty. */
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** ISO time at which it was written; absent: the present. */
  readonly date?: string;
}

export const recipientsOf = ({ to, cc, bcc }: Message): readonly string[] =>
  [...to, ...cc, ...bcc].map(({ address }) => address);
