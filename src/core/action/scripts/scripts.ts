/** What to say in one conversation: line by line, values as `{name}`. */
export type Script = readonly string[];

/** Conversations that have a script, whatever the stage is called. */
export type ScriptName =
  | 'before-due'
  | 'ask'
  | 'promise'
  | 'broken-promise'
  | 'missed-installment'
  | 'plan'
  | 'credit-hold'
  | 'agency'
  | 'new-address';

export type Scripts = Readonly<Record<ScriptName, Script>>;
