import type { SendReply, SendStep } from '../core/outbox/send-step';

/** Answers one step of a sending run. */
export type Answers = (step: SendStep) => Promise<SendReply>;

/** Takes a sending run to its end; when a step fails the run learns of it, and may still put down how it stands. */
export async function driveRun<Answer>(run: Generator<SendStep, Answer, SendReply>, answer: Answers): Promise<Answer> {
  let next = run.next();
  while (!next.done) {
    const step = next.value;
    const reply = await answer(step);
    next = run.next(reply);
  }
  return next.value;
}
