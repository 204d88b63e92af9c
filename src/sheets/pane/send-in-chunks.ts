import type { SendProgress } from '../../core/outbox/send-step';
import type { SendAnswer, SendInput } from '../../core/tasks/letters/letters-task';
import type { Told } from '../../sidebar/host';

/** Milliseconds between two looks at a chunk that is under way. */
const LOOKS = 2000;
/** So many chunks in a row may come to nothing before the rest is left for later. */
const PATIENCE = 3;
const COUNTS = ['sent', 'found', 'failed', 'held', 'unknown', 'prepared'] as const;

/** What the script does for the pane. */
export interface Script {
  chunk(input: SendInput): Promise<SendAnswer>;
  /** How far the chunk under way is, null where it has not begun; where `stop`, it ends before its next letter. */
  howFar(run: string, stop: boolean): Promise<SendProgress | null>;
}

/**
 * Sends in chunks, each a run of the script of its own, because Google ends a run after six minutes. Closing the pane stops
 * it at the end of the chunk under way.
 */
export async function sendInChunks(input: SendInput, script: Script, told: Told): Promise<SendAnswer> {
  let before: SendProgress | null = null;
  for (let idle = 0; ;) {
    const sofar: SendProgress | null = before;
    const chunk = script.chunk(input);
    watch(
      chunk,
      (stop) => script.howFar(input.run, stop),
      (seen) => told(sofar ? joined(sofar, seen) : seen),
    );
    const answer = await chunk;
    const progress: SendProgress = before ? joined(before, answer.progress) : answer.progress;
    const { left, because } = answer.progress;
    idle = COUNTS.some((count) => answer.progress[count] > 0) ? 0 : idle + 1;
    const isOver = answer.refused !== null || left === 0 || because !== null || idle === PATIENCE;
    if (isOver || told(progress) === 'stop') return { ...answer, progress };
    before = progress;
  }
}

/** Looks how far a chunk is until it is over, and has it stopped where whoever is told says so. */
function watch(chunk: Promise<unknown>, howFar: (stop: boolean) => Promise<SendProgress | null>, told: Told): void {
  let [isOver, stop] = [false, false];
  let timer: ReturnType<typeof setTimeout>;
  const look = async (): Promise<void> => {
    // It only tells more: what came of the chunk it says itself.
    const seen = await howFar(stop).catch(() => null);
    if (isOver) return;
    if (seen && told(seen) === 'stop' && !stop) {
      stop = true;
      return look();
    }
    soon();
  };
  const soon = (): void => void (timer = setTimeout(() => void look(), LOOKS));
  const over = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  soon();
  chunk.then(over, over);
}

/** Each chunk counts only what it did itself. */
function joined(before: SendProgress, now: SendProgress): SendProgress {
  const counts = Object.fromEntries(COUNTS.map((count) => [count, before[count] + now[count]]));
  const done = COUNTS.reduce((sum, count) => sum + before[count], 0);
  return { ...now, ...counts, ended: [...before.ended, ...now.ended], total: done + now.total };
}
