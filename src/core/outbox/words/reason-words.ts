/** Why a letter did not go out, nobody knows whether it did, or it came back, and what to do. `{said}`: what the mail service said. */
export type ReasonWords = Readonly<
  Record<
    // Definitely not sent
    | 'address'
    | 'size'
    | 'refused'
    | 'limit' // of the day
    | 'closed' // the mail service does not let this person send
    | 'unreachable'
    | 'busy'
    | 'not-among-sent' // a person looked, or the mailbox was asked
    | 'said-not-sent' // on paper or as a text: by a person alone
    // In doubt
    | 'unclear'
    | 'interrupted' // the run ended while it was handed over
    // Held
    | 'changed' // since it was approved; what of it
    | 'no-letter' // nothing is to be written now
    | 'problem' // something is to be mended first
    // Removed
    | 'by-hand'
    | 'copied' // the workbook is a copy
    // Sent
    | 'found' // the mailbox had it already
    | 'sent-before' // before it was approved now; when
    | 'came-back' // address and what the server said
    | 'may-have-come-back', // by the words of a mail alone
    string
  >
>;

export type ReasonCode = keyof ReasonWords;
