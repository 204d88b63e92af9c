import type { NextAction } from '../../action/action-answer';
import type { Hold } from '../../action/hold';
import type { Letter } from '../../letters/letter';
import type { LetterProblem } from '../../letters/template';
import type { Note, Refusal } from '../../ledger/reading';
import type { Difference } from '../../outbox/differences';
import type { InHand } from '../../outbox/in-hand';
import type { Instant, OutboxRow, OutboxState } from '../../outbox/outbox-row';
import type { RowProblem } from '../../outbox/row-problem';
import type { SendProgress } from '../../outbox/send-step';
import type { PolicyProblem } from '../../policy/policy';
import type { Language } from '../../policy/words';
import type { InspectInput } from '../inspect-task';
import type { InAnotherLanguage } from './in-another-language';

/** What letters say of the company that writes: the Letters block of the Policy sheet, as a person fills it in. */
export type Letterhead = Readonly<
  Record<
    'creditor' | 'creditorDetails' | 'senderName' | 'replyTo' | 'paymentMethods' | 'paymentLink' | 'signature',
    string
  >
>;

export interface LettersInput extends InspectInput {
  /** Whoever has the pane open. */
  readonly who: string;
  /** Letters only for accounts with a row that no filter hides. */
  readonly visibleOnly: boolean;
  /** Key of one account entry of the personal track: a person opens and sends that one. */
  readonly only?: string;
  /** Written to Policy before the letters are made. */
  readonly letterhead?: Partial<Letterhead>;
  /** What a person answers when asked: this is the workbook, at another place; or a copy of it. */
  readonly place?: 'moved' | 'copy';
  /** Subject and text of letters as a person changed them, by key; null: as the template has it, whatever they wrote before. */
  readonly edited?: Readonly<Record<string, Edited | null>>;
}

export interface Edited {
  readonly subject: string;
  readonly text: string;
}

/** A letter as it will arrive. */
export interface PreparedLetter {
  readonly letter: Letter;
  /** In rank order of the call list. */
  readonly rank: number;
  readonly exponent: number;
  readonly personal: boolean;
  /** It reads as a person wrote it. */
  readonly edited: boolean;
  /** The language asked for, where there is no template in it; else null. */
  readonly insteadOf: string | null;
  /** Where its address stands; empty for nowhere in Contacts. */
  readonly addressCell: string;
  /** What a person should look at before it goes out. */
  readonly doubts: readonly LetterProblem[];
  /** In the outbox already: approved and not yet gone. */
  readonly state: OutboxState | null;
}

/** Why a letter that was approved does not go out now, or one that is prepared would not. */
export interface Held {
  readonly code: string;
  /** In the language of Policy. */
  readonly reason: string;
  /** Where it is the gate that holds it: for those who say it in another language. */
  readonly hold?: Pick<Hold, 'code' | 'parts'>;
  /** There is a letter still, and this is different in it. */
  readonly what?: readonly Difference[];
}

/** An account with something open that gets no letter now, and why. */
export interface WithoutLetter {
  readonly key: string;
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  readonly exponent: number;
  readonly balance: number;
  readonly why:
    | { readonly is: 'hold'; readonly hold: Hold }
    /** `edited`: key of the letter where nothing but what a person wrote into it is the problem. */
    | { readonly is: 'problem'; readonly problem: LetterProblem; readonly edited?: string }
    /** What it needs is no letter. */
    | { readonly is: 'other action'; readonly action: NextAction }
    /** A person writes or calls: why, and what they are to do. */
    | { readonly is: 'personal'; readonly because: Personally; readonly action: NextAction }
    | { readonly is: 'hidden' }
    /** A letter with this key is in the outbox; or one went out today, and `next` comes after it. */
    | {
        readonly is: 'in the outbox';
        readonly state: OutboxState;
        readonly reference: string;
        readonly next: NextAction | null;
      };
}

/** Why a person sees to an account: it is in the Top N in one of its currencies, a KEY one, or was pinned. */
export type Personally = 'top' | 'key' | 'pinned';

