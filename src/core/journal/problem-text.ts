import { fill } from '../policy/fill';
import type { JournalProblem, JournalProblemCode } from './event';

const SENTENCES: Readonly<Record<JournalProblemCode, string>> = {
  headings: 'the sheet has no row with the headings {0}: give the whole Journal (AR_Journal)',
  day: '“{0}” is not one certain day: write YYYY-MM-DD',
  time: '“{0}” is not a time of day: write hh:mm, or leave it empty',
  account: 'the account is missing: write its number as the ledger has it',
  kind: '“{0}” is not something that can happen: write one of {1}',
  outcome: '“{0}” is not an outcome: write one of {1}, and the rest as a note',
  channel: '“{0}” is not a channel: write one of {1}',
  'promised-day': '“{0}” is not one certain day to pay by: write YYYY-MM-DD as promised day',
  amount: '“{0}” is not one certain amount above 0: write it as a number',
  reference: 'a row of the kind “{0}” needs the id of the row it is about as reference',
  currency: '“{0}” is not the currency of this row: write one three-letter code, or leave it empty for all',
  'unknown-reference': 'no row says “{0}”: copy it from the row that is meant',
  'copied-id': 'the id “{0}” belongs to row {1}: empty it here if this is something else that happened',
  'not-yet': '{0} is still to come and the row counts from then on: correct the day if it has happened',
  'unknown-account': 'neither the ledger nor Contacts has an account “{0}”: write its number as they have it',
  'other-currency': '“{0}” has no invoices in {1}: write their currency, or leave it empty for all',
};

/** What is wrong with a row of the Journal and what belongs there, in a sentence. */
export const problemText = ({ row, code, parts }: JournalProblem): string =>
  `Journal row ${row}: ${fill(SENTENCES[code], Object.fromEntries(parts.entries()))}`;
