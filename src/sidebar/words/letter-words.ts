import type { HoldCode } from '../../core/action/hold';
import type { OtherAction } from '../../core/action/words/words';
import type { LetterProblemCode, Tone, WrittenChannel } from '../../core/letters/template';
import type { EndedState, SendProgress } from '../../core/outbox/send-step';
import type { Letterhead, Personally } from '../../core/tasks/letters/letters-task';
import type { HoldNow } from '../../core/tasks/task';
import type { Plural } from './plural';

/** Fields of the letterhead that are asked for at first use. */
export type AskedOfHead = Extract<keyof Letterhead, 'creditor' | 'creditorDetails' | 'paymentMethods' | 'signature'>;

/** Parts of a problem that are words of ours. */
type Named = 'due day' | 'payment methods' | 'the letter' | 'the text' | 'the subject';

/** Words of the letters: looking at them, sending them, and what became of them. */
/** What is next: with somebody, by call or else; or the action that is with nobody. */
export type NextTitle =
  | 'call'
  | 'write'
  | Exclude<
      OtherAction,
      'hold' | 'confirm-promise' | 'call-broken-promise' | 'call-missed-installment' | 'find-address'
    >;

export interface LetterWords {
  readonly hint: string;
  readonly prepare: string;
  readonly prepareAgain: string;
  /** How many go to how many. */
  readonly to: Plural;
  readonly from: string;
  readonly noMailbox: string;
  readonly quotaLeft: Plural;
  readonly beyondQuota: string;
  readonly noRate: Plural;
  readonly none: string;
  readonly noEmail: string;
  readonly scoreFirst: string;
  readonly visibleOnly: string;
  readonly hidden: Plural;
  readonly hiddenUnknown: string;
  readonly templateProblems: Plural;

  readonly head: {
    readonly title: string;
    readonly hint: string;
    readonly fields: Readonly<Record<AskedOfHead, string>>;
    readonly hints: Readonly<Record<AskedOfHead, string>>;
    readonly save: string;
    readonly needed: string;
  };
  readonly place: Readonly<Record<'ask' | 'moved' | 'copy', string>>;

  readonly kinds: Readonly<Record<'email' | 'letter' | 'text', string>>;
  readonly goesOut: string;
  readonly leftOut: Plural;
  readonly confirmation: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly edited: string;
  readonly lookAt: string;
  readonly states: Readonly<Record<EndedState, string>>;

  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly fields: Readonly<Record<'to' | 'cc' | 'bcc' | 'replyTo' | 'subject' | 'text' | 'invoices', string>>;
  readonly insteadOf: string;
  readonly asItArrives: string;
  readonly plainText: string;
  readonly edit: string;
  readonly save: string;
  readonly asBefore: string;
  readonly takeOut: string;
  readonly putBack: string;
  readonly isOut: string;
  readonly test: string;
  readonly tested: Readonly<Record<'accepted' | 'prepared', string>>;
  readonly print: Plural;
  readonly copyText: string;
  /** The host refuses every way to the clipboard. */
  readonly notCopied: string;
  /** How long a text is on a phone, and in how many parts it goes. */
  readonly textLength: Plural;
  /** Why it goes in so many. */
  readonly textLonger: string;
  readonly write: Readonly<Record<WrittenChannel, string>>;
  readonly alone: string;
  readonly all: string;

  readonly without: string;
  readonly withoutHint: string;
  /** Where they are more than the accounts are. */
  readonly perCurrency: string;
  readonly whys: Readonly<Record<'personal' | 'hidden' | 'in the outbox', string>>;
  /** Accounts whose next action is no letter that can be prepared. */
  readonly nexts: Readonly<Record<NextTitle, string>>;
  /** Why a person sees to an account, before what is next. */
  readonly personally: Readonly<Record<Personally, string>>;
  readonly inOutbox: string;
  readonly allHidden: string;
  readonly holds: Readonly<Record<Exclude<HoldCode, HoldNow | 'paid'>, string>>;
  readonly problems: Readonly<Record<LetterProblemCode, string>>;
  /** `{0}` is the first of the problem's parts; null: core's own sentence, which is English. */
  readonly sentences: Readonly<Record<LetterProblemCode, string>> | null;
  readonly parts: Readonly<Record<Named, string>>;

  readonly send: Plural;
  readonly sendOne: string;
  readonly saveFiles: Plural;
  readonly ask: Plural;
  readonly askAlso: Plural;
  readonly askFrom: string;
  readonly askFiles: string;
  readonly notYet: string;
  readonly sending: string;
  readonly stop: string;
  readonly stopping: string;
  readonly nextAccount: string;
  readonly counts: Readonly<Record<'sent' | 'found' | 'prepared' | 'failed' | 'held' | 'unknown' | 'left', Plural>>;
  readonly because: Readonly<Record<NonNullable<SendProgress['because']>, string>>;
  readonly outboxProblems: string;

  readonly waiting: Plural;
  readonly lookAtThem: string;
  readonly removeThem: Plural;
  readonly unknownTitle: Plural;
  readonly unknownHint: string;
  readonly preparedHint: string;
  readonly search: string;
  readonly wasSent: string;
  readonly wasNotSent: string;
  readonly remove: string;
  readonly allWereSent: string;
  readonly finished: string;
}
