import type { StageAction } from '../policy/words';
import type { Channel, Policy } from '../policy/policy';

/** What a letter is written for: what a stage asks, or what was agreed. */
export type Purpose = StageAction | 'confirm-promise';

/** A letter goes by these channels; a call has a script. */
export type WrittenChannel = Exclude<Channel, 'call'>;

export type Tone = Policy['stages'][number]['tone'];

/** One row of the Templates sheet. */
export interface Template {
  /** Name of a stage, which comes before one for `*`. */
  readonly stage: string;
  readonly purpose: Purpose;
  readonly channel: WrittenChannel;
  /** `en`, `es`, `pt`; or another that Contacts names, whose days and amounts are then written as in the policy's. */
  readonly language: string;
  readonly tone: Tone;
  readonly subject: string;
  /** Plain text; a blank line ends a paragraph. */
  readonly body: string;
  /** Cells that they stand in, or will when the sheet is made: `Templates!G7`. */
  readonly subjectCell: string;
  readonly bodyCell: string;
}

/** Why a template, or a letter made of it, cannot be used. */
export interface LetterProblem {
  readonly code: LetterProblemCode;
  /** Where to mend it, such as `Templates!F7` or `Contacts!E12`; empty where no cell is at fault. */
  readonly address: string;
  /** Where, what is wrong and what to do. In English; the pane says it in its own words from code and parts. */
  readonly message: string;
  readonly parts: readonly (string | number)[];
}

export type LetterProblemCode =
  | 'template-word' // heading, what stands there, the words to choose from
  | 'no-template' // purpose, language, channel
  | 'tag' // what stands there: partial, triple, delimiter or unlisted section
  | 'unclosed' // the section
  | 'unknown-placeholder' // its name
  | 'empty-placeholder' // its name
  | 'placeholder-left' // what stands there
  | 'figures' // the total that was written
  | 'no-words' // subject or text
  | 'no-address' // of whom
  | 'not-an-address' // what stands there
  | 'several-addresses' // what stands there
  | 'too-long' // what, how much
  | 'missing-terms' // due day or methods at invoicing
  | 'handling' // purchase order or portal that is not met: what Contacts says
  | 'no-rate' // the currency: nobody knows whether a person should see to its account
  | 'tone' // the words, which stop the letter
  | 'tone-doubt' // the words, which a person should look at
  | 'no-creditor' // the pack that asks for name, address and registration
  | 'no-opt-out' // the pack that asks how to have no more messages
  | 'bad-link' // what stands there
  | 'outbox-row' // its reference, the row of the Outbox
  | 'in-doubt'; // its reference
