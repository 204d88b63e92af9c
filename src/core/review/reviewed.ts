import type { Day } from '../cells/day';

/** An account entry of the call list as it stands on the day of a review. */
export interface Reviewed {
  /** Account and currency. */
  readonly key: string;
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  readonly rank: number;
  /** As the call list has it. */
  readonly track: string;
  /** A person calls it. */
  readonly personal: boolean;
  /** Because of its rank. */
  readonly top: boolean;
  readonly class: string;
  /** Major units of its currency. */
  readonly balance: number;
  readonly score: number;
  readonly brokenPromise: boolean;
  /** The score in words. */
  readonly why: string;
}

/** Somebody whom a person calls now and did not at the review before, or the other way round. */
export interface ReviewChange {
  readonly change: 'entered' | 'left';
  readonly key: string;
  readonly name: string;
  /** At the review before; null: it was not on the list. */
  readonly then: Reviewed | null;
  /** Null: nothing of it is on the list. */
  readonly now: Reviewed | null;
  readonly reason: ReviewReason;
}

export type ReviewReason =
  /** Nothing is open any more. Minor units that came in since the review before. */
  | { readonly code: 'paid'; readonly amount: number; readonly since: Day }
  /** Not in the export any more, and no payment was seen. */
  | { readonly code: 'gone' }
  /** Its credits are as much as it owes. */
  | { readonly code: 'credit' }
  /** Nothing of it was open at the review before. */
  | { readonly code: 'new'; readonly since: Day }
  /** It became a KEY account, or is none any more. */
  | { readonly code: 'class' }
  /** Called, or not any more, for another reason than rank and class: pinned, or called in another currency. */
  | { readonly code: 'track' }
  /** It broke a promise, or has none broken any more: such an account stands before all others. */
  | { readonly code: 'promise' }
  /** Its rank rose, or fell below the line. */
  | { readonly code: 'rank'; readonly parts: readonly ScorePartChange[] }
  /** Its rank is as good as it was: people call more accounts, or fewer. */
  | { readonly code: 'line'; readonly then: number; readonly now: number };

/** Points of the score, whole. */
export interface ScorePartChange {
  readonly label: string;
  readonly then: number;
  readonly now: number;
}
