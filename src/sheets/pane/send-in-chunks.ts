import type { SendProgress } from '../../core/outbox/send-step';
import type { SendAnswer, SendInput } from '../../core/tasks/letters-task';
import type { Told } from '../../sidebar/host';

/** So many chunks in a row may come to nothing before the rest is left for later. */
const PATIENCE = 3;
const COUNTS = ['sent', 'found', 'failed', 'held', 'unknown', 'prepared'] as const;

type Chunk = (input: SendInput) => Promise<SendAnswer>;

/**
 * Sends in chunks, each a run of the script of its own, because Google ends a run after six minutes. Closing the pane stops
 * it at the end of the chunk under way.
 */
export async function sendInChunks(input: SendInput, chunk: Chunk, told: Told): Promise<SendAnswer> {
  let before: SendProgress | null = null;
  for (let idle = 0; ;) {
    const answer: SendAnswer = await chunk(input);
    const progress: SendProgress = before ? joined(before, answer.progress) : answer.progress;
    const { left, because } = answer.progress;
    idle = COUNTS.some((count) => answer.progress[count] > 0) ? 0 : idle + 1;
    const isOver = answer.refused !== null || left === 0 || because !== null || idle === PATIENCE;
    if (isOver || told(progress) === 'stop') return { ...answer, progress };
    before = progress;
  }
}

/** Each chunk counts only what it did itself. */
function joined(before: SendProgress, now: SendProgress): SendProgress {
  const counts = Object.fromEntries(COUNTS.map((count) => [count, before[count] + now[count]]));
  const done = COUNTS.reduce((sum, count) => sum + before[count], 0);
  return { ...now, ...counts, ended: [...before.ended, ...now.ended], total: done + now.total };
}
