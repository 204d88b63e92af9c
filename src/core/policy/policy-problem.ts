/** A cell of the Policy sheet that cannot be used, by address, with what was expected there. */
export interface PolicyProblem {
  readonly address: string;
  readonly message: string;
  readonly code: PolicyProblemCode;
  /** The values of the message, in the order that the code says, for those who say it in another language. */
  readonly parts: readonly (string | number)[];
}

export type PolicyProblemCode =
  | ValueCode
  | 'block-missing' // block
  | 'block-twice' // block
  | 'once' // label, block
  | 'label-unknown' // label, block, the labels that are missing
  | 'twice'
  | 'same-name'
  | 'no-weight'
  | 'upper'
  | 'rising'
  | 'falling'
  | 'two-rows'
  | 'no-stage' // class
  | 'no-pack' // pack
  | 'no-region' // region
  | 'any-region'
  | 'no-zone' // the name
  | 'no-hours'; // pack

/** What was expected of a single cell. */
export type ValueCode =
  | 'number' // smallest, largest
  | 'whole' // smallest, largest
  | 'one-of' // the words to choose from
  | 'currency-code'
  | 'day'
  | 'date'
  | 'day-offset' // the word for the invoice's own day
  | 'hours'
  | 'zones'
  | 'filled'
  | 'any'
  | 'no-field';
