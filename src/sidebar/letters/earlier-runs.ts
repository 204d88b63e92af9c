import type { InHand } from '../../core/outbox/in-hand';
import { isBefore } from '../../core/outbox/instant';
import type { Instant } from '../../core/outbox/outbox-row';
import type { LettersState } from './letters-state';

/** What runs left behind, or have in hand, that the pane has not begun itself. */
export interface EarlierRuns {
  /** When the last of those stopped that are over for certain; null for none. */
  readonly stopped: Instant | null;
  /** What they were just handing over. */
  readonly wasSending: number;
  /** Of the others nobody knows whether they go on. */
  readonly inHand: { readonly letters: number; readonly last: Instant; readonly until: Instant } | null;
}

export function earlierRuns({ outbox, broken }: Pick<LettersState, 'outbox' | 'broken'>): EarlierRuns {
  const runs = outbox?.inHand ?? [];
  const isOver = ({ run, until }: InHand): boolean => broken.includes(run) || !isBefore(outbox!.at, until);
  const over = runs.filter(isOver);
  const others = runs.filter((run) => !isOver(run));
  return {
    stopped: latest(over.map(({ last }) => last)),
    wasSending: over.reduce((sum, { sending }) => sum + sending, 0),
    inHand:
      others.length === 0
        ? null
        : {
            letters: others.reduce((sum, { claimed, sending }) => sum + claimed + sending, 0),
            last: latest(others.map(({ last }) => last))!,
            until: latest(others.map(({ until }) => until))!,
          },
  };
}

const latest = (instants: readonly Instant[]): Instant | null =>
  instants.reduce<Instant | null>((last, one) => (last && isBefore(one, last) ? last : one), null);
