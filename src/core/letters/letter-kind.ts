import type { NextAction } from '../action/action-answer';
import type { StageRun } from '../action/stage-run';
import type { WrittenChannel } from './template';

/** What a letter is to carry out: a stage that is due, or the confirmation of what was promised. */
export type LetterKind = { readonly channel: WrittenChannel } & (
  { readonly run: StageRun; readonly folded: readonly StageRun[] } | { readonly run: null }
);

/** The letter that a next action asks for; null where it asks for none. */
export function letterKind({ code, channel, run, stages }: NextAction): LetterKind | null {
  if (channel === null || channel === 'call' || code === 'hold') return null;
  if (code === 'confirm-promise') return { channel, run: null };
  if (!run || run.stage.action !== code) return null;
  return { channel, run, folded: stages.due.filter((one) => one !== run && !isLate(one)) };
}

/** Past the due day: it is about all that is past due, not about one due day. */
export const isLate = ({ stage }: StageRun): boolean => stage.fromDay !== null && stage.fromDay > 0;