/** What stands in the Outbox that a person should know of. */
export interface OutboxAnswer {
  /** Nobody knows of these whether they went out. */
  readonly unknown: readonly OutboxRow[];
  /** Approved and not finished, from an earlier run. */
  readonly waiting: readonly OutboxRow[];
  /** What became of letters today, and what was handed over that nobody has said anything of yet. */
  readonly finished: readonly OutboxRow[];
  /** Runs with letters in hand, going on or broken off. */
  readonly inHand: readonly InHand[];
  /** Rows that cannot be understood: nothing is sent from them, and their letters are not prepared. */
  readonly problems: readonly RowProblem[];
  /** When it was read, to the minute. */
  readonly at: Instant;
}

export interface LettersAnswer extends OutboxAnswer {
  readonly refused: Refusal | null;
  readonly policyProblems: readonly PolicyProblem[];
  /** The workbook is not where its outbox was written: run again with `place`. */
  readonly ask: 'place' | null;
  /** Rows of the Journal that cannot be read, or count for nothing: each is told, and holds its account where it is known and would. */
  readonly journal: readonly Note[];
  /** Of the letterhead what letters need and Policy does not say yet. */
  readonly missing: readonly (keyof Letterhead)[];
  readonly letterhead: Letterhead | null;
  readonly templateProblems: readonly LetterProblem[];
  readonly inAnotherLanguage: readonly InAnotherLanguage[];
  /** So many accounts are called by people. */
  readonly topN: number;
  /** The policy's, in which letters have their days that are in a language without any. */
  readonly language: Language;
  readonly letters: readonly PreparedLetter[];
  readonly without: readonly WithoutLetter[];
  /** Of the letters, and of what waits, those that would be held at this minute, by key. */
  readonly held: Readonly<Record<string, Held>>;
  /** Recipients of all letters by email: To, Cc and Bcc. */
  readonly recipients: number;
  /** Rows of the ledger that are hidden; null where the host does not tell. */
  readonly hiddenRows: number | null;
}

/** Approves letters: they stand PLANNED in the outbox as they were seen. */
export interface ApproveInput extends LettersInput {
  /** As the person saw them. */
  readonly approved: readonly Letter[];
}

export interface ApproveAnswer {
  readonly refused: Refusal | null;
  readonly planned: readonly OutboxRow[];
  /** Those that were not approved. */
  readonly changed: readonly ChangedLetter[];
  /** As of the letters. */
  readonly problems: readonly RowProblem[];
  readonly journal: readonly Note[];
}

/** A letter that a person saw and that is not, or may not go, as it was seen. */
export interface ChangedLetter extends Pick<Letter, 'key' | 'account' | 'name' | 'currency' | 'channel'> {
  readonly why:
    /** It would be another letter now: to be looked at again. */
    | { readonly is: 'changed'; readonly what: readonly Difference[] }
    /** It stands HELD in the outbox, and the Journal says why. */
    | { readonly is: 'held'; readonly code: string; readonly reason: string; readonly hold?: NonNullable<Held['hold']> }
    /** Somebody else has approved or sent it meanwhile. */
    | { readonly is: 'in the outbox'; readonly state: OutboxState; readonly reference: string }
    /** It may be in the outbox already, or sent. */
    | { readonly is: 'problem'; readonly problem: LetterProblem };
}

/** What a sending run is given; see sending.ts. */
export interface SendInput extends InspectInput {
  readonly who: string;
  /** Random, made by the host: tells one run from another. */
  readonly run: string;
  /** Runs that are known to be over: what they left behind is nobody's, whatever their time. */
  readonly broken?: readonly string[];
  /** Letters that nobody looked at: only with the policy's switch. */
  readonly unattended: boolean;
}

export interface SendAnswer {
  readonly refused: Refusal | null;
  /** Rows of the Outbox that cannot be understood: nothing is sent from them. */
  readonly problems: readonly RowProblem[];
  /** Letters to print and texts to copy that wait: no run sends those. */
  readonly byHand: number;
  readonly progress: SendProgress;
}

/** Of a run that nobody looks at. */
export interface UnattendedAnswer extends SendAnswer {
  readonly journal: readonly Note[];
}

/** What a person knows of letters that Callsheet does not. */
export interface SettleInput extends InspectInput {
  readonly who: string;
  readonly settled: readonly {
    readonly key: string;
    /**
     * `sent`: it is among the sent mail. `not sent`: it may be planned again. `remove`: it shall not go out. `prepared`: it was
     * printed, or copied.
     */
    readonly as: 'sent' | 'not sent' | 'remove' | 'prepared';
  }[];
}

export interface SettleAnswer {
  readonly refused: Refusal | null;
  readonly rows: readonly OutboxRow[];
}
