import { oneFullStop } from '../cells/text';
import { fill } from '../policy/fill';
import { shortened } from './field-text';
import type { LetterProblem, LetterProblemCode } from './template';

/** What is wrong and what to do, by code; `{0}` is the first of the parts. */
const SENTENCES: Readonly<Record<LetterProblemCode, string>> = {
  'template-word': '{0} must be one of {2}, and "{1}" is not',
  'no-template': 'there is no template for {0} by {2} in {1}: write one on the sheet Templates',
  tag: '{0} cannot stand in a template: only placeholders and the listed sections can',
  unclosed: 'the tag or section "{0}" is opened and not closed, or closed and not opened',
  'unknown-placeholder': '"{0}" is neither a placeholder of Callsheet nor a heading of your sheet',
  'empty-placeholder': '"{0}" is empty for this account: fill it in, or take it out of the template',
  'placeholder-left': 'nothing fills in "{0}", and so it may not go out: write what it should say, or take it out',
  figures: 'its table or total, {0}, was changed by hand: look whether it asks for what is owed',
  'no-words': '{0} is empty: write what it should say',
  'no-address': 'Contacts has no address for {0}',
  'not-an-address': '"{0}" is no address that can be written to: correct it',
  'several-addresses': '"{0}" is more than one address: give each of them a row of its own',
  'too-long': '{0} is too long ({1} characters)',
  'missing-terms': 'a letter at invoicing says when and how to pay, and this one lacks: {0}',
  handling:
    'do first what Contacts says, then fill it in in your sheet, or log it with a note that says purchase order or portal: {0}',
  'no-rate':
    '{0} has no rate: nobody knows whether a person should see to this account, so it is in the batch; give the rate on Policy',
  tone: 'words that a reminder must not use: {0}',
  'tone-doubt': 'words to look at before it goes out: {0}',
  'no-creditor': 'the rules of "{0}" ask for name, address and tax number of the creditor: fill them in on Policy',
  'no-opt-out':
    'the rules of "{0}" ask for a line that says how to have no more messages: put the placeholder opt_out, or the line, back in',
  'bad-link': '"{0}" is no link that begins with https://: correct it',
  'outbox-row': '{0} is in the Outbox, and row {1} there cannot be read: correct it',
  'in-doubt':
    '{0} may have been sent: look for it among the sent mail. If it is there, log the email as sent; if not, write a row of the account ' +
    'into the Journal with the kind hold, the outcome not-sent and the reference {0}',
};

/** A problem with its sentence, where it is to be mended in front: `Templates!G7: ...`. */
export function letterProblem(
  code: LetterProblemCode,
  address: string,
  ...parts: LetterProblem['parts']
): LetterProblem {
  const sentence = fill(SENTENCES[code], Object.fromEntries(parts.map(shown).entries()));
  return { code, address, message: `${address === '' ? '' : `${address}: `}${oneFullStop(`${sentence}.`)}`, parts };
}

/** A cell may be of any length. */
const SHOWN = 120;
const shown = (part: string | number): string | number => (typeof part === 'string' ? shortened(part, SHOWN) : part);
